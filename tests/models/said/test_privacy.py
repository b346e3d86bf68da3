"""The privacy hint: what it marks, what it leaves alone, and that it never keeps the notulist waiting."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.said.privacy import Span, mask, personal_spans
from tests.bounds import can_be_done_within

MASKED = (
    ("Toen belde meneer Jansen.", "Toen belde meneer [naam]."),
    ("Mevrouw van der Berg zei niets.", "Mevrouw [naam] zei niets."),
    ("Ik sprak dhr. de Wit en mevr. Özdemir.", "Ik sprak dhr. [naam] en mevr. [naam]."),
    ("Vraag het aan juf Anna of meester Bart", "Vraag het aan juf [naam] of meester [naam]"),
    ("De mentor Ahmed El Amrani hielp.", "De mentor [naam] hielp."),
    ("Ik zei het tegen Fatima en Jan-Willem.", "Ik zei het tegen [naam] en [naam]."),
    ("Gisteren was Jan de Vries boos", "Gisteren was [naam] boos"),
    ("Hij is vriend van İbrahim", "Hij is vriend van [naam]"),
    ("Mijn zoon zit in 2b en zij in 3HV1.", "Mijn zoon zit in [klas] en zij in [klas]."),
    ("klas h3b en V4A", "klas [klas] en [klas]"),
    ("Bel 06-12345678 even", "Bel [telefoon] even"),
    ("(070) 123 45 67", "[telefoon]"),
    ("+31 6 1234 5678 of +31 (0)6 12345678", "[telefoon] of [telefoon]"),
    ("0031612345678", "[telefoon]"),
    ("Mail jan.de-wit+x@school.example nu", "Mail [e-mail] nu"),
    ("Nummer 123456789", "Nummer [nummer]"),
    ("Nummer 1234.56.789", "Nummer [nummer]"),
    ("Hij heeft ADHD en zij dyslexie.", "Hij heeft [gezondheid] en zij [gezondheid]."),
    ("Ze krijgt medicijnen van de psycholoog", "Ze krijgt [gezondheid] van de [gezondheid]"),
    ("autistische kinderen", "[gezondheid] kinderen"),
)
LEFT_ALONE = (
    "Ik hoor pas iets als het misgaat.",
    "Wij praten thuis Turks en Tigrinya, en op school Nederlands.",
    "Op Maandag. Daarna niets. Toen wel!",
    "De mentor. Daarna de teamleider.",
    'Hij zei: "Kom maar." Toen ging ik.',
    "- Eerst dit\n- Daarna dat",
    "In Magister staat bij Wiskunde een 3.",
    "De COPA, de MR en het VWO",
    "Op 12-11-2026 om 19.30 uur waren er 24 ouders",
    "op 01-02-2026 19.30 uur",
    "De 2e keer, 3x gebeld, 4 u later, 5 km ver",
    "H2O en CO2 bij scheikunde",
    "Het kost 1250 euro, niet 12345",
    "Leerjaar 2 en 3",
    "[naam] zei iets tegen [naam] in [klas]",
)


@pytest.mark.parametrize(("text", "masked"), MASKED)
def test_what_may_point_to_a_person_is_masked(text: str, masked: str) -> None:
    assert mask(text) == masked
    assert mask(masked) == masked


@pytest.mark.parametrize("text", LEFT_ALONE)
def test_what_points_to_nobody_is_left_alone(text: str) -> None:
    assert personal_spans(text) == ()


@pytest.mark.parametrize(
    ("text", "masked"), [("zei ADHD-De Wit", "zei [gezondheid] [naam]"), ("zei 3Bh3a", "zei 3[naam][klas]")]
)
def test_what_stands_out_only_once_its_neighbour_is_masked_is_masked_too(text: str, masked: str) -> None:
    assert mask(text) == masked


def test_a_span_says_where_it_is() -> None:
    assert personal_spans("Bel juf Anna") == (Span(8, 12, "[naam]"),)


def test_a_name_without_a_title_at_the_start_cannot_be_known() -> None:
    assert mask("Anna belde") == "Anna belde"


@given(st.text(alphabet=st.sampled_from("aAbB0123456+@.- \n/()’'ÖİvanderJ"), max_size=120))
def test_spans_stand_in_order_and_never_overlap(text: str) -> None:
    spans = personal_spans(text)
    ends = [0, *(span.end for span in spans)]
    assert all(end <= span.start < span.end <= len(text) for end, span in zip(ends, spans, strict=False))


@pytest.mark.parametrize(
    "piece",
    [
        *("a", "A ", "1 ", "0", "a.", "a@", "a@a.", "06 ", "(0", "+31", "0031 ", "1234.56.", "- ", "a'", "A-", "de "),
        *("de A", "meneer van ", "Jan van ", "meneer de ", "mevr. ", "adh", "3hv ", "\n", "Ö", "👍", "h3", "1.", "0 "),
    ],
)
def test_four_thousand_hostile_signs_take_under_twenty_milliseconds(piece: str) -> None:
    text = (piece * 4_000)[:4_000]
    assert can_be_done_within(0.02, lambda: personal_spans(text))
