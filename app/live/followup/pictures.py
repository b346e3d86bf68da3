"""The pictures of an evening: bars with the number beside each, and the same in words for who cannot see them."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.live.followup.gathered_words import voices_word
from app.models.aftercare.pictured import (
    Contributions,
    ExitCount,
    Minutes,
    block_minutes,
    contributions,
    exit_marks,
    exit_words,
    table_minutes,
)
from app.models.evening import Evening
from app.models.said.dialogue import Voice

translate = QCoreApplication.translate
Part = tuple[Voice | None, float]
"""A part of a bar: whose it is, None for nobody's, and how long it is."""


@dataclass(frozen=True, slots=True)
class Bar:
    """One line of a picture. `words` are the numbers beside it; `tick` is where it was planned to end."""

    label: str
    parts: tuple[Part, ...]
    words: str
    tick: float | None = None

    @property
    def length(self) -> float:
        """How far it reaches, in whatever its picture counts."""
        return max(sum(length for _, length in self.parts), self.tick or 0.0)


@dataclass(frozen=True, slots=True)
class BarPicture:
    """Some bars under a title; `key` names the file it is saved in."""

    key: str
    title: str
    bars: tuple[Bar, ...]
    voices: tuple[Voice, ...] = ()
    """The voices of which the colours are explained."""

    @property
    def text(self) -> str:
        """All of it in words, a line for each bar."""
        return "\n".join(f"{bar.label}: {bar.words}" for bar in self.bars)


def pictures(evening: Evening) -> tuple[BarPicture, ...]:
    """Return the pictures of which there is anything to see."""
    all_of_them = (
        _voices(contributions(evening)),
        _minutes("blokken", translate("Pictures", "Minutes per block"), block_minutes(evening)),
        _minutes("tafels", translate("Pictures", "Minutes per table at the presentations"), _tables(evening)),
        _exits("slotwoorden", translate("Pictures", "Exit words"), exit_words(evening)),
        _exits("cijfers", translate("Pictures", "Marks people left with"), exit_marks(evening)),
    )
    return tuple(picture for picture in all_of_them if picture.bars)


def _voices(rows: tuple[Contributions, ...]) -> BarPicture:
    bars = tuple(
        Bar(
            row.label or translate("Pictures", "under no question"),
            tuple((voice, float(count)) for voice, count in row.voices if count),
            " · ".join(f"{voices_word(voice)} {count}" for voice, count in row.voices if count),
        )
        for row in rows
    )
    spoke = tuple(voice for voice in Voice if any(dict(row.voices)[voice] for row in rows))
    return BarPicture("bijdragen", translate("Pictures", "Contributions per question, by voice"), bars, spoke)


def _minutes(key: str, title: str, rows: tuple[Minutes, ...]) -> BarPicture:
    return BarPicture(key, title, tuple(_minutes_bar(row) for row in rows))


def _minutes_bar(row: Minutes) -> Bar:
    real = _in_minutes(row.real)
    if row.planned is None:
        return Bar(row.label, ((None, row.real),), translate("Pictures", "{real} min").format(real=real))
    words = translate("Pictures", "{real} min, planned {planned}").format(real=real, planned=_in_minutes(row.planned))
    return Bar(row.label, ((None, row.real),), words, row.planned)


def _in_minutes(seconds: float) -> str:
    """Return minutes as they are read: whole ones, and halves where that is nearer."""
    halves = round(seconds / 30)
    return f"{halves // 2}" if halves % 2 == 0 else f"{halves // 2}½"


def _tables(evening: Evening) -> tuple[Minutes, ...]:
    name = translate("Gathered", "table {n}")
    return tuple(Minutes(name.format(n=row.label), row.planned, row.real) for row in table_minutes(evening))


def _exits(key: str, title: str, rows: tuple[ExitCount, ...]) -> BarPicture:
    return BarPicture(key, title, tuple(Bar(row.label, ((None, float(row.count)),), f"{row.count}×") for row in rows))
