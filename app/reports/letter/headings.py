"""The headings: what stands above each part of a letter, by its key."""

HEADINGS = {
    "thanks": "",
    "asked": "Wat hebben we gevraagd?",
    "said": "Wat zei u?",
    "school_said": "Wat zei school?",
    "prepared": "Wat vonden we zelf al?",
    "tables": "Wat bedachten de tafels?",
    "doing": "Wat gaan we doen?",
    "not_doing": "Wat doen we niet, en waarom?",
    "finding_out": "Wat zoeken we nog uit?",
    "open_still": "Wat heeft nog geen antwoord?",
    "questions": "Uw vragen van de avond",
    "counts": "De avond in getallen",
    "decisions": "Besluiten",
    "actions": "Acties",
    "quotes": "Uitspraken",
    "annex": "Bijlage: alles wat er gezegd is",
    "more": "",
    "contact": "Hoe blijven we in contact?",
    "privacy": "Over privacy",
}
