"""The heads above columns, as schools write them in Dutch and English."""

from collections.abc import Iterator
from enum import StrEnum

from app.services.people_file.words_of_cells import folded


class ColumnUse(StrEnum):
    """What a column is used for."""

    UNUSED = "unused"
    CODE = "code"
    VOICE = "voice"
    ROLE = "role"
    YEAR_GROUP = "year_group"
    NAME = "name"
    LANGUAGE = "language"
    HELPS = "helps"
    TOGETHER = "together"
    APART = "apart"
    TABLE = "table"
    NOT_ALONE = "not_alone"


MANY = frozenset((ColumnUse.NAME, ColumnUse.TOGETHER, ColumnUse.APART))
"""Uses that more than one column may have; of any other there is one."""

# The best head first. A star stands for more words: *leerjaar kind*.
_HEADS = {
    ColumnUse.CODE: "code, deelnemerscode, code deelnemer, deelnemercode, participant code, deelnemer, id, nr, nummer, "
    "volgnummer, number, no",
    ColumnUse.VOICE: "kant*, zijde, stem, voice, side, ouder school leerling, ouder school of leerling, partij, "
    "soort deelnemer, type deelnemer, soort, type, wie, categorie, rol*",
    ColumnUse.ROLE: "functie*, function, rol bij school, beroep, taak, job, job title, position, role, rol*",
    ColumnUse.YEAR_GROUP: "leerjaar*, klas*, jaarlaag*, stamklas, mentorklas, year group, yeargroup, year, grade, class, jaar, "
    "groep",
    ColumnUse.NAME: "naam, volledige naam, name, full name, naam ouder, naam ouder verzorger, naam deelnemer, namen",
    ColumnUse.LANGUAGE: "taal*, thuistaal, moedertaal, spreektaal, voorkeurstaal, language, home language, tolk nodig*, "
    "hulp bij taal",
    ColumnUse.HELPS: "helpt*, tolkt*, tolk voor, kan tolken*, vertaalt*, tolk, helps*, interpreter",
    ColumnUse.APART: "niet samen*, niet bij*, uit elkaar*, apart*, gescheiden*, not with*",
    ColumnUse.TOGETHER: "samen*, bij elkaar*, zit bij, bij, together*, with",
    ColumnUse.TABLE: "tafel*, vaste tafel, table*, thematafel*",
    ColumnUse.NOT_ALONE: "niet alleen*, niet als enige*, liever niet alleen*, not alone",
}
_NAME_PARTS = (
    "voornaam, roepnaam, first name, given name, tussenvoegsel, tussenvoegsels, voorvoegsel, voorvoegsels, achternaam, "
    "last name, surname, family name"
)


def _listed(heads: str) -> tuple[str, ...]:
    return tuple(head.strip() for head in heads.split(","))


HEADS = {use: _listed(heads) for use, heads in _HEADS.items()}
NAME_PARTS = _listed(_NAME_PARTS)


def is_head(cell: str) -> bool:
    """Tell whether a cell can be the head of a column."""
    return any(fits(cell, head) for heads in (*HEADS.values(), NAME_PARTS) for head in heads)


def fits(cell: str, head: str) -> bool:
    """Tell whether a cell holds this head; with a star at its end more words may follow."""
    words = folded(cell)
    if head.endswith("*"):
        return f"{words} ".startswith(head[:-1] + " ")
    return words.replace(" ", "") == head.replace(" ", "")


def uses_of(cells: tuple[str, ...]) -> dict[int, ColumnUse]:
    """Return which columns have a head that tells their use; the best head gets its use first."""
    found: dict[int, ColumnUse] = {}
    for use, heads in HEADS.items():
        for column in _columns(cells, heads, found):
            found[column] = use
            if use not in MANY:
                break
    if ColumnUse.NAME not in found.values():
        found |= dict.fromkeys(_columns(cells, NAME_PARTS, found), ColumnUse.NAME)
    return found


def _columns(cells: tuple[str, ...], heads: tuple[str, ...], taken: dict[int, ColumnUse]) -> Iterator[int]:
    """Yield the free columns with one of these heads, by the order of the heads."""
    for head in heads:
        for column, cell in enumerate(cells):
            if column not in taken and fits(cell, head):
                yield column
