"""An action in one line: what, who and when, however it is written."""

from datetime import date

import pytest

from app.models.aftercare.action_line import ActionLine, read_action

TODAY = date(2026, 11, 24)
DUE = date(2026, 12, 4)


@pytest.mark.parametrize(
    ("line", "meant"),
    [
        ("Kaartje per mentor @teamleider 4 dec", ActionLine("Kaartje per mentor", "teamleider", DUE)),
        ("Kaartje per mentor @team onderbouw vr 4 december", ActionLine("Kaartje per mentor", "team onderbouw", DUE)),
        ("Kaartje per mentor 4 dec @teamleider", ActionLine("Kaartje per mentor", "teamleider", DUE)),
        ("Kaartje per mentor @teamleider, uiterlijk 4-12", ActionLine("Kaartje per mentor", "teamleider", DUE)),
        ("Kaartje per mentor vóór 4/12/2026", ActionLine("Kaartje per mentor", "", DUE)),
        ("Bellen @mentor morgen", ActionLine("Bellen", "mentor", date(2026, 11, 25))),
        ("Afspraken over vrijdag", ActionLine("Afspraken over vrijdag")),
        ("Kaartje per mentor", ActionLine("Kaartje per mentor")),
        ("@teamleider", ActionLine("", "teamleider")),
        ("Uitleg bij 30 uur @mentor", ActionLine("Uitleg bij 30 uur", "mentor")),
        ("", ActionLine("")),
    ],
)
def test_a_line_fills_three_fields(line: str, meant: ActionLine) -> None:
    assert read_action(line, TODAY) == meant
