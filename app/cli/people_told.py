"""What would be read of a list of people, told in numbers: no name, and no word of the file."""

import json
import sys
from pathlib import Path

from app.models.ground.faults import BadInput, Fault
from app.models.seats.people import Counts, counted
from app.services.people_file.apart import read_apart
from app.services.people_list.columns import Columns, best_sheet, guess_columns
from app.services.people_list.people_of_sheet import PeopleOfSheet, people_from
from app.wording.faults import sentence

UNREADABLE = 2
"""The exit code for a file of which nothing can be read."""


def tell_people(path: Path) -> int:
    """Print one JSON object with what would be read of a list; return 0, or 2 when nothing can be."""
    try:
        sheets = read_apart(path)
    except BadInput as fault:
        return _refuse(fault)
    sheet = sheets[best_sheet(sheets)]
    columns = guess_columns(sheet)
    found = people_from(sheet, columns)
    if not found.people and not found.away and {one.rule for one in found.refused} <= {"no_people"}:
        return _refuse(BadInput("people_empty", file=""))
    print(json.dumps(told(columns, found)), flush=True)
    return 0


def _refuse(fault: BadInput) -> int:
    words = sentence(_without_names(fault))
    print(words[:1].upper() + words[1:], file=sys.stderr)
    return UNREADABLE


def told(columns: Columns, found: PeopleOfSheet) -> dict[str, object]:
    """Return the line of the heads, how many persons come, and the first reason of each line that is refused."""
    counts = counted(found.people)
    reasons = {one.line: one.rule for one in reversed(found.refused)}
    return {
        "head": columns.header or None,
        "people": _numbers(counts),
        "refused": [[line, reasons[line]] for line in sorted(reasons)],
    }


def _numbers(counts: Counts) -> dict[str, int]:
    return {"parent": counts.parent, "school": counts.school, "pupil": counts.pupil}


def _without_names(fault: BadInput) -> Fault:
    """Return the fault without the name of the file or of a sheet: both may be somebody's."""
    values = dict(fault.values)
    if "file" in values:
        values["file"] = "het bestand"
    if "place" in values:
        values["place"] = str(values["place"]).rpartition("!")[2]
    return BadInput(fault.key, **values)
