"""A letter that was decided on: it stays what it was, until words in it are taken away for good."""

import io
from dataclasses import replace

import pytest

from app.models.evening import Evening
from app.models.followup.frozen_letter import frozen, thawed
from app.models.followup.kept_file import as_kept, from_kept
from app.models.followup.letter import Letter
from app.models.followup.publications import Length, OwnText, Publication, digest_of
from app.models.less_words import files_going, less_words
from app.models.said.wiped import REMOVED, going
from app.reports.letter.drafts import TITLES, letter
from app.reports.letter.own_words import own_key
from app.reports.letter.pages import document_of
from app.reports.papers import render
from tests.reports.letter.letters import TODAY, held
from tests.reports.making import pdf_text, squeezed, word, word_text

SHORT = ("Said", "kind", "words", "brief", "quote", "own", "parts", "key", "text", "school", "2026-11-20", "null")
"""Words that a frozen letter has names for too."""


def published(evening: Evening, length: Length = Length.REPORT) -> Evening:
    text = frozen(letter(evening, length, TODAY, with_quotes=True))
    one = Publication("p1", length, TODAY, "teamleider", digest_of(text), text)
    return replace(evening, followup=replace(evening.followup, publications=(one,)))


def document(evening: Evening) -> Letter:
    return thawed(evening.followup.publications[0].document)


def wiped(evening: Evening, wanted: str) -> Evening:
    return less_words(evening, going(wanted, evening.quotes, evening.points))


def test_what_comes_later_changes_nothing_in_what_was_decided_on() -> None:
    evening = published(held())
    later = replace(evening, followup=replace(evening.followup, answers=(), actions=()), points=())
    assert document(later) == letter(held(), Length.REPORT, TODAY, with_quotes=True)


@pytest.mark.parametrize("length", list(TITLES))
def test_a_quote_that_is_wiped_is_taken_out_of_what_was_decided_on_too(length: Length) -> None:
    words = "Ik weet nooit bij wie ik moet zijn."
    own = OwnText(own_key(length, "contact"), f"Een ouder zei: {words} Dat klopt.", "")
    before = replace(held(), followup=replace(held().followup, own_texts=(own,)))
    before = published(before, length)
    after = wiped(before, "q1")
    assert words in before.followup.publications[0].document
    assert words not in after.followup.publications[0].document
    one = after.followup.publications[0]
    assert one.is_whole
    assert one.digest != before.followup.publications[0].digest
    for kind, read in (("pdf", pdf_text), ("docx", word_text), ("txt", bytes.decode)):
        left = squeezed(read(render(document_of(document(after)), kind).raw))
        assert squeezed(words) not in left
        assert squeezed(REMOVED) in left


@pytest.mark.parametrize("words", SHORT)
def test_a_word_that_a_letter_has_a_name_for_is_taken_out_and_the_letter_still_reads(words: str) -> None:
    quotes = (replace(held().quotes[0], text=words), *held().quotes[1:])
    before = published(replace(held(), quotes=quotes))
    after = wiped(before, "q0")
    told = [sentence.words for sentence in document(before).sentences()]
    left = [sentence.words for sentence in document(after).sentences()]
    assert f"„{words}”" in told
    assert f"„{words}”" not in left
    assert [part.key for part in document(after).parts] == [part.key for part in document(before).parts]
    assert len(left) == len(told)


def test_words_with_quotation_marks_and_line_ends_are_found_in_a_frozen_letter() -> None:
    words = 'Zij zei: "nooit meer"\nen toen \\ niets'
    quotes = (replace(held().quotes[0], text=words), *held().quotes[1:])
    after = wiped(published(replace(held(), quotes=quotes)), "q0")
    assert "nooit meer" not in after.followup.publications[0].document
    assert REMOVED in " ".join(sentence.words for sentence in document(after).sentences())


# The file that went out


def changed_in_word(said: str) -> bytes:
    """Return the letter as somebody saved it after typing in it, with the words in pieces as Word leaves them."""
    document = word(render(document_of(letter(held(), Length.REPORT, TODAY)), "docx").raw)
    paragraph = document.add_paragraph()
    for piece in (said[:5], said[5:9], said[9:]):
        paragraph.add_run(piece).bold = piece == said[5:9]
    raw = io.BytesIO()
    document.save(raw)
    return raw.getvalue()


def with_file(name: str, raw: bytes) -> Evening:
    evening = published(replace(held(), quotes=held().quotes[5:]))
    (one,) = evening.followup.publications
    kept = replace(one, kept=name, file=as_kept(raw))
    quotes = (*evening.quotes, replace(held().quotes[0], id="later", text="Dit staat nergens anders dan hier."))
    return replace(evening, quotes=quotes, followup=replace(evening.followup, publications=(kept,)))


SAID = "Dit staat nergens anders dan hier."
FILES = {
    "brief.docx": changed_in_word,
    "brief.html": lambda words: f"<p>Dag</p><p>{words}</p>".encode(),
    "brief.txt": lambda words: f"Dag\r\n{words.replace(' ', chr(10))}".encode(),
    "brief.eml": lambda words: b"Content-Type: text/plain; charset=utf-8\n\n" + words.encode(),
}


@pytest.mark.parametrize("name", FILES)
def test_a_kept_file_that_holds_wiped_words_is_named_and_let_go(name: str) -> None:
    evening = with_file(name, FILES[name](SAID))
    gone = going("later", evening.quotes, evening.points)
    assert files_going(evening, gone) == (name,)
    (one,) = less_words(evening, gone).followup.publications
    assert (one.kept, one.file) == ("", "")
    other = with_file(name, FILES[name]("Iets heel anders, van niemand."))
    assert files_going(other, going("later", other.quotes, other.points)) == ()
    (stays,) = less_words(other, going("later", other.quotes, other.points)).followup.publications
    assert from_kept(stays.file) == FILES[name]("Iets heel anders, van niemand.") or name.endswith(".docx")


@pytest.mark.parametrize("name", ["brief.pdf", "brief.docx", "brief", "brief.odt"])
def test_a_kept_file_that_cannot_be_read_goes_with_any_words(name: str) -> None:
    evening = with_file(name, b"%PDF-1.7 niets te lezen")
    assert files_going(evening, going("later", evening.quotes, evening.points)) == (name,)


def test_a_file_comes_back_byte_for_byte() -> None:
    raw = bytes(range(256)) * 3
    assert from_kept(as_kept(raw)) == raw
    assert from_kept("geen bestand") == b""
