"""Columns: what schools write above them is understood, and a list without heads is as well."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.said.dialogue import Voice
from app.services.people_file.sheet import CellSheet
from app.services.people_file.text import sheet_from_text
from app.services.people_list.column_heads import ColumnUse
from app.services.people_list.columns import Columns, guess_columns
from app.services.people_list.voices import voice_of
from app.services.people_list.words_of_cells import (
    folded,
    parts_of,
    same_code,
    table_of,
    year_of,
    yes_or_no,
)


@pytest.mark.parametrize(
    ("heads", "uses"),
    [
        ("code;kant;functie;leerjaar;naam", "code voice role year_group name"),
        ("Code ; KANT;Functie;Klas;Naam", "code voice role year_group name"),
        ("nr;rol;naam", "code voice name"),
        ("rol;kant;naam", "role voice name"),
        ("rol;functie;naam", "voice role name"),
        ("Participant code;Side;Job title;Grade;Full name", "code voice role year_group name"),
        ("naam;ouder/school/leerling", "name voice"),
        ("Roepnaam;Tussenvoegsel;Achternaam;Rol", "given middle family voice"),
        ("naam;achternaam;rol", "name unused voice"),
        ("naam;taal;tolk", "name language helps"),
        ("naam;Taal thuis;Helpt met taal", "name language helps"),
        ("naam;Tolk nodig?;kan tolken in", "name language helps"),
        ("code;Samen met;Niet samen met;Tafel;Niet alleen", "code together apart table not_alone"),
        ("code;samen met 1;samen met 2;apart van", "code together together apart"),
        ("code;Zorgcoördinator;e-mail;rol", "code unused unused voice"),
        ("naam;leerjaar kind;jaar van geboorte", "name year_group unused"),
        ("naam kind;naam ouder;rol", "child name voice"),
        ("cöde;nâam;ROL", "code name voice"),
    ],
)
def test_heads_tell_what_columns_are(heads: str, uses: str) -> None:
    columns = guess_columns(sheet_from_text(f"{heads}\n{';'.join('x' for _ in heads.split(';'))}\n"))
    assert (" ".join(columns.uses), columns.header) == (uses, 1)


@pytest.mark.parametrize(
    ("text", "uses", "header"),
    [
        ("Lijst ouderavond\n\ncode;rol;naam\nO1;ouder;Jan\n", "code voice name", 3),
        ("Klas 3B\ncode;rol;naam\nO1;ouder;Jan\n", "code voice name", 2),
        ("O1;ouder;Jan\nS1;docent;An\n", "code voice name", 0),
        ("S1;school;tolk\nO1;ouder;\n", "code voice unused", 0),
        ("O-1;vader;3\nO-2;moeder;4\n", "code voice year_group", 0),
        ("ouder\nouder\ndocent\n", "voice", 0),
        ("O1\nO2\n", "code", 0),
        ("Jan de Vos\nAn Wit\n", "name", 0),
        ("naam\nJan\n", "name", 1),
        ("iets;wat\nx1;?\n", "unused unused", 0),
        ("naam;wat is iemand\nJan;moeder\nAn;docent\n", "name voice", 1),
        ("code;rol\n", "code voice", 1),
    ],
)
def test_a_list_tells_itself_where_it_begins(text: str, uses: str, header: int) -> None:
    columns = guess_columns(sheet_from_text(text))
    assert (" ".join(columns.uses), columns.header) == (uses, header)


def test_an_empty_sheet_has_no_columns() -> None:
    assert guess_columns(CellSheet("", ())) == Columns(())


def test_a_user_can_change_each_column() -> None:
    columns = Columns((ColumnUse.CODE, ColumnUse.VOICE, ColumnUse.NAME, ColumnUse.UNUSED), 1)
    assert columns.with_use(3, ColumnUse.CODE).uses == (
        ColumnUse.UNUSED,
        ColumnUse.VOICE,
        ColumnUse.NAME,
        ColumnUse.CODE,
    )
    assert columns.with_use(3, ColumnUse.NAME).uses == (ColumnUse.CODE, ColumnUse.VOICE, ColumnUse.NAME, ColumnUse.NAME)
    assert columns.with_use(0, ColumnUse.UNUSED).uses == (
        ColumnUse.UNUSED,
        ColumnUse.VOICE,
        ColumnUse.NAME,
        ColumnUse.UNUSED,
    )
    assert columns.with_use(1, ColumnUse.VOICE) == columns
    assert columns.of(ColumnUse.NAME) == (2,)


VOICES = {
    Voice.PARENT: "ouder ouders ouder(s) Ouder/verzorger moeder Váder voogd verzorger O o. pleegouder parent "
    "ouder_van_Noor moeder_leerling_3B opa",
    Voice.SCHOOL: "school docent Mentor medewerker teamleider S leerkracht zorgcoördinator Zorg-coördinator rector COPA "
    "mentor_van_leerlingen conciërge ib'er teacher intern_begeleider docent_Frans",
    Voice.PUPIL: "leerling leerlingen scholier pupil L leerling_uit_4 kind student",
    None: "iets_anders OSL 3B ouder_en_docent leerling_begeleider ? x",
}


@pytest.mark.parametrize(
    ("voice", "words"), [(voice, word) for voice, words in VOICES.items() for word in words.split()]
)
def test_a_voice_is_known_by_many_words(voice: Voice | None, words: str) -> None:
    assert voice_of(words.replace("_", " ")) is voice


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("3", "3"),
        ("3B", "3"),
        ("H3a", "3"),
        ("4vwo2", "4"),
        ("havo/vwo 5", "5"),
        ("groep 8", "8"),
        ("leerjaar 1 en 3", "1/3"),
        ("1a/3c, 1b", "1/3"),
        ("brugklas", "1"),
        ("vwo 5.2", "5"),
        ("12", None),
        ("9", None),
        ("2026-02-01", None),
        ("bovenbouw", None),
    ],
)
def test_of_a_class_only_the_year_is_kept(text: str, year: str | None) -> None:
    assert year_of(text) == year


def test_small_words_are_understood() -> None:
    assert [yes_or_no(word) for word in ("ja", "X", "waar", "1", "\u2713", "nee", "", "-", "0", "soms")] == [
        *[True] * 5,
        *[False] * 4,
        None,
    ]
    assert [table_of(word) for word in ("3", "tafel 3", "Tafel-40", "41", "0", "drie", "3,5", "9" * 12)] == [
        *(3, 3, 40),
        *[None] * 5,
    ]
    assert parts_of("O1, O2;O3 en O4\nO5 / O6 EN Hendrik") == ("O1", "O2", "O3", "O4", "O5", "O6", "Hendrik")
    assert same_code(" o1\u200e") == same_code("O1") != same_code("O 1")


@given(st.text(st.characters(max_codepoint=127), max_size=40))
def test_plain_letters_are_compared_as_all_others_are(text: str) -> None:
    assert f"{folded(text)} e".strip() == folded(f"{text} é")
