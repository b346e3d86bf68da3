"""Hostile words: what was stored after cleaning is shown letter for letter, everywhere, and nothing stands still."""

import json
import time
from collections.abc import Callable
from dataclasses import replace
from html import unescape
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication, QTextDocument

from app.cli import main
from app.live.notes import enter_key
from app.live.notes.quote_rows import QuoteRole
from app.models.ground.words import MAX_QUOTE, clean
from app.models.said.privacy import mask
from app.reports.kinds import as_html
from app.reports.kinds.as_html import to_html
from app.reports.kinds.as_text import to_text
from app.reports.kinds.as_word import to_word
from app.reports.lines import printable
from app.reports.record import record
from app.services.commands import commands as c
from app.services.files.evening_file import from_json, to_json
from app.services.handlers import words as word_handlers
from app.views.beamer.pages import quote_pages
from tests.driving import DOORS, Driver, evening_at, stored_evening
from tests.reports.making import word_text

STALL = 5.0
"""Seconds. What hangs, hangs for ever; on a busy machine a page of emoji may take its time."""

HOSTILE = {
    "an image that never ends": '<img src="/dev/zero">',
    "an image of this laptop": '<img src="file:///etc/passwd"><img src=//host/x>',
    "a table as wide as the street": "<table width=99999 height=99999><tr><td>x</table>",
    "a script": "<script>alert(1)</script><a href=javascript:alert(1)>klik</a><svg onload=alert(1)>",
    "bold words": "<b>vet</b> en <i>schuin</i><br>nieuw &amp; oud",
    "entities": "&lt;b&gt; &amp;amp; &nbsp; &#60;",
    "arithmetic": "I <3 school, 1 < 2 & 3 > 2",
    "a formula": "=cmd|' /C calc'!A0",
    "another formula": "@SUM(1+1)*cmd|'x'!A0",
    "a database": "'); DROP TABLE quote; --",
    "format strings": "%s %n {0} {evening} {{}} %(name)s {visie}",
    "a path": "../../etc/passwd C:\\nul",
    "an ampersand for a key": "&Bestand Q&A &&",
    "families": "👨\u200d👩\u200d👧\u200d👦 en 👩🏽\u200d🏫 met 🏳️\u200d🌈" * 12,
    "a word of a hundred letters": "ouder" * 20,
    "a word of a thousand letters": "leerlingbegeleiding" * 60,
    "Hebrew": "הילד שלי לא רוצה לבית הספר (3B), help!",
    "Arabic with Dutch": "السلام عليكم and welkom 123 في المدرسة",
    "turned words": "dit \u202egaat andersom\u202c en \u202ddit ook\u202c",
    "isolates": "\u2067ابن\u2069 van \u2068haar\u2069",
    "Ge'ez, Cyrillic and Turkish": "ትግርኛ Привет İstanbul ışık",
    "letters in two parts": "cafe\u0301 naı\u0308ef A\u030angstro\u0308m",
    "stacked marks": "h\u0316\u0301o\u0316\u0301i\u0316\u0301",
    "nothing signs": "a\x00b\x07c\x1bd\u200b\ufeffe",
    "half signs": "voor \ud800 midden \udfff na",
    "all line ends": "een\r\ntwee\rdrie\u2028vier\u2029vijf\x85zes\nzeven",
    "tabs and spaces": "  \t veel\t\truimte   hier  ",
    "variants": "kort\x9cveel langer",
    "fourteen hundred signs": ("Als school eerder belt, kunnen wij thuis iets doen. " * 30)[:1_400],
    "four thousand signs": "x" * MAX_QUOTE,
    "four thousand signs and some air": "  " + "y " * (MAX_QUOTE // 2) + "\n\n",
}


def paste(driver: Driver, text: str) -> None:
    """Paste with the clipboard of the system, as people do."""
    QGuiApplication.clipboard().setText(text)
    driver.chord("Ctrl+V")


def squeezed(text: str) -> str:
    """Return the text without any space: lines are broken and spaces are set as the width asks."""
    return "".join(text.replace("\x9c", "").split())


def is_stored_clean(driver: Driver, text: str) -> str:
    stored = driver.evening.quotes[-1].text
    assert stored == clean(text)
    return stored


def is_shown_literally(driver: Driver, stored: str) -> None:
    """The list, the slide, its pages, the mirror and the record all show exactly these letters."""
    app = driver.app
    rows = app.workplace.run.quotes.model()
    index = rows.index(rows.rowCount() - 1, 0)
    assert index.data() == stored
    assert index.data(QuoteRole).text == stored
    assert app.workplace.run.quotes.visualRect(index).height() > 0
    driver.chord("Ctrl+B")
    read = mask(stored)
    assert driver.slide.quote == read
    assert app.workplace.run.summary.mirror.accessibleDescription() == read
    pages = quote_pages(read, QSize(1920, 1080))
    assert squeezed("".join(pages)) == squeezed(read)
    for _ in pages:
        assert driver.slide.quote == read
        assert not app.workplace.run.summary.mirror.grab().isNull()
        driver.chord("Ctrl+B")
    assert driver.slide.quote == "", "after its last page it is gone"
    app.window.grab()


def is_recorded_literally(driver: Driver, stored: str) -> None:
    """The record holds these letters in text, as a web page, in Word and on its page; a paper has no control signs."""
    stored = printable(stored)
    doc = record(driver.evening, driver.evening.date)
    text, html = to_text(doc), to_html(doc)
    assert squeezed(stored) in squeezed(word_text(to_word(doc)))
    assert stored.replace("\n", "\n  ") in text
    assert stored in unescape(html.replace("<br>\n", "\n"))
    has_no_markup_of_people(html)
    page = driver.app.workplace.record
    page.show_evening(driver.evening)
    assert squeezed(stored) in squeezed(page.text.toPlainText())
    assert not has_pictures(page.text.document())


def has_no_markup_of_people(html: str) -> None:
    assert not any(tag in html for tag in ("<img", "<script", "<svg", "<a ", "<b>", "<i>", "<td>x"))


def has_pictures(document: QTextDocument) -> bool:
    return any(form.isImageFormat() for form in document.allFormats())


def goes_out_and_comes_back(driver: Driver) -> None:
    evening = driver.evening
    assert from_json(to_json(evening, DOORS), "avond.json") == evening


SHARES = 6
"""Parts in which the words are tried, each in an app of its own."""


@pytest.mark.parametrize("share", range(SHARES))
def test_hostile_words_are_kept_clean_and_shown_letter_for_letter(dialogue: Driver, share: int) -> None:
    for name in list(HOSTILE)[share::SHARES]:
        survives(dialogue, name)
    goes_out_and_comes_back(dialogue)


def survives(driver: Driver, name: str) -> None:
    began = time.monotonic()
    paste(driver, HOSTILE[name])
    driver.chord("Return")
    assert driver.field.toPlainText() == "", name
    stored = is_stored_clean(driver, HOSTILE[name])
    is_shown_literally(driver, stored)
    is_recorded_literally(driver, stored)
    assert time.monotonic() - began < STALL, name


def test_a_tower_of_marks_is_kept_whole_and_does_not_cover_the_beamer(dialogue: Driver) -> None:
    """The beamer leaves out what would be drawn over the other lines; the list and the record hold every mark."""
    text = "h" + "\u0300\u0316\u0301" * 40 + "allo"
    paste(dialogue, text)
    dialogue.chord("Return")
    stored = is_stored_clean(dialogue, text)
    is_recorded_literally(dialogue, stored)
    assert len(stored) > 120
    drawn = "".join(quote_pages(stored, QSize(1920, 1080)))
    assert [sign for sign in drawn if sign.isalpha()] == list("hallo")


def test_one_sign_too_many_is_refused_and_stays_in_the_field(dialogue: Driver) -> None:
    driver, text = dialogue, "x" * (MAX_QUOTE + 1)
    before = driver.evening.quotes
    paste(driver, text)
    driver.chord("Return")
    assert driver.evening.quotes == before
    assert driver.field.toPlainText() == text
    assert driver.app.workplace.run.bar.status.text()
    driver.chord("Backspace")
    driver.chord("Return")
    assert driver.evening.quotes[-1].text == text[:-1]
    assert driver.field.toPlainText() == ""


def test_a_paste_of_a_megabyte_does_not_stall_and_is_refused(dialogue: Driver) -> None:
    driver, text = dialogue, "woord " * 170_000
    began = time.monotonic()
    paste(driver, text)
    driver.chord("Return")
    assert time.monotonic() - began < 4 * STALL
    assert driver.field.toPlainText() == text
    driver.chord("Ctrl+A")
    driver.chord("Backspace")
    driver.note("en door")
    assert driver.evening.quotes[-1].text == "en door"


def test_hostile_words_are_drawn_while_they_are_typed(dialogue: Driver) -> None:
    """A draft is not cleaned yet; it is drawn, and kept, as it stands."""
    for text in HOSTILE.values():
        paste(dialogue, text)
        dialogue.app.window.grab()
        assert dialogue.field.toPlainText() == dialogue.app.pen.draft.text
        dialogue.field.clear()


def test_a_hostile_draft_comes_back_after_a_restart(drive: Callable[..., Driver]) -> None:
    driver = drive(evening_at())
    text = HOSTILE["nothing signs"] + HOSTILE["half signs"] + HOSTILE["turned words"]
    paste(driver, text)
    typed = driver.field.toPlainText()
    driver = drive()
    assert driver.field.toPlainText() == typed


POINTS = ("an image that never ends", "a script", "turned words", "families", "Hebrew")


@pytest.mark.parametrize("name", POINTS)
def test_a_hostile_point_is_shown_letter_for_letter(dialogue: Driver, name: str) -> None:
    driver, text = dialogue, HOSTILE[name][:200]
    driver.go_to("samenvatting")
    driver.chord("Ctrl+N")
    paste(driver, text)
    driver.chord("Return")
    stored = driver.evening.points[-1].text
    assert stored == clean(text).replace("\n", " ")
    driver.chord("PgDown")
    assert driver.slide.lines == (mask(stored),)
    rows = driver.app.workplace.run.summary.points.model()
    assert rows.index(rows.rowCount() - 1, 0).data().startswith(stored)
    driver.app.window.grab()
    assert not driver.app.workplace.run.summary.mirror.grab().isNull()
    assert f"- {stored}" in to_text(record(driver.evening, driver.evening.date))


@pytest.mark.parametrize("name", POINTS)
def test_hostile_words_of_the_school_and_in_the_title_are_shown_letter_for_letter(driver: Driver, name: str) -> None:
    text = HOSTILE[name][:100]
    start = driver.app.workplace.start.new
    start.title.selectAll()
    paste(driver, text)
    start.school.setFocus()
    paste(driver, text)
    start.title.setFocus()
    driver.chord("Return")
    evening = driver.evening
    assert evening.title == evening.details.school == clean(text)
    driver.do(c.Begin)
    assert clean(text) in driver.slide.corner
    driver.do(c.ShowMessage, text=text[:60])
    assert driver.slide.message == mask(clean(text[:60]))
    driver.app.window.grab()
    driver.chord("Ctrl+Shift+End")
    driver.chord("Ctrl+Shift+End")  # it asks first
    page = driver.app.workplace.record
    assert squeezed(clean(text)) in squeezed(page.text.toPlainText())
    assert not has_pictures(page.text.document())
    driver.chord("Ctrl+H")
    driver.app.window.grab()


def test_all_hostile_words_go_to_another_laptop_and_back(
    drive: Callable[..., Driver], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    quote = evening_at(quotes=1).quotes[0]
    kept = {name: clean(text) for name, text in HOSTILE.items()}
    quotes = tuple(replace(quote, id=f"q{n}", text=text) for n, text in enumerate(kept.values()))
    one, two = tmp_path / "een", tmp_path / "twee"
    drive(replace(evening_at(), quotes=quotes), folder=one).stop()
    file, again = tmp_path / "uit.json", tmp_path / "weer.json"
    assert main(["--data-dir", str(one), "export", str(file)]) == 0
    assert main(["--data-dir", str(two), "import", str(file)]) == 0
    assert main(["--data-dir", str(two), "export", str(again)]) == 0
    assert capsys.readouterr().err == ""
    assert [quote.text for quote in stored_evening(two).quotes] == list(kept.values())
    first, second = (json.loads(path.read_bytes())["evening"] for path in (file, again))
    assert first == second


# Each check sees what it is there for


def test_words_that_are_stored_uncleaned_are_seen(dialogue: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    for door in (enter_key, word_handlers):
        monkeypatch.setattr(door, "clean", lambda text: text)
    text = HOSTILE["turned words"]
    paste(dialogue, text)
    dialogue.chord("Return")
    with pytest.raises(AssertionError):
        is_stored_clean(dialogue, text)


def test_html_that_is_not_escaped_is_seen(dialogue: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    dialogue.note(HOSTILE["a script"])
    monkeypatch.setattr(as_html, "escape", lambda text: text)
    with pytest.raises(AssertionError):
        is_recorded_literally(dialogue, dialogue.evening.quotes[-1].text)


def test_a_record_that_guesses_markup_is_seen(dialogue: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    dialogue.note('<img src="leeg.png">')
    page = dialogue.app.workplace.record
    monkeypatch.setattr(page, "show_evening", lambda evening: page.text.setHtml(evening.quotes[-1].text))
    with pytest.raises(AssertionError):
        is_recorded_literally(dialogue, dialogue.evening.quotes[-1].text)
