"""Slides for the tests: one of every kind, and texts that a room should survive."""

from dataclasses import replace

from app.models.slide import Picture, Slide, SlideCard

DIALOGUE = Slide(
    block="Dialoog",
    corner="Ervaringen delen",
    heading="Wat zijn de ervaringen van de ouders?",
    lines=("Luister, vraag door, oordeel niet.",),
    ring=0.75,
    footer="daarna: Samenvatting",
)
PAUSE = Slide(block="Pauze", heading="We gaan verder om", big="20.43", footer="daarna: Thematafels")
SUMMARY = Slide(
    block="Samenvatting",
    corner="Wat hebben we gehoord?",
    lines=("Samen, vanuit gelijkwaardigheid", "Niet oordelen, maar goed doorvragen", "Blijf betrokken", "Bel eerder"),
    numbered=True,
    footer="Klopt dit? Wat missen we nog?",
)
TABLES = Slide(
    block="Thematafels",
    corner="tot 21.13",
    heading="Wat kun je doen op onze school?",
    lines=("We gaan verder in 5 groepen",),
    footer="Je tafelnummer staat op je naamkaartje.",
)
THEMES = ("Eerder bellen", "Eén aanspreekpunt", "Taal en tolken", "Samen een plan maken", "Thuis en school één lijn")
LONG_THEMES = (
    "Hoe betrekken we ouders die we nu nauwelijks zien bij de school van hun kind?",
    "Ouderbetrokkenheidscoördinatorenoverleg en verzuimbegeleiding",
)
PRESENTER = Slide(
    block="Presentaties thematafels",
    corner="nog 8 minuten",
    heading="Tafel 2",
    theme="Eén aanspreekpunt",
    lines=("Eén idee", "Eén vraag aan school"),
    footer="daarna: tafel 3",
)


def tables(*themes: str) -> Slide:
    """Return the slide of as many tables as there are themes."""
    return replace(
        TABLES, cards=tuple(SlideCard(f"Tafel {number}", theme) for number, theme in enumerate(themes, start=1))
    )


FIVE_TABLES = tables(*THEMES)
TRIANGLE = Slide(
    block="Inleiding partnerschap",
    heading="Samen om de leerling",
    picture=Picture.TRIANGLE,
    picture_words=("Leerling", "School", "Thuis", "Ontwikkeling"),
)
ARENA = Slide(
    block="Inleiding ouderpartnerschap",
    heading="De arena",
    lines=("Meepraten? Lege stoel", "Uitgepraat? Naar buiten"),
    picture=Picture.ARENA,
    picture_words=("Binnen: praten", "Buiten: luisteren", "Lege stoel"),
)
SENTENCE = "Ik weet nooit bij wie ik moet zijn: de mentor, de teamleider of verzuim. "
QUOTE = Slide(block="Dialoog", corner="Een ouder", quote=SENTENCE * 20, ring=0.5, footer="daarna: Pauze")
MESSAGE = replace(DIALOGUE, message="Van wie is de rode auto bij de ingang?")
PROMPT_300 = replace(DIALOGUE, heading="Wat maakt het lastig om met de school te praten over uw kind? " * 5)

ALL = {
    "dialogue": DIALOGUE,
    "pause": PAUSE,
    "summary": SUMMARY,
    "tables": TABLES,
    "two tables": tables(*THEMES[:2]),
    "four tables": tables(*THEMES[:4]),
    "five tables": FIVE_TABLES,
    "nine tables": tables(*("Huiswerk", "Pesten", "Eerder bellen") * 3),
    "nine longer ones": tables(*THEMES, *THEMES[:4]),
    "twelve tables": tables(*("Huiswerk",) * 12),
    "long themes": tables(*LONG_THEMES, "Pesten"),
    "tables with a theme, and without": replace(
        TABLES, cards=(SlideCard("Tafel 1 en 3", "Pesten"), SlideCard("Tafel 2"))
    ),
    "message on tables": replace(FIVE_TABLES, message="Van wie is de rode auto bij de ingang?"),
    "presenter": PRESENTER,
    "presenter with a long theme": replace(PRESENTER, theme=LONG_THEMES[0]),
    "triangle": TRIANGLE,
    "arena": ARENA,
    "triangle alone": replace(TRIANGLE, heading=""),
    "short quote": replace(QUOTE, quote=SENTENCE),
    "long quote": QUOTE,
    "last page": replace(QUOTE, page=99),
    "message": MESSAGE,
    "message on a pause": replace(PAUSE, message="De koffie is op, er komt nieuwe. " * 5),
    "long prompt": PROMPT_300,
    "twelve points": replace(SUMMARY, lines=SUMMARY.lines * 3),
    "nothing": Slide(),
    "only a footer": Slide(footer="daarna: Pauze"),
    "all at once": replace(QUOTE, heading="Hoofd", big="20.43", lines=("een", "twee"), message="let op"),
}

HOSTILE = {
    "image": '<img src="/dev/zero">',
    "table": "<table width=99999 height=99999><tr><td>x</table>",
    "bold": "<b>niet vet</b>",
    "script": "<script>alert(1)</script> &amp; &lt; {0} %s",
    "1,400 letters": "Vertrouwen groeit langzaam. " * 50,
    "emoji": "Familie 👨‍👩‍👧‍👦 en 👩🏽‍🏫 " * 8,
    "long word": "ouderbetrokkenheid" * 6,
    "10,000 letters": "x" * 10_000,
    "hebrew": "שלום לכולם, אנחנו רוצים לדבר עם בית הספר",
    "arabic": "نريد التحدث مع المدرسة about Ouderavond 2026",
    "override": "eerst \u202eachterstevoren\u202c en dan",
    "accents": "Z" + "\u0301\u0330\u0489" * 60 + "algo en Ge'ez ሰላም",
    "controls": "een\x00twee\tdrie\r\nvier\u2029vijf\x1b[0m",
    "half a character": "half \ud83d teken",
    "spaces": "   \n \u00a0 ",
}
