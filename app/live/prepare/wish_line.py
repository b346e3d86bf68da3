"""The wish line: wishes for a seat as one types them, with the people on the list by their names where they have one."""

import re
from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from app.models.ground.faults import NotPossible
from app.models.seats.finding import Finder
from app.models.seats.people import Person, Wish, WishKind
from app.wording.marking import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

MOST_OFFERS = 8
WISH_WORDS = {
    WishKind.TOGETHER: QT_TRANSLATE_NOOP("People", "with {other}"),
    WishKind.APART: QT_TRANSLATE_NOOP("People", "apart from {other}"),
    WishKind.TABLE: QT_TRANSLATE_NOOP("People", "table {table}"),
    WishKind.NOT_ALONE: QT_TRANSLATE_NOOP("People", "not alone"),
}
_BEGINNINGS = (
    (WishKind.APART, ("los van", "apart van", "apart", "niet samen met", "niet met", "niet bij")),
    (WishKind.TOGETHER, ("samen met", "samen", "met", "bij")),
)
_CODE = re.compile(r"\+?[a-z]{1,3}\d{1,4}", re.IGNORECASE)
"""Words that are a code, also of someone who is not on the list yet."""


class WishLine:
    """Reads and writes the wishes of the people on one list."""

    def __init__(self, people: Iterable[Person] = ()) -> None:
        self._finder = Finder(people)

    def words(self, wishes: Iterable[Wish]) -> str:
        """Return the wishes as one types them, with commas between."""
        return ", ".join(
            translate("People", WISH_WORDS[wish.kind]).format(
                other=self._finder.called_by_code(wish.other), table=wish.table
            )
            for wish in wishes
        )

    def read(self, words: str) -> tuple[Wish, ...]:
        """Return the wishes in a line such as *met Noor de Wit, los van S2, tafel 4, niet alleen*.

        Raises NotPossible "wish_unclear", "wish_of_nobody" or "wish_of_more" when it cannot tell what or who is meant.
        """
        return tuple(self._wish(part.strip()) for part in re.split(r"[,;\n]", words) if part.strip())

    def offers(self, words: str) -> tuple[str, ...]:
        """Return how the line may go on: each person who may be meant by what was typed last, by name or code."""
        before, comma, last = words.rpartition(",")
        kind, who = _parted(last.strip())
        kinds = (WishKind.TOGETHER, WishKind.APART) if kind is None else (kind,)
        if len(who) < (2 if kind is None else 1) or self._finder.exactly(who) is not None:
            return ()
        ends = (
            translate("People", WISH_WORDS[one]).format(other=self._finder.called(person))
            for person in self._finder.find(who)
            for one in kinds
        )
        return tuple(f"{before}{comma} {end}".strip() for end in ends)[:MOST_OFFERS]

    def _wish(self, words: str) -> Wish:
        last = words.split()[-1]
        if words.casefold().startswith(("niet alleen", "nooit alleen")):
            return Wish(WishKind.NOT_ALONE)
        if words.casefold().startswith(("tafel", "aan tafel")) and re.fullmatch("[0-9]{1,3}", last):
            return Wish(WishKind.TABLE, table=int(last))
        kind, who = _parted(words)
        if kind is None or not who:
            raise NotPossible("wish_unclear", words=words[:40])
        return Wish(kind, self._code_of(who))

    def _code_of(self, who: str) -> str:
        found = self._finder.find(who)
        if len(found) == 1:
            return found[0].code
        if not found and _CODE.fullmatch(who):
            return who
        raise NotPossible("wish_of_more" if found else "wish_of_nobody", words=who[:40])


def _parted(words: str) -> tuple[WishKind | None, str]:
    """Return what is wished and of whom; no kind when it does not begin with one."""
    plain = words.casefold()
    for kind, beginnings in _BEGINNINGS:
        for beginning in beginnings:
            if plain.startswith(f"{beginning} ") or plain == beginning:
                return kind, words[len(beginning) :].strip()
    return None, words
