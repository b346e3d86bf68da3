"""The evening file: one evening as one JSON file, to keep elsewhere or to take to another laptop."""

import json
from dataclasses import fields, is_dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, ValidationError

from app.models import evening_rules
from app.models.agenda.agenda import Step
from app.models.evening import Evening, Stage
from app.models.followup.followup import Followup
from app.models.ground.codec import to_plain
from app.models.ground.faults import BadInput
from app.models.ground.reading_files import MEGABYTE, place_name, read_bounded, rule_name
from app.models.preparation import Plan
from app.models.said.dialogue import Quote
from app.models.said.summary import KeyPoint
from app.models.seats.tables import MOST_TABLES

FORMAT = "samenspraak-avond"
VERSION = 2
LARGEST_FILE = 20 * MEGABYTE
CAME_LATER: dict[type, tuple[str, ...]] = {
    Quote: ("into",),
    KeyPoint: ("after",),
    Plan: ("openings_left",),
    Step: ("minutes", "told_by"),
    Stage: ("told",),
    Followup: ("actions", "own_texts", "publications", "debrief"),
}
"""The fields that this version of the file had not at first: left out as long as they hold nothing."""


class EveningFile(BaseModel):
    """What the file holds. pydantic hands this configuration on to the plain dataclasses inside."""

    model_config = ConfigDict(extra="forbid", strict=True, allow_inf_nan=False, hide_input_in_errors=True)

    format: Literal["samenspraak-avond"]
    version: Literal[1, 2]
    exported_at: datetime
    evening: Evening


def to_json(evening: Evening, now: datetime) -> bytes:
    """Return the file's bytes: the same evening always gives the same ones, but for `now` (aware UTC).

    That it was in the bin here is no part of it.
    """
    whole = to_plain(evening)
    del whole["binned_at"]
    _leave_out(evening, whole)
    content = {"format": FORMAT, "version": VERSION, "exported_at": now.isoformat(), "evening": whole}
    text = json.dumps(content, ensure_ascii=False, indent=1, allow_nan=False)
    # Half a sign, as a broken paste can leave in a draft, has no UTF-8.
    return text.encode("utf-8", "replace") + b"\n"


def from_json(raw: bytes, file_name: str) -> Evening:
    """Return the evening in a file's bytes, checked to the last field. The version before this one is read as well.

    Raises BadInput `evening_file_too_large`, `evening_file_not_json`, `evening_file_other_version` or
    `evening_file_field`, which names the place ("quotes 3, text") and the rule, never what stands there.
    """
    if len(raw) > LARGEST_FILE:
        raise BadInput("evening_file_too_large", file=file_name, limit=LARGEST_FILE)
    try:
        evening = EveningFile.model_validate_json(_with_tables(raw.removeprefix(b"\xef\xbb\xbf"))).evening
        evening_rules.check(evening)
    except ValidationError as error:
        first = error.errors(include_url=False, include_context=False, include_input=False)[0]
        fault = _fault(file_name, first["type"], first["loc"])
    except evening_rules.BrokenRule as broken:
        fault = BadInput("evening_file_field", file=file_name, place=place_name(broken.path), rule=broken.rule)
    else:
        return replace(evening, binned_at=None)
    # Out here the error with the file's own words does not hang on to the fault.
    raise fault


def read_file(path: Path) -> Evening:
    """Return the evening in a file. Raises BadInput as `from_json`, and `evening_file_unreadable`."""
    return from_json(read_bounded(path, LARGEST_FILE, "evening_file"), path.name)


def evening_schema() -> str:
    """Return the JSON schema of an evening file."""
    schema = EveningFile.model_json_schema()
    del schema["$defs"]["Evening"]["properties"]["binned_at"]
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"


def _leave_out(value: object, plain: Any) -> None:
    """Take what came later and holds nothing out of the plain form of a value."""
    if isinstance(value, tuple):
        for one, below in zip(value, plain, strict=True):
            _leave_out(one, below)
    elif is_dataclass(value):
        later = CAME_LATER.get(type(value), ())
        for field in fields(value):
            held = getattr(value, field.name)
            if field.name in later and held == field.default:
                del plain[field.name]
            elif field.name in plain:
                _leave_out(held, plain[field.name])


def _with_tables(raw: bytes) -> bytes:
    """Return a file of the first version, where the details held the number of groups, with that many tables.

    Where tables were drawn those stay.

    A number that cannot be stays where it is, and is refused as everything that nobody knows. Raises BrokenRule.
    """
    if b'"groups"' not in raw:
        return raw
    try:
        content = json.loads(raw)
        details, seating = content["evening"]["details"], content["evening"].setdefault("seating", {})
        groups = details.pop("groups", None)
        tables = seating.get("tables")
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return raw
    if groups is not None and not (type(groups) is int and 1 <= groups <= MOST_TABLES):
        raise evening_rules.BrokenRule(("details", "groups"), "out_of_range")
    if groups and not tables:
        seating["tables"] = [{"number": number} for number in range(1, groups + 1)]
    return json.dumps(content).encode()


def _fault(file_name: str, error_type: str, loc: tuple[int | str, ...]) -> BadInput:
    if error_type == "json_invalid":
        return BadInput("evening_file_not_json", file=file_name)
    if loc in (("format",), ("version",)):
        return BadInput("evening_file_other_version", file=file_name)
    path = loc[1:] if loc[:1] == ("evening",) and len(loc) > 1 else loc
    return BadInput("evening_file_field", file=file_name, place=place_name(path), rule=rule_name(error_type))
