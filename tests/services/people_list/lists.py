"""Lists as schools have them, with what is read of each: who comes, which lines are refused, and where the heads stand."""

from dataclasses import dataclass

from tests.services.people_file.books import ods, xlsx
from tests.services.people_file.old_books import xls

Reasons = tuple[tuple[int, str], ...]


@dataclass(frozen=True)
class SchoolList:
    """A file, the line of its heads, how many parents, people of school and pupils come, and what is refused."""

    name: str
    raw: bytes
    head: int | None
    people: tuple[int, int, int]
    refused: Reasons = ()
    away: tuple[int, ...] = ()
    others: tuple[int, ...] = ()


def rows_of(text: str) -> list[tuple[str, ...]]:
    return [tuple(line.split(";")) for line in text.splitlines()]


SYSTEM = (
    "Ouders per leerling;;;;;;;;\nPeildatum 12-11-2026;;;;;;;;\n;;;;;;;;\n"
    "Leerlingnr;Roepnaam;Tussenv.;Achternaam;Groep;Verzorger 1;E-mail verzorger 1;Verzorger 2;E-mail verzorger 2\n"
    "1001;Daan;de;Wit;2A;M. de Wit;m@example.org;P. Bos;p@example.org\n"
    "1002;Noor;;Vos;2A;A. Vos;a@example.org;;\n1003;Sem;van;Dijk;2B;n.v.t.;;K. van Dijk;k@example.org\n"
    "1004;Lot;;Kok;2B;;;;\n;;;;;;;;\nTotaal 4;;;;;;;;\n"
)
NAMES_IN_PARTS = (
    "\ufeffnr;Achternaam ouder 1;Tussenvoegsel ouder 1;Voornaam ouder 1;Achternaam ouder 2;Tussenvoegsel ouder 2;"
    "Voornaam ouder 2;Komt ouder 1?;Komt ouder 2?;Klas\n"
    "1;Wit;de;Mies;Bos;;Piet;ja;nee;1A\n2;Vos;;Anna;Berg;van den;Joris;ja;ja;1B\n3;Kok;;Els;;;;nee;;1B\n"
    "4;Aydın;;Elif;;;;misschien;;1C\n5;;;;;;;;;\n"
)
FORM = (
    "ID,Begintijd,Tijd van voltooien,E-mail,Naam,Wat is uw voor- en achternaam?,Ik kom als,Bent u aanwezig?,"
    "Met hoeveel personen komt u (uzelf meegerekend)?,Uw telefoonnummer,Heeft u nog vragen?\n"
    '1,11/12/26 9:01,11/12/26 9:03,anonymous,,Mies de Wit,Ouder/verzorger,"Ja, ik kom",2 personen,0612345678,\n'
    '2,11/12/26 9:04,11/12/26 9:05,anonymous,,Piet Bos,Ouder/verzorger,"Nee, helaas niet",1,,\n'
    '3,11/12/26 9:06,11/12/26 9:07,anonymous,,Anna Vos,Extern (leerplichtambtenaar),"Ja, ik kom",1,,\n'
    '4,11/12/26 9:08,11/12/26 9:09,anonymous,,Joris Kok,"Ouder/verzorger, Medewerker","Ja, ik kom",1,,\n'
    '5,11/12/26 9:10,11/12/26 9:11,anonymous,,Elif Aydın,Leerling,"Ja, ik kom",,,\n'
    '6,11/12/26 9:12,11/12/26 9:13,anonymous,,Tom Smit,Docent,"Ja, ik kom",1 of 2,,\n'
)
OWN_SHEET = (
    "Klas 1A;;;\nNaam;Wie;Aantal;Opmerking\nMies;moeder;1;\nPiet en Anna;ouders;2;\n;;3;\n"
    "Klas 1B;;;\nNaam;Wie;Aantal;Opmerking\nJoris;vader;1;komt niet\nElif;moeder;twee;tolk Turks\n"
    "Tom;mentor;;\nLot;vader;1;moeder komt niet mee\nTotaal;;6;\nLet op: koffie vanaf 19.00 uur;;;\n"
)
SIDES = "Ouders\nMies de Wit\nPiet Bos\n\nSchool\nTom Smit\n\nLeerlingen\nDaan\nNoor\n"
COUNTS = "Klas;Mentor;Aantal ouders;Aantal leerlingen\n1A;Smit;12;2\n1B;Kaya;9;\n1C;Mulder;?;1\nTotaal;;21;3\n"
TWO_LINES = (
    "Aanmeldingen ouderavond;;;;;;\nLeerling;;Ouder 1;;Ouder 2;;Aanwezig\n"
    "Naam;Klas;Voornaam;Achternaam;Voornaam;Achternaam;\n"
    "Daan;3C;Mies;de Wit;Piet;Bos;x\nNoor;3C;Anna;Vos;;;\nSem;3D;Elif;Aydın;;;x\n"
)
SIGN_UP = (
    "Naam ouder/verzorger,Naam kind,Klas,Naam partner,Komt uw partner mee?\n"
    "Mies de Wit,Daan,1A,Piet Bos,Ja\nAnna Vos,Noor,1B,,Nee\nElif Aydın,Sem,brugklas,,\n"
)
REPLIES = (
    "Naam;E-mail;Functie;Reactie op uitnodiging\nMies de Wit;m@example.org;mentor;Aanwezig\n"
    "Piet Bos;p@example.org;wijkagent;Afgemeld\nAnna Vos;a@example.org;teamleider;Aanwezig\n"
    "Anna Vos;a@example.org;teamleider;Aanwezig\nTom Smit;t@example.org;;Aanwezig\n"
)
MARKS = "Deelnemers;;;;\nNaam;Ouder;School;Leerling;Klas\nMies;x;;;2\nTom;;x;;\nDaan;;;x;2\nLot;;;;3\n"

QUESTIONS = (
    "Tijdstempel,Uw naam,Wie bent u?,In welk leerjaar zit uw kind?,Met hoeveel personen komt u?,Heeft u een tolk nodig?\n"
    "12-11-2026 20:14:00,Mies de Wit,Ouder/verzorger,Leerjaar 1,1,\n12-11-2026 20:14:01,Piet Bos,Ik ben ouder,leerjaar 2,2,Nee\n"
    '12-11-2026 20:14:02,Tom Smit,Medewerker,3,2 personen,"Ja, Arabisch"\n12-11-2026 20:14:03,Daan Vos,Leerling,klas 2,,Turks\n'
)
CLASS_LIST = (
    "Klas;Leerling;Ouder 1;Ouder 2;Komt?;Aantal\n1B;Daan;Mies de Wit;;nee;1\n2A;Noor;Anna Vos;Joris Vos;ja;2\n"
    "H2a;Sem;Els Kok;;ja;1\nV4;Lot;Elif Aydın;Can Aydın;ja;1\n"
)

LISTS = {
    "questions as heads": SchoolList("antwoorden.csv", QUESTIONS.encode(), 1, (3, 2, 1)),
    "a list of a class": SchoolList("aanmeldlijst.xlsx", xlsx(rows_of(CLASS_LIST)), 1, (4, 0, 0), (), (2,)),
    "a school's system": SchoolList(
        "leerlingen.csv", SYSTEM.encode("cp1252"), 4, (4, 0, 0), ((8, "nobody_named"),), (), (10,)
    ),
    "names in three columns": SchoolList(
        "ouders.csv", NAMES_IN_PARTS.encode(), 1, (3, 0, 0), ((5, "comes_unclear"),), (4,), (6,)
    ),
    "a form": SchoolList(
        "reacties.csv", FORM.encode(), 1, (2, 1, 1), ((5, "voice_unknown"), (7, "persons_unknown")), (3,)
    ),
    "a teacher's own sheet": SchoolList(
        "mijn lijst.xlsx",
        xlsx(rows_of(OWN_SHEET)),
        2,
        (5, 1, 0),
        ((11, "comes_unclear"),),
        (8,),
        (5, 6, 7, 12, 13),
    ),
    "names below each side": SchoolList("lijst.txt", SIDES.encode(), None, (2, 1, 2), (), (), (1, 5, 8)),
    "numbers for each class": SchoolList(
        "aantallen.ods", ods(rows_of(COUNTS)), 1, (21, 0, 2), ((4, "persons_unknown"),), (), (5,)
    ),
    "heads on two lines": SchoolList("twee.xls", xls(rows_of(TWO_LINES)), 3, (3, 0, 0), (), (5,)),
    "a partner": SchoolList("aanmelden.csv", SIGN_UP.encode("utf-16"), 1, (4, 0, 0)),
    "replies of colleagues": SchoolList(
        "reacties.csv", REPLIES.encode(), 1, (0, 2, 0), ((5, "person_doubled"), (6, "voice_missing")), (3,)
    ),
    "marks for each side": SchoolList("kruisjes.csv", MARKS.encode(), 2, (1, 1, 1), ((6, "voice_missing"),)),
}
