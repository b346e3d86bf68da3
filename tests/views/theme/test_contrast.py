"""The colours: every text can be read on every ground it stands on, in both schemes."""

import pytest

from app.views.theme.tokens import DARK, LIGHT, TEAL_FILL, Scheme
from app.views.widgets.controls.button_colours import KINDS, colours_of
from app.views.widgets.progress_bar import FULL_ON_TEAL, TRACK_ON_TEAL
from app.views.widgets.tones import TONES, tone_colors
from tests.views.theme.contrast import contrast

SCHEMES = pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=["light", "dark"])
READABLE = 4.5
VISIBLE = 3.0


def test_the_ratio_is_that_of_wcag() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)
    assert contrast("#123456", "#123456") == 1


@SCHEMES
@pytest.mark.parametrize("ground", ["paper", "card", "side"])
@pytest.mark.parametrize("ink", ["ink", "muted", "teal", "amber", "red", "green", "parent", "school", "pupil"])
def test_text_can_be_read_on_every_panel(scheme: Scheme, ink: str, ground: str) -> None:
    assert contrast(getattr(scheme, ink), getattr(scheme, ground)) >= READABLE


@SCHEMES
@pytest.mark.parametrize("ground", ["teal_soft", "amber_soft", "red_soft"])
def test_text_can_be_read_on_every_band(scheme: Scheme, ground: str) -> None:
    assert contrast(scheme.ink, getattr(scheme, ground)) >= READABLE


@SCHEMES
@pytest.mark.parametrize("tone", TONES)
def test_every_pill_can_be_read(scheme: Scheme, tone: str) -> None:
    assert contrast(*tone_colors(scheme, tone)) >= READABLE  # type: ignore[arg-type]


@SCHEMES
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("on", [False, True])
@pytest.mark.parametrize("enabled", [False, True])
def test_every_button_can_be_read(scheme: Scheme, kind: str, on: bool, enabled: bool) -> None:
    colours = colours_of(scheme, kind, on=on, enabled=enabled)  # type: ignore[arg-type]
    under = TEAL_FILL[scheme.dark] if kind.startswith("inverse") else scheme.card
    for ground in (colours.fill or under, colours.hover or colours.fill or under):
        assert contrast(colours.ink, ground) >= READABLE
        assert contrast(colours.cap, ground) >= READABLE


@SCHEMES
def test_white_can_be_read_on_teal(scheme: Scheme) -> None:
    assert contrast(scheme.on_teal, TEAL_FILL[scheme.dark]) >= READABLE


@SCHEMES
@pytest.mark.parametrize("ground", ["paper", "card", "side", "amber_soft", "red_soft"])
def test_the_focus_ring_can_be_seen(scheme: Scheme, ground: str) -> None:
    assert contrast(scheme.teal, getattr(scheme, ground)) >= VISIBLE


@SCHEMES
def test_signs_can_be_seen(scheme: Scheme) -> None:
    assert contrast(scheme.star, scheme.card) >= VISIBLE
    assert contrast(scheme.muted, scheme.card) >= VISIBLE
    assert contrast(FULL_ON_TEAL, TRACK_ON_TEAL) >= VISIBLE
