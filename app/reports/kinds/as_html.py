"""A document as HTML, for an e-mail and for the clipboard: everything is escaped, and it asks nothing of any place."""

from collections.abc import Iterable
from html import escape

from app.reports.document import Block, Bullets, Doc, Facts, Form, Heading, PaperTable, Paragraph, Quotes, Said
from app.reports.lines import Ink, InkedWords, Line
from app.reports.look import GAP, INK, MUTED, RULE, TEAL, VOICES

# A mail program throws a style sheet away, so what matters stands with each part.
_BODY = f"font:16px/1.5 Verdana,sans-serif;color:{INK};max-width:42em;overflow-wrap:anywhere"
_PAGE = "body{margin:2em 1.25em}body>div{margin:0 auto}"
_CELL = f"padding:.3em 1em .3em 0;border-bottom:1px solid {RULE};text-align:left;vertical-align:top;overflow-wrap:break-word"
"""Else a narrow column would break a clock time in two."""


def to_html(doc: Doc) -> str:
    """Return a whole page."""
    # In a browser the words stand in the middle; a mail has a frame of its own.
    return (
        '<!doctype html>\n<html lang="nl">\n<head>\n<meta charset="utf-8">\n'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        f"<title>{escape(doc.title)}</title>\n<style>{_PAGE}</style>\n</head>\n<body>\n{fragment(doc)}</body>\n</html>\n"
    )


def fragment(doc: Doc) -> str:
    """Return what stands in the page, to put into another one."""
    return f'<div lang="nl" style="{_BODY}">\n' + "".join(_block(block) for block in doc.blocks) + "</div>\n"


def _block(block: Block) -> str:
    match block:
        case Heading():
            return _heading(block)
        case Paragraph():
            return f'<p dir="auto">{_line(block.line)}</p>\n'
        case Bullets():
            return _list(_line(item) for item in block.items)
        case Quotes():
            return _list(_said(item) for item in block.items)
        case Facts():
            return _table(
                f'<tr><th scope="row" style="{_CELL}">{escape(label)}</th>{_cell((line,))}</tr>\n'
                for label, line in block.rows
            )
        case PaperTable():
            head = "".join(f'<th scope="col" style="{_CELL}">{escape(cell)}</th>' for cell in block.head)
            rows = ("<tr>" + "".join(_cell(cell) for cell in row.cells) + "</tr>\n" for row in block.rows)
            return _table((f"<thead><tr>{head}</tr></thead>\n", *rows))
        case Form():
            return "".join(f"<p>{escape(field.label)}:</p>\n" for field in block.fields)
        case _:
            return ""


def _heading(block: Heading) -> str:
    kicker = f'<p style="color:{TEAL};margin:0"><strong>{escape(block.kicker)}</strong></p>\n' if block.kicker else ""
    aside = f'<p style="color:{MUTED};margin-top:0">{escape(block.aside)}</p>\n' if block.aside else ""
    style = f"line-height:1.25;margin:{'.2em' if kicker else '1.2em'} 0 .4em;color:{INK if block.level == 1 else TEAL}"
    return f'{kicker}<h{block.level} dir="auto" style="{style}">{_line(block.line)}</h{block.level}>\n{aside}'


def _list(items: Iterable[str]) -> str:
    return "<ul>\n" + "".join(f'<li dir="auto" style="margin:.3em 0">{item}</li>\n' for item in items) + "</ul>\n"


def _said(item: Said) -> str:
    return f'<strong style="color:{VOICES[item.voice]}">{escape(item.who)}:</strong> {_line(item.line)}'


def _table(rows: Iterable[str]) -> str:
    return f'<table style="border-collapse:collapse">\n{"".join(rows)}</table>\n'


def _cell(lines: tuple[Line, ...]) -> str:
    return f'<td dir="auto" style="{_CELL}">{"<br>".join(_line(line) for line in lines)}</td>'


def _line(line: Line) -> str:
    return "".join(_run(run) for run in line)


def _run(run: InkedWords) -> str:
    text = escape(run.text).replace("\n", "<br>\n")
    match run.ink:
        case Ink.STRONG:
            return f"<strong>{text}</strong>"
        case Ink.QUIET:
            return f'<span style="color:{MUTED}">{text}</span>'
        case Ink.GAP:
            return f'<mark style="background:{GAP};color:{INK}">{text}</mark>'
        case _:
            return text
