"""Walking through XML from outside: its elements one by one, and nothing of it believed."""

import re
from collections.abc import Callable
from xml.etree import ElementTree
from xml.parsers import expat

from app.services.people_file.reading_task import ReadingTask
from app.services.people_file.workbook_bounds import damaged

Attributes = dict[str, str]

_LONG_TAG = re.compile(rb"<[^<]{1000000}")
"""An element with a million signs before the next one: a cell holds far less, and its attributes would fill the memory."""


def walk(
    raw: bytes, task: ReadingTask, start: Callable[[str, Attributes], None], parser: expat.XMLParserType | None = None
) -> None:
    """Call `start` with every element in its order, names as they are written.

    Raises BadInput `people_damaged` for what is no XML in UTF-8, or has entities of its own.
    """
    if parser is None:
        parser = new_parser()
    parser.StartElementHandler = start
    _check_plain(raw, task)
    try:
        parser.Parse(raw, True)
        return
    except expat.ExpatError:
        pass
    raise damaged(task)


def new_parser() -> expat.XMLParserType:
    """Return a parser that takes every text as UTF-8, as the reader of workbooks does."""
    parser = expat.ParserCreate("utf-8")
    parser.buffer_text = True
    return parser


def tree(raw: bytes, task: ReadingTask, largest: int) -> ElementTree.Element:
    """Return a small part of a workbook whole. Raises BadInput `people_damaged`, also above `largest` bytes."""
    _check_plain(raw, task)
    if len(raw) <= largest:
        try:
            return ElementTree.fromstring(raw, ElementTree.XMLParser(encoding="utf-8"))
        except ElementTree.ParseError:
            pass
    raise damaged(task)


def local(name: str) -> str:
    """Return the name of an element without what stands before it."""
    return name.rpartition(":")[2] if ":" in name else name


def _check_plain(raw: bytes, task: ReadingTask) -> None:
    if b"<!DOCTYPE" in raw or b"<!ENTITY" in raw or b"\0" in raw[:4] or _LONG_TAG.search(raw):
        raise damaged(task)
