"""The revision: by what a file of ours is known, and which state of the schema is the present one."""

from typing import NamedTuple


class Revision(NamedTuple):
    """A state of the schema: its number, four digits, and where the steps that lead to it are kept."""

    head: str
    scripts: str


PRESENT = Revision("0005", "app.store:migrations")
APPLICATION_ID = 0x53414D45  # "SAME"
