"""Terugkoppeling through the window: the page beside its parts, own words, advice with its place, and deciding on it."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from app.models.agenda import run as runs
from app.models.agenda.run import Run
from app.models.evening import Evening
from app.models.followup.followup import AnswerKind
from app.models.followup.frozen_letter import thawed
from app.models.followup.kept_file import from_kept
from app.models.followup.publications import Length, Publication, digest_of
from app.reports.letter.checks import LetterPlace
from app.reports.letter.pages import document_of
from app.reports.papers import render
from app.services.commands import commands as c
from app.views.followup.decisions.decisions_section import DecisionsSection
from app.views.followup.gathered.gathered_section import GatheredSection
from app.views.followup.letter.letter_section import LetterSection
from app.views.followup.letter.part_card import plain_words
from tests.driving import Driver
from tests.models import making
from tests.reports.letter.letters import bare_of_answers, held

pytestmark = pytest.mark.usefixtures("undrawn")

Start = Callable[[Evening], Driver]


@pytest.fixture
def opened(drive: Callable[..., Driver], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Start:
    """Give a way to open the letter of a closed evening; files go to the folder of the test."""
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _kind: str(tmp_path / "documenten"))

    def start(evening: Evening) -> Driver:
        driver = drive(replace(evening, run=runs.close(Run(), making.later(130))))
        driver.do(c.OpenEvening, id=evening.id)
        driver.chord("Ctrl+Shift+A")
        driver.app.workplace.pages.followup.go_to("letter")
        made(driver)
        return driver

    return start


def section_of(driver: Driver) -> LetterSection:
    section = driver.app.workplace.pages.followup.section("letter")
    assert isinstance(section, LetterSection)
    return section


def made(driver: Driver) -> LetterSection:
    """Wait until the letter in hand is made, with its pages."""
    driver.settle()
    section = section_of(driver)

    def is_made() -> bool:
        draft = section.letter.draft
        return draft is not None and draft.wanted == section.letter.wanted() and section.pages.pages() > 0

    driver.wait(is_made)
    driver.settle()
    return section


def parts_shown(section: LetterSection) -> list[str]:
    return [section.parts.item(row).data(Qt.ItemDataRole.UserRole) for row in range(section.parts.count())]


def choose_part(driver: Driver, key: str) -> LetterSection:
    section = section_of(driver)
    section.parts.setCurrentRow(parts_shown(section).index(key))
    driver.settle()
    return section


def choose_length(driver: Driver, length: Length) -> LetterSection:
    section = section_of(driver)
    section.length.choose(length.value)
    section.length.chosen.emit(length.value)
    return made(driver)


def words(section: LetterSection, key: str) -> str:
    draft = section.letter.draft
    part = draft.letter.part(key) if draft is not None else None
    return " ".join(sentence.words for sentence in part.sentences()) if part is not None else ""


def test_the_parts_stand_beside_the_page_and_follow_the_evening(opened: Start) -> None:
    driver = opened(held())
    section = section_of(driver)
    assert parts_shown(section)[:2] == ["thanks", "said"]
    assert section.pages.pages() == 1
    answer = next(one for one in driver.evening.followup.answers if one.kind is AnswerKind.DONT)
    driver.do(c.GiveAnswer, answer=replace(answer, words="de bus rijdt dan niet"))
    made(driver)
    assert "De bus rijdt dan niet" in words(section, "not_doing")
    choose_length(driver, Length.REPORT)
    driver.wait(lambda: section.pages.pages() == 2)
    assert "asked" in parts_shown(section)


def test_the_part_in_hand_is_marked_on_the_page(opened: Start) -> None:
    driver = opened(held())
    section = section_of(driver)
    before = section.pages._pages
    choose_part(driver, "doing")
    driver.wait(lambda: section.pages._pages != before)
    wanted = section.letter.wanted()
    assert wanted is not None
    assert wanted.marked == "doing"


def test_each_sentence_shows_where_it_comes_from_with_one_key(opened: Start) -> None:
    driver = opened(held())
    section = choose_part(driver, "said")
    section.part.sentences.setFocus()
    assert section.part.source.text() == "uit de avond\npunt: Bel eerder"
    QTest.keyClick(section.part.sentences, Qt.Key.Key_Down)
    assert section.part.source.text() == f"uit de avond\ncitaat: {held().quotes[0].text}"
    choose_part(driver, "privacy")
    assert section.part.source.text() == "vaste tekst"


def test_advice_leads_to_its_sentence_with_one_click(opened: Start) -> None:
    evening = held()
    answers = tuple(
        replace(one, words="dat wil mevrouw Pietersen niet") if one.kind is AnswerKind.DONT else one
        for one in evening.followup.answers
    )
    driver = opened(replace(evening, followup=replace(evening.followup, answers=answers)))
    section = section_of(driver)
    place = next(n for n, line in enumerate(section.findings.lines) if "Pietersen" in line.text())
    assert "in zin" in section.findings.lines[place].text()
    names = [goer for goer in section.findings.goers if "Pietersen" in goer.accessibleDescription()]
    names[0].click()
    driver.settle()
    assert section.key == "not_doing"
    item = section.part.sentences.currentItem()
    assert item is not None
    assert "Pietersen" in item.text()
    assert section.part.sentences.hasFocus()


def test_own_words_replace_a_part_and_are_taken_back(opened: Start) -> None:
    driver = opened(held())
    section = choose_part(driver, "not_doing")
    section.part.change.click()
    made(driver)
    assert section.part.words.isVisibleTo(section)
    section.part.words.setFocus()
    section.part.words.setPlainText("Wij beginnen niet later.")
    section.part.words.tell()
    driver.settle()
    made(driver)
    assert words(section, "not_doing") == "Wij beginnen niet later."
    assert section.part.source.text().startswith("eigen tekst")
    section.part.back.click()
    driver.settle()
    made(driver)
    assert "Waarom niet? Het rooster" in words(section, "not_doing")


def test_what_the_evening_says_by_now_stands_beside_own_words_until_one_is_chosen(opened: Start) -> None:
    driver = opened(held())
    section = choose_part(driver, "not_doing")
    section.part.change.click()
    made(driver)
    assert not section.part.moved_on.isVisibleTo(section)
    answer = next(one for one in driver.evening.followup.answers if one.kind is AnswerKind.DONT)
    driver.do(c.GiveAnswer, answer=replace(answer, words="de bus rijdt dan niet"))
    made(driver)
    (goer,) = [one for one in section.findings.goers if "Eigen woorden" in one.accessibleDescription()]
    goer.click()
    assert section.part.keep.hasFocus()
    assert section.part.moved_on.isVisibleTo(section)
    assert "De bus rijdt dan niet" in section.part.now.text()
    assert "Het rooster" in section.part.words.toPlainText()
    section.part.keep.click()
    driver.settle()
    made(driver)
    assert not section.part.moved_on.isVisibleTo(section)
    assert "Het rooster" in words(section, "not_doing")


def test_a_part_is_left_out_and_comes_back(opened: Start) -> None:
    driver = opened(held())
    section = choose_part(driver, "privacy")
    section.part.leave_out.click()
    driver.settle()
    made(driver)
    assert words(section, "privacy") == ""
    choose_part(driver, "privacy")
    section.part.back.click()
    driver.settle()
    made(driver)
    assert words(section, "privacy")


def decide(driver: Driver, role: str = "teamleider") -> LetterSection:
    section = section_of(driver)
    section.decided.approver.setText(role)
    section.decided.decide.click()
    driver.wait(section.decided.decide.isEnabled)
    driver.settle()
    return section


def test_deciding_freezes_the_letter_and_what_comes_after_is_a_new_one(opened: Start, tmp_path: Path) -> None:
    driver = opened(held())
    section = decide(driver)
    (one,) = driver.evening.followup.publications
    assert (one.approver, one.length, one.is_whole) == ("teamleider", Length.BRIEF, True)
    before = render(document_of(thawed(one.document)), "pdf").raw
    answer = next(one for one in driver.evening.followup.answers if one.kind is AnswerKind.DONT)
    driver.do(c.GiveAnswer, answer=replace(answer, words="de bus rijdt dan niet"))
    made(driver)
    section.decided.lookers[one.id].click()
    made(driver)
    assert "Het rooster" in words(section, "not_doing")
    assert not section.part.change.isVisibleTo(section)
    section.decided.through.setText("schoolapp")
    changed = tmp_path / "brief zoals verstuurd.docx"
    changed.write_bytes(b"niet meer zoals hij was")
    section.letter.maker.read_file(str(changed))
    driver.wait(lambda: section.decided.file_name.isVisibleTo(section))
    section.decided.mark_sent.click()
    driver.settle()
    (sent,) = driver.evening.followup.publications
    assert (sent.kept, from_kept(sent.file)) == (changed.name, b"niet meer zoals hij was")
    assert (sent.through, sent.sent_on) == ("schoolapp", driver.app.desk.today(driver.evening))
    assert "schoolapp" in section.decided.standing(sent)
    changed.unlink()
    section.decided.savers[sent.id].click()
    driver.wait(lambda: section.leaving.made.isVisibleTo(section))
    (again,) = (tmp_path / "documenten").rglob(changed.name)
    assert again.read_bytes() == b"niet meer zoals hij was"
    section.letter.save("pdf")
    driver.wait(lambda: any((tmp_path / "documenten").rglob("2026*.pdf")))
    (file,) = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)).rglob("*.pdf")
    assert file.read_bytes() == before
    section.decided.draft.click()
    made(driver)
    assert "De bus rijdt dan niet" in words(section, "not_doing")
    decide(driver)
    assert len(driver.evening.followup.publications) == 2


def test_a_document_that_is_no_letter_is_said_and_a_message_on_progress_stands_elsewhere(opened: Start) -> None:
    odd = Publication("odd", Length.REPORT, making.ON, "directie", digest_of("geen brief"), "geen brief")
    progress = replace(odd, id="progress", length=Length.PROGRESS)
    driver = opened(replace(held(), followup=replace(held().followup, publications=(odd, progress))))
    section = section_of(driver)
    assert list(section.decided.lookers) == ["odd"]
    told: list[str] = []
    section.told.connect(lambda words, _tone, _icon: told.append(words))
    section.decided.lookers["odd"].click()
    made(driver)
    assert told == ["Wat is vastgesteld kan niet meer worden gelezen."]
    assert section.letter.draft is not None
    assert not section.letter.draft.is_decided


def test_a_letter_with_an_open_subject_is_not_decided_on_and_leads_to_the_answers(opened: Start) -> None:
    driver = opened(bare_of_answers(held()))
    section = decide(driver)
    assert driver.evening.followup.publications == ()
    asked: list[str] = []
    section.wanted.connect(asked.append)
    section.wanted.disconnect(driver.app.workplace.pages.followup.go_to)
    section.findings.goers[0].click()
    assert asked == ["decisions"]


def test_the_message_for_the_school_app_is_on_the_clipboard(opened: Start) -> None:
    driver = opened(held())
    section = section_of(driver)
    section.leaving.copy.click()
    driver.wait(lambda: QGuiApplication.clipboard().text().startswith("U zei"))
    assert len(QGuiApplication.clipboard().text()) <= 2_000


def test_sheets_and_letters_are_saved_under_names_of_their_own(opened: Start) -> None:
    driver = opened(held())
    section = section_of(driver)
    folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    for kind in ("docx", "eml", "xlsx", "quotes.csv", "actions.csv"):
        section.leaving.kinds[kind].click()
    driver.wait(lambda: len(list(folder.rglob("2026*"))) == 5)
    assert sorted(path.name for path in folder.rglob("2026*")) == [
        "2026-11-10 acties Samen over aanwezigheid.csv",
        "2026-11-10 brief Samen over aanwezigheid.docx",
        "2026-11-10 brief Samen over aanwezigheid.eml",
        "2026-11-10 uitspraken Samen over aanwezigheid.csv",
        "2026-11-10 uitspraken en acties Samen over aanwezigheid.xlsx",
    ]


def typing_for(driver: Driver, key: str, said: str) -> LetterSection:
    """Type own words for a part; right after the last key they are not stored yet."""
    section = choose_part(driver, key)
    section.part.change.click()
    made(driver)
    section.part.words.setFocus()
    section.part.words.selectAll()
    QTest.keyClicks(section.part.words, said)
    return section


def own_texts(driver: Driver) -> dict[str, str]:
    return {one.key: one.words for one in driver.evening.followup.own_texts}


def test_own_words_stay_with_the_part_they_were_typed_for_when_one_goes_elsewhere(opened: Start) -> None:
    driver = opened(bare_of_answers(held()))
    section = typing_for(driver, "thanks", "Alleen voor de aanhef.")
    place = LetterPlace("said", 0)
    section.findings.place_asked.emit(place)
    driver.settle()
    assert section.key == "said"
    assert own_texts(driver) == {"brief:thanks": "Alleen voor de aanhef."}


def test_own_words_stay_with_the_letter_they_were_typed_for_when_another_length_is_chosen(opened: Start) -> None:
    driver = opened(held())
    typing_for(driver, "thanks", "Alleen voor de brief.")
    choose_length(driver, Length.REPORT)
    driver.settle()
    assert own_texts(driver) == {"brief:thanks": "Alleen voor de brief."}


def test_words_typed_right_before_the_part_is_made_of_the_evening_again_do_not_come_back(opened: Start) -> None:
    driver = opened(held())
    section = typing_for(driver, "thanks", "Toch niet.")
    section.part.back.click()
    driver.settle()
    section.part.words._pause.timeout.emit()
    made(driver)
    assert own_texts(driver) == {}


def test_what_was_typed_right_before_stands_in_the_letter_that_is_decided_on(opened: Start) -> None:
    driver = opened(held())
    section = typing_for(driver, "thanks", "Alleen voor de aanhef.")
    section.decided.approver.setText("teamleider")
    QTest.mouseClick(section.decided.decide, Qt.MouseButton.LeftButton)
    driver.wait(lambda: bool(driver.evening.followup.publications))
    (one,) = driver.evening.followup.publications
    assert "Alleen voor de aanhef." in one.document


def test_what_was_typed_right_before_stands_in_the_file_that_is_saved(opened: Start, tmp_path: Path) -> None:
    driver = opened(held())
    section = typing_for(driver, "thanks", "Alleen voor de aanhef.")
    section.leaving.kinds["txt"].click()
    driver.wait(lambda: any((tmp_path / "documenten").rglob("2026*.txt")))
    (file,) = (tmp_path / "documenten").rglob("2026*.txt")
    assert "Alleen voor de aanhef." in file.read_text(encoding="utf-8")


def test_words_the_store_refuses_keep_the_letter_from_being_decided_on(opened: Start) -> None:
    driver = opened(held())
    section = typing_for(driver, "thanks", "kort")
    section.part.words.setPlainText("te lang " * 1_000)
    decide(driver)
    assert driver.evening.followup.publications == ()
    section.part.words.setPlainText("kort genoeg")
    decide(driver)
    assert "kort genoeg" in driver.evening.followup.publications[0].document


def test_clicking_twice_decides_on_one_letter_and_that_one_is_looked_at(opened: Start) -> None:
    driver = opened(held())
    section = section_of(driver)
    section.decided.approver.setText("teamleider")
    for _ in range(3):
        QTest.mouseClick(section.decided.decide, Qt.MouseButton.LeftButton)
    driver.wait(section.decided.decide.isEnabled)
    QTest.mouseClick(section.decided.decide, Qt.MouseButton.LeftButton)
    driver.settle()
    made(driver)
    (one,) = driver.evening.followup.publications
    assert section.letter.in_sight == one.id
    assert section.decided.draft.isVisibleTo(section)


def at_part(driver: Driver, key: str) -> LetterSection:
    """Go down from the first part to this one, by keys alone."""
    section = section_of(driver)
    for _ in range(section.parts.count()):
        if section.key == key:
            return section
        driver.chord("Ctrl+Down")
    raise AssertionError(f"there is no part {key}")


def test_keys_go_from_part_to_part_wherever_the_keyboard_is(opened: Start) -> None:
    driver = opened(held())
    section = section_of(driver)
    keys = parts_shown(section)
    for number, start in enumerate((section.length.take_keyboard, section.part.change.setFocus), start=1):
        start()
        driver.chord("Ctrl+Down")
        assert (section.key, section.letter.length) == (keys[number], Length.BRIEF)
        assert section.parts.hasFocus()
    driver.chord("Return")
    assert section.part.sentences.hasFocus()
    driver.chord("Ctrl+Up", len(keys) + 2)
    assert section.key == keys[0]
    driver.chord("p")
    assert section.key == keys[0], "a letter that is typed chooses no part"


def test_words_typed_right_after_the_key_for_own_words_come_behind_those_of_the_evening(opened: Start) -> None:
    driver = opened(held())
    section = at_part(driver, "not_doing")
    assert section.letter.draft is not None
    generated = plain_words(section.letter.draft.generated("not_doing"))
    QTest.keyClick(driver.cursor(), Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(driver.cursor(), " Wij spijten dat.")  # before the store has answered
    made(driver)
    driver.chord("Esc")
    driver.chord("Ctrl+Z")
    section.part.words.tell()
    made(driver)
    (own,) = own_texts(driver).values()
    assert own == f"{generated} Wij spijten dat."
    assert section.part.words.hasFocus()
    driver.chord("Ctrl+0")
    made(driver)
    assert own_texts(driver) == {}
    assert section.parts.hasFocus()
    driver.chord("Ctrl+3")
    made(driver)
    assert own_texts(driver) == {"brief:not_doing": ""}
    driver.chord("Ctrl+Z")
    made(driver)
    assert own_texts(driver) == {}


def test_own_words_that_are_taken_back_at_once_leave_the_part_as_it_was(opened: Start) -> None:
    driver = opened(held())
    section = at_part(driver, "not_doing")
    driver.chord("Ctrl+1")
    driver.chord("Ctrl+Z")
    assert own_texts(driver) == {}
    assert not section.part.words.isVisibleTo(section)
    assert section.parts.hasFocus()


def test_keys_lead_through_what_to_look_at_and_keep_own_words(opened: Start) -> None:
    driver = opened(held())
    section = at_part(driver, "not_doing")
    driver.chord("Ctrl+1")
    made(driver)
    answer = next(one for one in driver.evening.followup.answers if one.kind is AnswerKind.DONT)
    driver.do(c.GiveAnswer, answer=replace(answer, words="dat wil mevrouw Pietersen niet"))
    made(driver)
    for _ in section.findings.goers:
        driver.chord("Ctrl+J")
        if section.part.keep.hasFocus():
            break
    driver.chord("Ctrl+2")
    made(driver)
    assert not section.part.moved_on.isVisibleTo(section)
    assert "Het rooster" in words(section, "not_doing")


def test_one_key_leads_from_a_sentence_to_what_it_came_from(opened: Start) -> None:
    driver = opened(held())
    page = driver.app.workplace.pages.followup
    at_part(driver, "said")
    driver.chord("Return")
    driver.chord("Down")
    driver.chord("Alt+Left")
    gathered = page.section("gathered")
    assert isinstance(gathered, GatheredSection)
    row = gathered.view.list.row()
    assert row is not None
    assert (page.key, row.text) == ("gathered", held().quotes[0].text)
    page.go_to("letter")
    made(driver)
    at_part(driver, "not_doing")
    driver.chord("Alt+Left")
    decisions = page.section("decisions")
    assert isinstance(decisions, DecisionsSection)
    asked = decisions.list.row()
    assert asked is not None
    assert asked.answer is not None
    assert (page.key, asked.answer.kind) == ("decisions", AnswerKind.DONT)
    page.go_to("letter")
    made(driver)
    at_part(driver, "privacy")
    driver.chord("Alt+Left")
    assert page.key == "letter"
    assert page.status.text(), "standard text came from nowhere, and it says so"


def test_a_letter_is_decided_on_and_sent_by_keys_and_an_enter_too_many_says_nothing(opened: Start) -> None:
    driver = opened(held())
    section = section_of(driver)
    before = driver.presses
    driver.chord("Ctrl+D")
    driver.type("teamleider")
    driver.chord("Return")
    driver.wait(lambda: bool(driver.evening.followup.publications))
    made(driver)
    assert section.decided.through.hasFocus()
    driver.chord("Return")
    assert driver.evening.followup.publications[0].sent_on is None
    driver.type("schoolapp")
    driver.chord("Tab")
    driver.chord("Return")
    (sent,) = driver.evening.followup.publications
    assert (sent.approver, sent.through) == ("teamleider", "schoolapp")
    assert sent.sent_on == driver.app.desk.today(driver.evening)
    assert driver.presses - before == 5
    driver.chord("Ctrl+1")
    made(driver)
    assert own_texts(driver) == {}
    assert "vastgesteld" in driver.app.workplace.pages.followup.status.text()
    driver.chord("Ctrl+0")
    made(driver)
    assert section.letter.in_sight == ""


def test_one_key_goes_on_to_the_next_length(opened: Start) -> None:
    driver = opened(held())
    section = section_of(driver)
    seen = []
    for _ in range(3):
        driver.chord("Ctrl+G")
        made(driver)
        seen.append(section.letter.length)
    assert seen == [Length.REPORT, Length.COUNCIL, Length.BRIEF]


def test_own_words_stay_in_sight_while_the_letter_is_made_of_them(opened: Start) -> None:
    driver = opened(held())
    driver.app.window.resize(1280, 640)
    driver.settle()
    section = at_part(driver, "school_said")
    for words_typed in ("", " Eén zin erbij.", " En nog een."):
        driver.chord("Ctrl+1")
        driver.type(words_typed)
        section.part.words.tell()
        made(driver)
        seen = section.part.words.visibleRegion().boundingRect()
        assert seen.height() == section.part.words.height()
