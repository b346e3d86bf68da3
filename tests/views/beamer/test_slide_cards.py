"""The cards of the tables: all of them in one look, large enough, within their edges; or else the slide without."""

from dataclasses import replace
from itertools import combinations

import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from app.models.slide import Slide, SlideCard
from app.views.beamer.cards import MOST_CARDS
from app.views.beamer.layout import Layout, lay_out
from app.views.beamer.measures import HEIGHT, canvas_width
from app.views.beamer.mirror import Mirror
from app.views.beamer.pages import overflows, words_on
from app.views.beamer.pieces import TextRole
from app.views.beamer.typeset import plain
from tests.views.beamer import slides

pytestmark = pytest.mark.usefixtures("qapp")

SIZES = ((1024, 768), (1280, 800), (1920, 1080), (2560, 1080))
SCALES = (1.0, 1.15, 1.3, 1.45, 1.6)
FULL_HD = QSize(1920, 1080)
TEN_TABLES = slides.tables(*slides.THEMES * 2)


def laid(slide: Slide, size: tuple[int, int] = (1920, 1080), scale: float = 1.0) -> Layout:
    return lay_out(slide, canvas_width(QSize(*size)), scale)


def columns(layout: Layout) -> int:
    return len({round(card.left()) for card in layout.cards})


def drawn(layout: Layout, role: TextRole) -> list[str]:
    return [row.row.text.strip() for row in layout.rows if row.role is role]


def words_of(layout: Layout, nth: int) -> str:
    """Return all that is drawn within a card."""
    return "".join(row.row.text for row in layout.rows if layout.cards[nth].contains(row.rect))


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", [name for name, slide in slides.ALL.items() if slide.cards])
def test_every_card_holds_its_own_words_or_none_is_drawn(name: str, size: tuple[int, int]) -> None:
    slide = slides.ALL[name]
    for scale in SCALES:
        layout = laid(slide, size, scale)
        assert layout.cut is (layout.cards == ())
        assert len(layout.cards) in (0, len(slide.cards))
        for nth, card in enumerate(slide.cards if layout.cards else ()):
            assert words_of(layout, nth).replace(" ", "") == (card.label + card.text).replace(" ", "")
        for one, other in combinations(layout.cards, 2):
            assert not one.intersects(other)
        for row in layout.rows:
            inside = sum(card.intersects(row.ink) for card in layout.cards)
            assert inside == (row.role in (TextRole.LABEL, TextRole.THEME) and bool(layout.cards)), row.row.text


@pytest.mark.parametrize(("number", "expected"), [(1, 1), (2, 2), (3, 2), (4, 2), (5, 3), (6, 3), (9, 3)])
def test_a_few_cards_stand_in_two_columns_and_more_in_three(number: int, expected: int) -> None:
    layout = laid(slides.tables(*["Pesten"] * number))
    assert len(layout.cards) == number
    assert columns(layout) == expected


def test_the_tables_stand_as_they_were_designed() -> None:
    layout = laid(slides.FIVE_TABLES)
    assert drawn(layout, TextRole.HEADING) == ["Wat kun je doen op onze school?"]
    assert drawn(layout, TextRole.LABEL) == [f"Tafel {number}" for number in range(1, 6)]
    assert drawn(layout, TextRole.THEME)[:4] == ["Eerder bellen", "Eén", "aanspreekpunt", "Taal en tolken"]
    assert drawn(layout, TextRole.FOOTER) == ["Je tafelnummer staat op je naamkaartje."]
    assert drawn(layout, TextRole.BODY) == []
    assert len({card.height() for card in layout.cards}) == 1


@pytest.mark.parametrize("size", SIZES)
def test_the_tables_of_an_ordinary_evening_fit_on_every_beamer(size: tuple[int, int]) -> None:
    for number in range(1, 7):
        slide = slides.tables(*(*slides.THEMES, "Huiswerk")[:number])
        assert laid(slide, size).cards
        assert not overflows(slide, QSize(*size))
        assert not any(row.row.broken for row in laid(slide, size).rows)


def test_letters_are_larger_where_there_is_room() -> None:
    few, many = laid(slides.tables("Pesten", "Taal")), laid(slides.FIVE_TABLES)
    sizes = [min(row.pixels for row in layout.rows if row.role is TextRole.THEME) for layout in (few, many)]
    assert sizes[0] > sizes[1] >= 0.06 * HEIGHT


@pytest.mark.parametrize(
    "slide", [slides.tables(*["Pesten"] * (MOST_CARDS + 1)), slides.tables(*slides.LONG_THEMES * 3)]
)
def test_cards_that_do_not_fit_give_way_to_the_slide_without_and_the_laptop_hears_of_it(slide: Slide) -> None:
    layout, without = laid(slide), laid(replace(slide, cards=()))
    assert layout.cards == ()
    assert [row.row.text for row in layout.rows] == [row.row.text for row in without.rows]
    assert overflows(slide, FULL_HD)
    assert not overflows(replace(slide, cards=()), FULL_HD)


@pytest.mark.parametrize("number", [6, 9, MOST_CARDS])
def test_of_many_long_themes_a_beginning_stands_at_each_table_and_the_laptop_hears_of_it(number: int) -> None:
    themes = [f"Samen afspraken maken over ziekmelden, verlof en te laat komen in leerjaar {n}" for n in range(number)]
    cards = (SlideCard(f"Tafel {n} · aula", theme, may_shorten=True) for n, theme in enumerate(themes, start=1))
    slide = replace(slides.TABLES, cards=tuple(cards))
    for size in SIZES:
        layout = laid(slide, size)
        assert len(layout.cards) == number
        for nth in range(number):
            label, _, theme = words_of(layout, nth).partition("Samen")
            assert label.startswith(f"Tafel {nth + 1}")
            assert theme.endswith("…")
        assert overflows(slide, QSize(*size))
    assert words_on(slide, FULL_HD)[-1].endswith("…"), "as it is drawn"


def test_no_row_of_a_card_holds_nothing_but_the_dots_of_what_was_left_out() -> None:
    themes = (
        "Samen een plan maken voor kinderen die langer thuis zitten",
        "Wat doen we met berichten in de groepsapp na schooltijd",
        "Taal en tolken bij gesprekken over het advies voor de brugklas",
    )
    cards = (SlideCard(f"Tafel {n} · Lokaal 12", themes[n % 3], may_shorten=True) for n in range(1, 7))
    slide = replace(slides.TABLES, cards=tuple(cards), heading="Nu: rondje · tot 19.05", footer="")
    layout = laid(slide, (1024, 768))
    rows = drawn(layout, TextRole.THEME)
    assert sum(row.endswith("…") for row in rows) == 6
    assert "…" not in rows
    assert all(words_of(layout, nth).endswith(card.text) for nth, card in enumerate(layout.read)), "read as it is drawn"


def test_where_more_tables_share_a_card_no_number_is_cut_off() -> None:
    shared = SlideCard("Tafel 1 (lokaal 12), 4 (aula), 7 (lokaal 14) en 10 (aula)", slides.LONG_THEMES[0])
    others = (SlideCard(f"Tafel {n}", slides.LONG_THEMES[0] * 2, may_shorten=True) for n in range(20, 27))
    slide = replace(slides.TABLES, cards=(shared, *others))
    read = laid(slide).read
    assert not read or read[0] == shared


def test_a_word_wider_than_its_card_is_broken_and_none_is_lost() -> None:
    word = "ouderbetrokkenheid" * 3
    layout = laid(slides.tables(word, "Pesten"))
    assert words_of(layout, 0) == f"Tafel 1{word}"


def test_a_theme_from_right_to_left_begins_at_the_right_with_its_label() -> None:
    layout = laid(slides.tables("שלום לכולם", "Pesten"))
    card = layout.cards[0]
    for row in layout.rows:
        if card.contains(row.rect):
            assert card.right() - row.ink.right() < 40
            assert row.ink.left() - card.left() > 40


@pytest.mark.parametrize("name", slides.HOSTILE)
def test_hostile_themes_stay_letters(name: str) -> None:
    text = slides.HOSTILE[name]
    layout = laid(replace(slides.TABLES, cards=(SlideCard(text, text), SlideCard("Tafel 2", text))))
    image = layout.width
    assert all(row.ink.right() <= image and row.ink.bottom() <= HEIGHT for row in layout.rows)
    if layout.cards:
        assert words_of(layout, 1).replace(" ", "") == ("Tafel2" + plain(text)).replace(" ", "")


def test_the_theme_stands_in_bold_under_the_table_that_presents() -> None:
    layout = laid(slides.PRESENTER)
    heading = next(row for row in layout.rows if row.role is TextRole.HEADING)
    theme = next(row for row in layout.rows if row.role is TextRole.THEME)
    body = next(row for row in layout.rows if row.role is TextRole.BODY)
    assert heading.rect.bottom() <= theme.rect.top() < theme.rect.bottom() <= body.rect.top()
    assert theme.row.layout.font().bold()


# The mirror


def test_the_mirror_tells_the_cards_that_the_room_reads(qtbot: QtBot) -> None:
    mirror = Mirror()
    qtbot.addWidget(mirror)
    mirror.show_slide(slides.FIVE_TABLES)
    assert "Tafel 2 Eén aanspreekpunt" in mirror.accessibleDescription().split("\n")
    mirror.show_slide(TEN_TABLES)
    assert mirror.accessibleDescription().split("\n") == [TEN_TABLES.heading, *TEN_TABLES.lines]


def test_the_mirror_says_once_that_something_is_left_out_and_once_that_it_fits_again(qtbot: QtBot) -> None:
    mirror = Mirror()
    qtbot.addWidget(mirror)
    heard: list[bool] = []
    mirror.overflow_changed.connect(heard.append)
    mirror.show_slide(slides.FIVE_TABLES)
    assert heard == []
    mirror.set_scale(1.6)
    mirror.show_slide(TEN_TABLES)
    mirror.set_scale(1.0)
    assert heard == [True]
    mirror.show_slide(slides.PAUSE)
    assert heard == [True, False]


def test_a_table_and_its_place_stand_on_one_row() -> None:
    label = "Tafel 1 (Lokaal 12), 4 (Aula), 7 (Lokaal 12) en 10 (Aula)"
    slide = Slide(
        heading="Nu: rondje", cards=(SlideCard(label, "Pesten in de groepsapp"), SlideCard("Tafel 2", "Taal"))
    )
    rows = drawn(laid(slide), TextRole.LABEL)
    assert len(rows) > 2
    assert all(row.count("(") == row.count(")") and not row.startswith("(") for row in rows), rows


def test_twelve_tables_with_short_themes_stand_on_one_screen() -> None:
    layout = laid(slides.tables(*("Pesten", "Taal", "Geld", "Rust") * 3))
    assert len(layout.cards) == 12


def test_the_number_of_a_room_stands_in_the_row_of_its_room() -> None:
    labels = [f"Tafel {n} · Lokaal 12" for n in range(1, 13)]
    cards = tuple(SlideCard(label, "Wat doen we met…") for label in labels)
    layout = laid(Slide(block="Thematafels", heading="Nu: rondje", cards=cards))
    rows = drawn(layout, TextRole.LABEL)
    assert len(rows) > len(labels)
    assert "12" not in rows
