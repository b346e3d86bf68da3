"""Where a slide's texts stand: large enough for the back row, whole, and never over each other."""

from dataclasses import replace
from itertools import combinations
from time import process_time

import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFontInfo, QGuiApplication

from app.models.slide import Slide
from app.views.beamer.layout import Layout, lay_out
from app.views.beamer.measures import HEIGHT, canvas_width
from app.views.beamer.pages import overflows, page_count, quote_pages
from app.views.beamer.pieces import TextRole
from app.views.beamer.typeset import plain
from app.views.theme.fonts import FAMILY, font_of, load_fonts
from tests.views.beamer import slides

pytestmark = pytest.mark.usefixtures("qapp")

SIZES = ((800, 600), (1024, 768), (1280, 800), (1366, 768), (1920, 1080), (3840, 2160), (2560, 1080), (1080, 1920))
SCALES = (1.0, 1.15, 1.3, 1.45, 1.6)
BODIES = (TextRole.BODY, TextRole.NUMBER, TextRole.QUOTE, TextRole.FIGURE, TextRole.THEME)
LEAST = {TextRole.HEADING: 0.08, TextRole.CLOCK: 0.08} | dict.fromkeys(BODIES, 0.06)
FULL_HD = QSize(1920, 1080)


def laid(slide: Slide, size: tuple[int, int] = (1920, 1080), scale: float = 1.0) -> Layout:
    return lay_out(slide, canvas_width(QSize(*size)), scale)


def texts(layout: Layout, *roles: TextRole) -> str:
    return "".join(row.row.text for row in layout.rows if row.role in roles)


def test_the_fonts_are_loaded(qapp: QGuiApplication) -> None:
    assert load_fonts()
    assert {QFontInfo(font_of(20, weight)).family() for weight in font_of(20).Weight} == {FAMILY}


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", slides.ALL)
def test_every_text_is_large_enough(name: str, size: tuple[int, int]) -> None:
    for scale in SCALES:
        for row in laid(slides.ALL[name], size, scale).rows:
            assert row.pixels / HEIGHT >= LEAST.get(row.role, 0.04) * scale - 0.0005, (row.role, row.pixels)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", slides.ALL)
def test_no_text_is_clipped_or_stands_over_another(name: str, size: tuple[int, int]) -> None:
    for scale in SCALES:
        layout = laid(slides.ALL[name], size, scale)
        image = QRectF(0, 0, layout.width, HEIGHT)
        for row in layout.rows:
            assert row.ink.width() <= row.rect.width() + 1, (scale, row.role, row.row.text)
            assert image.contains(row.ink), (scale, row.role, row.row.text)
        for one, other in combinations(layout.rows, 2):
            both = one.ink.intersected(other.ink)
            assert both.width() < 2 or both.height() < 2, (scale, one.row.text, other.row.text)
        for shape in filter(None, (layout.ring, layout.band)):
            inside = TextRole.MESSAGE if shape is layout.band else None
            assert not any(row.ink.intersects(shape) for row in layout.rows if row.role is not inside)


@pytest.mark.parametrize("name", slides.HOSTILE)
def test_hostile_text_is_drawn_letter_by_letter_and_at_once(name: str) -> None:
    text = slides.HOSTILE[name]
    slide = Slide(block=text, corner=text, heading=text, big=text[:40], lines=(text,), footer=text, message=text)
    begun = process_time()
    layout = laid(slide)
    quote = "".join(quote_pages(text, FULL_HD))
    assert process_time() - begun < 2.0
    assert quote.split() == plain(text).split() or quote.replace(" ", "") == plain(text).replace(" ", "")
    image = QRectF(0, 0, layout.width, HEIGHT)
    assert all(image.contains(row.ink) for row in layout.rows)


@pytest.mark.parametrize("markup", ["<b>vet</b>", '<img src="/dev/zero">', "a<br>b", "&amp;"])
def test_markup_stays_visible(markup: str) -> None:
    assert texts(laid(Slide(heading=markup)), TextRole.HEADING) == markup


def test_text_from_right_to_left_begins_at_the_right() -> None:
    layout = laid(Slide(quote=slides.HOSTILE["hebrew"]))
    first = next(row for row in layout.rows if row.role is TextRole.QUOTE)
    assert layout.bar is not None
    assert layout.bar.left() > first.ink.right() > 0.85 * layout.width


def test_only_the_shape_of_the_image_counts_not_its_size() -> None:
    assert laid(slides.DIALOGUE, (1920, 1080)) is laid(slides.DIALOGUE, (3840, 2160))


def test_a_ring_that_moves_lays_out_nothing() -> None:
    assert laid(slides.DIALOGUE) is laid(replace(slides.DIALOGUE, ring=0.1))


def test_the_question_is_as_large_as_designed_where_it_fits() -> None:
    heading = [row.row.text.strip() for row in laid(slides.DIALOGUE).rows if row.role is TextRole.HEADING]
    assert heading == ["Wat zijn de ervaringen van", "de ouders?"]
    clock = next(row for row in laid(slides.PAUSE).rows if row.role is TextRole.CLOCK)
    assert clock.pixels / HEIGHT > 0.25


def test_the_scale_of_the_room_enlarges_every_text() -> None:
    normal, large = laid(slides.PAUSE), laid(slides.PAUSE, scale=1.3)
    assert all(one.pixels < other.pixels for one, other in zip(normal.rows, large.rows, strict=True))


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("scale", [1.0, 1.6])
def test_the_pages_of_a_quote_hold_all_its_words(size: tuple[int, int], scale: float) -> None:
    pages = quote_pages(slides.QUOTE.quote, QSize(*size), scale)
    assert len(pages) > 1
    assert "".join(pages).replace(" ", "") == slides.QUOTE.quote.replace(" ", "")
    assert len(pages) == page_count(slides.QUOTE, QSize(*size), scale)


def test_a_quote_has_the_same_pages_with_a_message_and_without_a_ring() -> None:
    ways = (slides.QUOTE, replace(slides.QUOTE, ring=None, footer=""), replace(slides.QUOTE, message="Let op"))
    assert len({texts(laid(way), TextRole.QUOTE) for way in ways}) == 1


def test_a_quote_stays_on_its_last_page() -> None:
    count = page_count(slides.QUOTE, FULL_HD)
    shown = [texts(laid(replace(slides.QUOTE, page=page)), TextRole.CORNER) for page in (count - 1, count, 999)]
    assert shown == [f"{count} / {count}Een ouder"] * 3


def test_a_long_prompt_goes_over_screens_and_says_so() -> None:
    count = page_count(slides.PROMPT_300, FULL_HD)
    pages = [laid(replace(slides.PROMPT_300, page=page)) for page in range(count)]
    assert "".join(texts(page, TextRole.HEADING) for page in pages).split() == slides.PROMPT_300.heading.split()
    assert texts(pages[-1], TextRole.BODY) == slides.PROMPT_300.lines[0]
    assert overflows(slides.PROMPT_300, FULL_HD)


@pytest.mark.parametrize(
    "slide",
    [slides.DIALOGUE, slides.PAUSE, slides.SUMMARY, slides.TRIANGLE, slides.ARENA, slides.MESSAGE, slides.PRESENTER],
)
def test_the_slides_of_an_ordinary_evening_fit(slide: Slide) -> None:
    assert not any(overflows(slide, QSize(*size)) for size in SIZES if size[0] > size[1])


@pytest.mark.parametrize("scale", [1.0, 1.6])
def test_the_arena_has_an_empty_chair_inside_and_both_its_rules_in_sight(scale: float) -> None:
    layout = laid(slides.ARENA, (1920, 1080), scale)
    assert layout.arena is not None
    assert (layout.screens, layout.cut) == (1, False)
    outer = [chair.y() for chair in layout.arena.outer]
    assert min(outer) < layout.arena.empty.y() < max(outer)
    assert layout.arena.empty not in layout.arena.inner
    chairs = [*layout.arena.inner, *layout.arena.outer, layout.arena.empty]
    words = [row.ink for row in layout.rows]
    assert not any(ink.contains(chair) for chair in chairs for ink in words)


def test_a_long_message_is_cut_at_a_word() -> None:
    slide = replace(slides.DIALOGUE, message=slides.SENTENCE * 3)
    shown = texts(laid(slide), TextRole.MESSAGE)
    assert shown.endswith("…")
    assert (slide.message + " ").startswith(shown.removesuffix("…"))
    assert slide.message[len(shown) - 1] in " ,:."
    assert overflows(slide, FULL_HD)


def test_points_keep_their_numbers_on_a_next_screen() -> None:
    slide = slides.ALL["twelve points"]
    pages = [laid(replace(slide, page=page)) for page in range(page_count(slide, FULL_HD))]
    figures = [row.row.text for page in pages for row in page.rows if row.role is TextRole.FIGURE]
    assert figures == [str(number) for number in range(1, 13)]


def test_the_names_of_a_programme_stand_under_each_other() -> None:
    lines = ("19.15  Start", "20.11  Pauze", "21.05  Afsluiting")
    rows = [row for row in laid(Slide(heading="Welkom", lines=lines)).rows if row.role is TextRole.BODY]
    begins = [row.row.line.cursorToX(7)[0] for row in rows]
    assert max(begins) - min(begins) < 2


def test_where_the_name_of_a_table_just_fits_the_corner_beside_it_is_whole() -> None:
    corner = "beurt 11 van 12 · nog 1 minuut"
    for length in range(30, 45):
        name = "Tafel 2 · " + "Aanwezigheid en verzuim van mijn kind op een gewone dag"[:length]
        layout = laid(Slide(block=name, corner=corner, heading="Eén nummer", footer="daarna: tafel 3"))
        assert texts(layout, TextRole.CORNER) == corner, name
        assert not layout.cut
