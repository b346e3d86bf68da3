"""The publications: what the school sends about an evening, in which words, and what stays among themselves."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from hashlib import sha256

MOST_OWN_TEXTS = 500
LONGEST_OWN_TEXT = 4_000
MOST_PUBLICATIONS = 100
LONGEST_DOCUMENT = 400_000
"""Signs in one publication: some hundred pages."""
LONGEST_DEBRIEF = 4_000


class Length(StrEnum):
    """How much is told, to whom: the letter, the report, the councils, and what was done since."""

    BRIEF = "brief"
    REPORT = "verslag"
    COUNCIL = "mr"
    PROGRESS = "voortgang"


@dataclass(frozen=True, slots=True)
class OwnText:
    """Words that stand in the place of a part that was made of the evening.

    `key` names the part; `digest` is that of the words it had then, so that one sees when those become others.
    """

    key: str
    words: str
    digest: str


def digest_of(text: str) -> str:
    """Return the hash by which a text is known again, in hexadecimal."""
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


@dataclass(frozen=True, slots=True)
class Publication:
    """What was decided on and no longer changes. `on` is the day of that, `approver` a role.

    `document` is all of it as one text, and `digest` the hash of that text. `sent_on` and `through` say when and by
    which way it was sent; `kept` is the name of the file that went out, when it was changed elsewhere and is kept, and
    `file` that file as text: see `kept_file`.
    """

    id: str
    length: Length
    on: date
    approver: str
    digest: str
    document: str
    sent_on: date | None = None
    through: str = ""
    kept: str = ""
    file: str = ""

    @property
    def is_whole(self) -> bool:
        """Whether the document is the one that was decided on."""
        return self.digest == digest_of(self.document)


@dataclass(frozen=True, slots=True)
class Debrief:
    """What the team says to itself after the evening; it leaves the laptop only when somebody asks for it."""

    stood_out: str = ""
    missed: str = ""
    otherwise: str = ""
