"""A document as PDF and as pictures of its pages, set by typst; what people wrote goes in as data only."""

import json
from dataclasses import asdict
from enum import StrEnum
from typing import Literal

from app.reports import look
from app.reports.document import Block, Doc, PaperTable
from app.reports.lines import stands_back
from app.settings import resources_dir

TEMPLATE = "papier.typ"


class PaperNote(StrEnum):
    """What a reader of a paper should know about it."""

    SIGNS_MISSING = "signs_missing"


def to_pdf(doc: Doc) -> tuple[bytes, tuple[PaperNote, ...]]:
    """Return a tagged PDF (PDF/UA-1), and what is to be said about it.

    Only with our own letters is it the same everywhere. For a sign that these lack the letters of this laptop are tried;
    a sign that nothing here can draw leaves an empty place and costs the PDF its UA mark, not its tags. So does anything
    else that UA does not allow, such as a heading without letters.
    """
    from typst import TypstError

    missing = False
    for borrow in (False, True):
        try:
            return _compile(doc, "pdf", borrow=borrow, accessible=True)[0], ()
        except TypstError as error:
            missing = "could not be displayed" in error.message
            if not missing:
                break
    return _compile(doc, "pdf", borrow=True)[0], (PaperNote.SIGNS_MISSING,) if missing else ()


def preview(doc: Doc, ppi: float) -> tuple[bytes, ...]:
    """Return a PNG of each page, `ppi` pixels to an inch."""
    return _compile(doc, "png", borrow=True, ppi=ppi)


def _compile(
    doc: Doc, kind: Literal["pdf", "png"], *, borrow: bool, accessible: bool = False, ppi: float | None = None
) -> tuple[bytes, ...]:
    """Return the PDF, or a PNG for each page. `borrow` allows the letters of this laptop beside our own."""
    import typst

    folder = resources_dir() / "papers"
    made: bytes | list[bytes] = typst.compile(
        str(folder / TEMPLATE),
        root=str(folder),
        font_paths=[str(resources_dir() / "fonts")],
        ignore_system_fonts=not borrow,
        format=kind,
        ppi=ppi,
        sys_inputs={"doc": json.dumps(_plain(doc), ensure_ascii=False)},
        pdf_standards=["ua-1"] if accessible else [],
    )
    return tuple(made) if isinstance(made, list) else (made,)


def _plain(doc: Doc) -> dict[str, object]:
    """Return the document as the template reads it."""
    return {
        "title": doc.title,
        "author": doc.author,
        "made": [doc.made.year, doc.made.month, doc.made.day],
        "foot": doc.foot,
        "look": asdict(look.LOOKS[doc.style]),
        "tones": {
            "font": look.FONT,
            "ink": look.INK,
            "muted": look.MUTED,
            "teal": look.TEAL,
            "soft": look.TEAL_SOFT,
            "rule": look.RULE,
            "gap": look.GAP,
            "voices": look.VOICES,
        },
        "cards": doc.style in (look.Style.CUES, look.Style.FORM),
        "blocks": [_block(block) for block in doc.blocks],
    }


def _block(block: Block) -> dict[str, object]:
    plain = {"kind": type(block).__name__, **asdict(block)}
    if isinstance(block, PaperTable):
        plain["small"] = [
            [[stands_back(cell, n) for n in range(len(cell))] for cell in row.cells] for row in block.rows
        ]
    return plain
