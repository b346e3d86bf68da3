"""The record: what was said, agreed and timed on an evening, as a document of plain blocks."""

from dataclasses import dataclass
from datetime import datetime
from html import escape

from app.models.agenda.agenda import BlockKind
from app.models.agenda.timing import BlockState
from app.models.evening import Evening
from app.models.said.dialogue import Quote, Voice, by_voice
from app.models.said.summary import accepted
from app.reports.dutch import SIDES, VOICES

FIRST_STRONG, POP = "\u2068", "\u2069"
"""Around a quote inside another line, so that a right-to-left quote cannot turn the line over."""


@dataclass(frozen=True, slots=True)
class Part:
    """A block of the document: a heading (1 to 3), a paragraph, list items, or a table whose first row is its head."""

    heading: str = ""
    level: int = 2
    text: str = ""
    items: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()


def record_of(evening: Evening, now: datetime) -> tuple[Part, ...]:
    """Return the whole record. Standard points that nobody switched on are left out."""
    counts = by_voice(quote for quote in evening.quotes if not quote.parked)
    heard = ", ".join(f"{SIDES[voice]} {count}" for voice, count in counts.items() if count)
    return (
        Part(evening.title, 1, f"{evening.date:%d-%m-%Y}. Citaten: {heard or 'geen'}."),
        *_points(evening),
        *_quotes(evening),
        *_parked(evening),
        *_promises(evening),
        _times(evening, now),
    )


def to_text(parts: tuple[Part, ...]) -> str:
    """Return the record as plain text."""
    lines: list[str] = []
    for part in parts:
        if part.heading:
            mark = "=" if part.level == 1 else "-"
            lines += ["", part.heading, mark * len(part.heading)]
        if part.text:
            lines.append(part.text)
        lines += ["* " + item.replace("\n", "\n  ") for item in part.items]
        lines += _columns(part.rows)
    return "\n".join(lines).strip() + "\n"


def to_html(parts: tuple[Part, ...]) -> str:
    """Return the record as one page of HTML that asks nothing of any other place."""
    body = "".join(_html(part) for part in parts)
    title = escape(parts[0].heading)
    return (
        '<!doctype html>\n<html lang="nl">\n<head>\n<meta charset="utf-8">\n'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        f"<title>{title}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n{body}</body>\n</html>\n"
    )


_STYLE = (
    "body{font:16px/1.5 sans-serif;color:#1E2A2F;background:#fff;max-width:46em;margin:2em auto;padding:0 1em}"
    "h1,h2,h3{line-height:1.2}li{margin:.3em 0;white-space:pre-line}"
    "table{border-collapse:collapse}td,th{border-bottom:1px solid #E4DED3;padding:.3em .8em .3em 0;text-align:left}"
)


def _html(part: Part) -> str:
    html = f"<h{part.level}>{escape(part.heading)}</h{part.level}>\n" if part.heading else ""
    html += f'<p dir="auto">{escape(part.text)}</p>\n' if part.text else ""
    if part.items:
        html += "<ul>\n" + "".join(f'<li dir="auto">{escape(item)}</li>\n' for item in part.items) + "</ul>\n"
    if part.rows:
        head, *rest = part.rows
        html += "<table>\n<tr>" + "".join(f'<th scope="col">{escape(cell)}</th>' for cell in head) + "</tr>\n"
        for row in rest:
            html += "<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>\n"
        html += "</table>\n"
    return html


def _columns(rows: tuple[tuple[str, ...], ...]) -> list[str]:
    if not rows:
        return []
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    return ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows]


def _points(evening: Evening) -> tuple[Part, ...]:
    points = accepted(evening.points)
    if not points:
        return (Part("Samenvatting", text="Er zijn geen punten vastgesteld."),)
    items = []
    for point in points:
        behind = sum(1 for quote in evening.quotes if quote.id in point.quotes)
        items.append(f"{point.text} ({behind} keer gehoord)" if behind else point.text)
    return (Part("Samenvatting", items=tuple(items)),)


def _quotes(evening: Evening) -> tuple[Part, ...]:
    said = [quote for quote in evening.quotes if not quote.parked]
    parts = [Part("Wat is er gezegd?", text="" if said else "Er is niets genoteerd.")]
    for prompt in evening.prompts:
        lines = tuple(_line(quote) for voice in Voice for quote in said if _is(quote, prompt.id, voice))
        if lines:
            parts.append(Part(prompt.text, 3, items=lines))
    for block in evening.agenda.running_blocks():
        lines = tuple(_line(quote) for quote in said if quote.block == block.id and quote.prompt is None)
        if lines:
            parts.append(Part(block.title, 3, items=lines))
    return tuple(parts)


def _is(quote: Quote, prompt: str, voice: Voice) -> bool:
    return quote.prompt == prompt and quote.voice is voice


def _line(quote: Quote) -> str:
    star = " (ster)" if quote.starred else ""
    again = f" (ook gehoord: {quote.heard})" if quote.heard else ""
    return f"{VOICES[quote.voice]}: {FIRST_STRONG}{quote.text}{POP}{star}{again}"


def _parked(evening: Evening) -> tuple[Part, ...]:
    items = tuple(
        f"{FIRST_STRONG}{quote.text}{POP} (wie: {quote.owner or 'nog niemand'})"
        for quote in evening.quotes
        if quote.parked
    )
    return (Part("Parkeerplaats", items=items),) if items else ()


def _promises(evening: Evening) -> tuple[Part, ...]:
    parts = []
    if evening.details.next_steps:
        parts.append(Part("Zo gaan we verder", text=evening.details.next_steps))
    if evening.details.contact:
        parts.append(Part("Hoe houden we contact?", text=evening.details.contact))
    return tuple(parts)


def _times(evening: Evening, now: datetime) -> Part:
    reading = evening.reading(now)
    rows: list[tuple[str, ...]] = [("Blok", "Gepland om", "Begonnen om", "Gepland", "Echt")]
    for block in evening.agenda.blocks:
        if block.kind in (BlockKind.GROUP, BlockKind.MARK):
            continue
        row = reading.block(block.id)
        began = next((stretch.began for stretch in evening.run.stretches if stretch.block == block.id), None)
        used = "overgeslagen" if row.state is BlockState.SKIPPED else f"{int(row.used) // 60}:{int(row.used) % 60:02}"
        rows.append(
            (
                block.title,
                f"{evening.local(row.planned_start):%H.%M}",
                f"{evening.local(began):%H.%M}" if began else "-",
                f"{block.minutes}:00",
                used if began or row.state is BlockState.SKIPPED else "-",
            )
        )
    return Part("Gepland en echt", rows=tuple(rows))
