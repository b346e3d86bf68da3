"""What was gathered: everything that was said on an evening in one list, whatever it came from, and what of it is sought."""

import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from app.models.aftercare.subjects import is_below, standing_for
from app.models.evening import Evening
from app.models.harvest.exits import Exit
from app.models.harvest.harvest import FormField, Harvest
from app.models.said.dialogue import Quote, Voice


class GatheredKind(StrEnum):
    """Where words came from."""

    QUOTE = "quote"
    PARKED = "parked"
    FORM = "form"
    POINT = "point"
    EXIT = "exit"


@dataclass(frozen=True, slots=True)
class Gathered:
    """Words that were said or written. `id` is that of the quote, the point or the table; an exit word has none, but is an `exit`.

    `key` is by what a row of the list is known. `prepared` is what the school wrote beforehand. `into` is the quote that
    stands for this one; `points` are the numbers of the points behind which it stands, as on the board.
    """

    key: str
    kind: GatheredKind
    id: str
    text: str
    voice: Voice | None = None
    prompt: str | None = None
    block: str | None = None
    table: str | None = None
    theme: str | None = None
    starred: bool = False
    heard: int = 0
    field: FormField | None = None
    prepared: bool = False
    exit: Exit | None = None
    into: str = ""
    points: tuple[int, ...] = ()

    @property
    def is_quote(self) -> bool:
        """Whether it is a quote, parked or not: that can stand behind points."""
        return self.kind in (GatheredKind.QUOTE, GatheredKind.PARKED)


@dataclass(frozen=True, slots=True)
class Sought:
    """What one looks for; what is None or empty does not matter. `words` are a part of a word, in any case and accent."""

    kind: GatheredKind | None = None
    voice: Voice | None = None
    prompt: str | None = None
    block: str | None = None
    table: str | None = None
    theme: str | None = None
    starred: bool = False
    words: str = ""


def gathered(evening: Evening) -> tuple[Gathered, ...]:
    """Return all that was said: the points that count, the quotes, the forms of the tables, the exit words."""
    return (*_points(evening), *_quotes(evening), *_forms(evening), *_exits(evening))


def found(said: Gathered, sought: Sought) -> bool:
    """Tell whether something is what one looks for."""
    wanted = (
        (sought.kind, said.kind),
        (sought.voice, said.voice),
        (sought.prompt, said.prompt),
        (sought.block, said.block),
        (sought.table, said.table),
        (sought.theme, said.theme),
    )
    if (sought.starred and not said.starred) or any(one is not None and one != has for one, has in wanted):
        return False
    return not sought.words or plain(sought.words) in plain(said.text)


def plain(words: str) -> str:
    """Return words as they are searched: without capitals, accents or double spaces."""
    if not words.isascii():
        words = "".join(sign for sign in unicodedata.normalize("NFD", words) if not unicodedata.combining(sign))
    return " ".join(words.casefold().split())


def _points(evening: Evening) -> Iterator[Gathered]:
    for point in evening.points:
        if point.accepted or not point.standard:  # a standard point that nobody switched on was not said
            yield Gathered(f"point:{point.id}", GatheredKind.POINT, point.id, point.text, prepared=point.standard)


def _quotes(evening: Evening) -> Iterator[Gathered]:
    """Yield the quotes in the order in which they came; what was taken together follows the one that stands for it."""
    themes, points = theme_by_table(evening), points_by_quote(evening)
    below: dict[str, list[Quote]] = defaultdict(list)
    for quote in evening.quotes:
        if is_below(evening, quote):
            below[standing_for(evening, quote).id].append(quote)
    for quote in evening.quotes:
        if standing_for(evening, quote) is quote:
            for one in (quote, *below[quote.id]):
                yield _of_quote(one, quote.id if one is not quote else "", themes, points)


def points_by_quote(evening: Evening) -> dict[str, tuple[int, ...]]:
    """Return by quote the numbers of the points behind which it stands, counted from 1 as they are on the board."""
    numbers: dict[str, tuple[int, ...]] = {}
    for number, point in enumerate(evening.points, 1):
        for quote in dict.fromkeys(point.quotes):
            numbers[quote] = (*numbers.get(quote, ()), number)
    return numbers


def _of_quote(quote: Quote, into: str, themes: dict[str, str | None], points: dict[str, tuple[int, ...]]) -> Gathered:
    return Gathered(
        f"quote:{quote.id}",
        GatheredKind.PARKED if quote.parked else GatheredKind.QUOTE,
        quote.id,
        quote.text,
        quote.voice,
        quote.prompt,
        quote.block,
        quote.table_id,
        themes.get(quote.table_id) if quote.table_id is not None else None,
        quote.starred,
        quote.heard,
        into=into,
        points=points.get(into or quote.id, ()),
    )


def _forms(evening: Evening) -> Iterator[Gathered]:
    themes = theme_by_table(evening)
    for form in evening.harvests:
        for field, text in form.texts():
            yield _of_form(form, field, text, themes.get(form.table))


def _of_form(form: Harvest, field: FormField, text: str, theme: str | None) -> Gathered:
    voice = {FormField.SAYING: form.saying_voice, FormField.PITCH: form.presenter}.get(field)
    key = f"form:{form.table}:{field.value}"
    return Gathered(key, GatheredKind.FORM, form.table, text, voice, table=form.table, theme=theme, field=field)


def _exits(evening: Evening) -> Iterator[Gathered]:
    for number, one in enumerate(evening.exits):
        if one.word:
            yield Gathered(f"exit:{number}", GatheredKind.EXIT, "", one.word, exit=one)


def theme_by_table(evening: Evening) -> dict[str, str | None]:
    """Return the id of the theme of each table, by the id of the table; those that were put away too."""
    return {table.id: table.theme for table in (*evening.seating.tables, *evening.seating.away)}
