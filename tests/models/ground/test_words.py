"""The words: what cleaning takes away, and all that it leaves alone."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.ground.words import clean, count_words, is_blank, within

ANY = st.text(st.characters(exclude_categories=()), max_size=200)
DROPPED = [*map(chr, range(0x09)), "\x0b", "\x0c", *map(chr, range(0x0E, 0x20)), "\x7f", "\u200b", "\ufeff"]


@pytest.mark.parametrize("sign", [*DROPPED, *"\u202a\u202b\u202c\u202d\u202e", *map(chr, (0xD800, 0xDFFF))])
def test_signs_that_show_nothing_or_turn_text_round_are_dropped(sign: str) -> None:
    assert clean(f"a{sign}b") == "ab"


@pytest.mark.parametrize("end", ["\r\n", "\r", "\u2028", "\u2029", "\u0085", "\n"])
def test_there_is_one_kind_of_line_end(end: str) -> None:
    assert clean(f"a{end}b") == "a\nb"


@pytest.mark.parametrize(
    "text",
    [
        "👨‍👩‍👧‍👦 👍🏽",
        "می‌خواهم",
        "\u2068שלום\u2069",
        "İstanbul ığdır",
        "ሰላም",
        "<b>=SUM(1)</b> & 'x' \"y\" %s {x}",
        "samen\u00adspraak",
        "a\u00a0b",
        "x" * 5_000,
    ],
)
def test_everything_else_stays_as_it_was_typed(text: str) -> None:
    assert clean(text) == text


def test_a_tab_is_a_space_and_the_ends_are_trimmed() -> None:
    assert clean(" \t a\tb \n\n") == "a b"


def test_letters_in_parts_become_one() -> None:
    assert clean("cafe\u0301") == "café"


@given(ANY)
def test_cleaning_twice_is_cleaning_once(text: str) -> None:
    once = clean(text)
    assert clean(once) == once


@given(ANY)
def test_what_is_clean_can_be_written_and_holds_no_control_sign(text: str) -> None:
    cleaned = clean(text)
    cleaned.encode("utf-8")
    assert unicodedata.is_normalized("NFC", cleaned)
    assert not any(sign < " " and sign != "\n" for sign in cleaned)
    assert cleaned == cleaned.strip()


@pytest.mark.parametrize("text", ["", "  \n\t", "\u200b\ufeff", "\u200d\u200c", "\u2068\u2069", "\u0301", "\x00"])
def test_nothing_to_read_is_blank(text: str) -> None:
    assert is_blank(text)


@pytest.mark.parametrize("text", ["a", "?", "👍", "\u2068ja\u2069", "0"])
def test_something_to_read_is_not_blank(text: str) -> None:
    assert not is_blank(text)


def test_words_are_counted_as_a_reader_counts() -> None:
    assert count_words("  En, dat doen we\nvoor de leerlingen ") == 7


@pytest.mark.parametrize(
    ("text", "short"),
    [
        ("Wie belt er?", "Wie belt er?"),
        ("Wie belt er,\n en wanneer dan wel", "Wie belt er…"),
        ("Verzuimregistratiesysteem", "Verzuimregistr…"),
    ],
)
def test_what_is_too_long_ends_behind_a_word_with_an_ellipsis(text: str, short: str) -> None:
    assert within(text, 15) == short


@given(ANY, st.integers(1, 50))
def test_what_is_shortened_is_never_longer_than_its_room(text: str, limit: int) -> None:
    assert len(within(text, limit)) <= limit
