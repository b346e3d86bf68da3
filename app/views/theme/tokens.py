"""The tokens: every colour of the app, once, for the light and the dark scheme."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Scheme:
    """The roles a colour can have; the names say what it is for, not what it looks like."""

    paper: str
    card: str
    side: str
    line: str
    ink: str
    muted: str
    teal: str
    teal_soft: str
    on_teal: str
    parent: str
    parent_soft: str
    school: str
    school_soft: str
    pupil: str
    pupil_soft: str
    amber: str
    amber_soft: str
    red: str
    red_soft: str
    green: str
    green_soft: str
    star: str
    dark: bool


LIGHT = Scheme(
    paper="#FAF8F4",
    card="#FFFFFF",
    side="#F5F1EA",
    line="#E4DED3",
    ink="#1E2A2F",
    muted="#5C6B70",
    teal="#0E5A5E",
    teal_soft="#E1EFEE",
    on_teal="#FFFFFF",
    parent="#1F5FA8",
    parent_soft="#E4EDF8",
    school="#9A4A0B",
    school_soft="#FBEBDD",
    pupil="#6B3FA0",
    pupil_soft="#F0E9F8",
    amber="#8A5A00",
    amber_soft="#FBF0D2",
    red="#A3211B",
    red_soft="#FBE4E2",
    green="#1E6B35",
    green_soft="#DFF2E1",
    star="#B87A00",
    dark=False,
)

DARK = Scheme(
    paper="#15191C",
    card="#1D2327",
    side="#191F22",
    line="#343D42",
    ink="#EDEBE6",
    muted="#A7B1B5",
    teal="#3FA9A5",
    teal_soft="#123537",
    on_teal="#FFFFFF",
    parent="#8FBDF2",
    parent_soft="#1B3152",
    school="#F0B27F",
    school_soft="#47260F",
    pupil="#C7A6EE",
    pupil_soft="#35234B",
    amber="#FFC861",
    amber_soft="#45360F",
    red="#FF9E97",
    red_soft="#4D1E1B",
    green="#8FD6A0",
    green_soft="#173A20",
    star="#D9A12A",
    dark=True,
)

TEAL_FILL = {False: "#0E5A5E", True: "#0F6B6E"}
"""The fill of the primary button and of the current block, per `dark`: white text stays readable on it."""
