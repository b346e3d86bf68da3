"""Tests of the wish line: people by their names, nobody guessed at, and who may be meant is offered while typing."""

import pytest

from app.live.prepare.wish_line import WishLine
from app.models.ground.faults import NotPossible
from app.models.said.dialogue import Voice
from app.models.seats.people import Person, Wish, WishKind

LIST = (
    Person("a", "O1", Voice.PARENT, name="Noor de Wit"),
    Person("b", "O2", Voice.PARENT, name="Noor Bakker"),
    Person("c", "O3", Voice.PARENT, name="Ömer Yıldız"),
    Person("d", "S1", Voice.SCHOOL, "mentor"),
    Person("e", "O4", Voice.PARENT, name="Jan Jansen"),
    Person("f", "O5", Voice.PARENT, name="Jan Jansen"),
)
LINE = WishLine(LIST)

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize(
    ("words", "kind", "code"),
    [
        ("niet bij Noor de Wit", WishKind.APART, "O1"),
        ("samen met Noor Bakker", WishKind.TOGETHER, "O2"),
        ("met ömer", WishKind.TOGETHER, "O3"),
        ("los van noor b", WishKind.APART, "O2"),
        ("bij mentor", WishKind.TOGETHER, "S1"),
        ("met s1", WishKind.TOGETHER, "S1"),
        ("los van O99", WishKind.APART, "O99"),  # a code that comes later
        ("met O4", WishKind.TOGETHER, "O4"),
    ],
)
def test_a_person_is_found_by_name_function_or_code(words: str, kind: WishKind, code: str) -> None:
    assert LINE.read(words) == (Wish(kind, code),)


@pytest.mark.parametrize(
    ("words", "fault"),
    [
        ("niet bij haar ex", "wish_of_nobody"),
        ("met Pietje", "wish_of_nobody"),
        ("los van Noor", "wish_of_more"),
        ("met Jan Jansen", "wish_of_more"),
        ("naast het raam", "wish_unclear"),
        ("ergens achterin", "wish_unclear"),
        ("met", "wish_unclear"),
    ],
)
def test_nobody_is_guessed_at(words: str, fault: str) -> None:
    with pytest.raises(NotPossible, match=fault):
        LINE.read(words)


def test_wishes_read_by_name_and_come_back_as_they_were() -> None:
    wishes = (
        *(Wish(WishKind.APART, code) for code in ("O1", "O4", "S1", "O99")),
        *(Wish(WishKind.TABLE, table=2), Wish(WishKind.NOT_ALONE)),
    )
    words = LINE.words(wishes)
    assert words == "los van Noor de Wit, los van O4, los van S1, los van O99, tafel 2, niet alleen"
    assert LINE.read(words) == wishes


def test_who_may_be_meant_is_offered_while_one_types() -> None:
    assert LINE.offers("niet bij no") == ("los van Noor de Wit", "los van Noor Bakker")
    assert LINE.offers("tafel 2, met jan") == ("tafel 2, met O4", "tafel 2, met O5")
    assert LINE.offers("ömer") == ("met Ömer Yıldız", "los van Ömer Yıldız")
    assert LINE.offers("met Ömer Yıldız") == LINE.offers("") == LINE.offers("niet alleen") == ()
