"""The invitation: everything a parent must know, in all its forms, and every clock time right."""

import email
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from email.message import EmailMessage
from email.policy import SMTP
from zoneinfo import ZoneInfo

import pytest
from icalendar import Calendar

from app.models.evening import Anchor, AnchorKind, Evening
from app.reports.document import gaps_in
from app.reports.invitation import invitation
from app.reports.kinds.as_text import to_text
from app.reports.papers import render
from tests.models import making as evenings
from tests.reports.making import HARD, STRANGE, TODAY, full, said_everywhere, squeezed

SCHOOL = ZoneInfo("Europe/Amsterdam")


def text(evening: Evening) -> str:
    return to_text(invitation(evening, TODAY))


def entry(evening: Evening) -> Calendar:
    return Calendar.from_ical(render(invitation(evening, TODAY), "ics").raw).walk("VEVENT")[0]


def mail(evening: Evening) -> EmailMessage:
    return email.message_from_bytes(render(invitation(evening, TODAY), "eml").raw, policy=SMTP)


def at(clock: str, on: date, kind: AnchorKind = AnchorKind.DOORS) -> Evening:
    return replace(full(), date=on, anchor=Anchor(kind, time.fromisoformat(clock)))


def test_it_tells_day_doors_start_end_place_theme_and_two_questions() -> None:
    words = text(full())
    for told in (
        *("dinsdag 10 november 2026", "open vanaf 19.00 uur", "beginnen om 19.15 uur", "Om 21.15 uur zijn we klaar"),
        *(
            "Waar: Aula, Kade 12",
            "Beste ouders en verzorgers van leerjaar 2 en 3,",
            "20.15\u00a0Pauze",
            "Eerder bellen\n  Taal",
            "- Wie belt?\n- Wie vertaalt er?\n",
            "De Getijden",
        ),
        *(
            "U hoeft niets te delen.",
            "Er is een tolk voor Turks.",
            "nooit wie het zei",
            "uiterlijk op 10 december 2026",
        ),
        "Komt u?\n\nMeld u aan bij de mentor.",
    ):
        assert told in words
    assert gaps_in(invitation(full(), TODAY)) == ()


def test_its_sentences_are_short() -> None:
    ours = text(evenings.evening()).replace("\n", " ")
    lengths = [
        len(sentence.split()) for sentence in ours.replace("?", ".").replace("!", ".").split(".") if sentence.strip()
    ]
    assert max(lengths) <= 18
    assert sum(lengths) / len(lengths) < 11


def test_it_says_why_in_the_words_of_the_school_and_without_them_as_it_always_did() -> None:
    ours = replace(full(), plan=replace(full().plan, why="Daarom.\nEn daarom."))
    assert "Daarom.\n\nEn daarom.\n\nU bent van harte welkom." in text(ours)
    before = replace(full(), plan=replace(full().plan, why=""))
    assert "U kent uw kind het best." in text(before)


def test_without_themes_the_questions_are_those_of_the_dialogue() -> None:
    words = text(replace(full(), themes=()))
    assert "- Wat zijn de ervaringen van de ouders?\n- Wat zijn de ervaringen van school?\n" in words
    assert "Thema: [thema invullen]" in words


def test_what_is_not_known_yet_is_named_and_marked_in_html() -> None:
    doc = invitation(evenings.evening(), TODAY)
    names = ("plaats", "thema", "tolk", "aanmelden", "school")
    assert gaps_in(doc) == tuple(f"[{name} invullen]" for name in names)
    html = render(doc, "html").raw.decode()
    for name in names:
        assert f'">[{name} invullen]</mark>' in html


def test_an_evening_without_walk_in_begins_when_the_door_opens() -> None:
    agenda = replace(full().agenda, blocks=full().agenda.blocks[1:])
    words = text(replace(full(), agenda=agenda))
    assert "deur" not in words
    assert "We beginnen om 19.00 uur." in words


@pytest.mark.parametrize(
    ("clock", "kind", "on", "doors", "start", "end"),
    [
        ("19:00", AnchorKind.DOORS, date(2026, 11, 10), "19.00", "19.15", "21.15"),
        ("19:30", AnchorKind.START, date(2026, 7, 1), "19.15", "19.30", "21.30"),
        ("21:00", AnchorKind.END, date(2026, 11, 10), "18.45", "19.00", "21.00"),
        ("23:00", AnchorKind.DOORS, date(2026, 12, 31), "23.00", "23.15", "01.15"),
        ("01:00", AnchorKind.DOORS, date(2026, 3, 29), "01.00", "01.15", "04.15"),  # the hour that is not there
        ("01:00", AnchorKind.DOORS, date(2026, 10, 25), "01.00", "01.15", "02.15"),  # the hour that comes twice
    ],
)
def test_letter_and_calendar_agree_on_every_clock(
    clock: str, kind: AnchorKind, on: date, doors: str, start: str, end: str
) -> None:
    evening = at(clock, on, kind)
    begins, ends = entry(evening).decoded("dtstart"), entry(evening).decoded("dtend")
    assert (begins.utcoffset(), ends.utcoffset()) == (timedelta(0), timedelta(0))
    assert ends - begins == timedelta(minutes=135)
    assert begins.astimezone(SCHOOL).date() == on
    assert (f"{begins.astimezone(SCHOOL):%H.%M}", f"{ends.astimezone(SCHOOL):%H.%M}") == (doors, end)
    words = text(evening)
    for told in (f"vanaf {doors} uur", f"beginnen om {start} uur", f"Om {end} uur zijn we klaar"):
        assert told in words


def test_the_calendar_entry_tells_what_and_where_and_stays_the_same_evening() -> None:
    one = entry(full())
    assert (str(one["summary"]), str(one["location"])) == ("Ouderavond", "Aula, Kade 12")
    assert str(one["description"]) == "De deur is open vanaf 19.00 uur. We beginnen om 19.15 uur."
    assert one.decoded("dtstamp") == datetime(2026, 10, 20, tzinfo=UTC)
    assert "location" not in entry(evenings.evening())


def test_an_evening_that_is_moved_takes_the_place_of_the_entry_of_a_minute_ago() -> None:
    first, later = datetime(2026, 10, 20, 9, 0, 1, tzinfo=UTC), datetime(2026, 10, 20, 9, 1, tzinfo=UTC)
    one, moved = (
        Calendar.from_ical(render(invitation(evening, TODAY), "ics", now).raw).walk("VEVENT")[0]
        for evening, now in ((full(), first), (replace(full(), date=date(2026, 12, 1)), later))
    )
    assert one["uid"] == moved["uid"]
    assert (one.decoded("dtstamp"), moved.decoded("dtstamp")) == (first, later)
    assert moved["sequence"] - one["sequence"] == 59
    assert 0 < moved["sequence"] < 2**31


def test_a_mail_program_reads_the_accents_of_the_calendar_entry_and_that_it_is_to_be_kept() -> None:
    draft = mail(replace(full(), title="Samen één: “erbij” ouders/school"))
    (attached,) = draft.iter_attachments()
    assert attached.get_param("method") == "PUBLISH"
    assert "Samen één: “erbij” ouders/school" in attached.get_content().replace("\r\n ", "")


def test_the_mail_is_a_draft_with_the_letter_twice_and_the_calendar_beside_it() -> None:
    draft = mail(full())
    assert (draft["X-Unsent"], draft["Subject"]) == ("1", "Uitnodiging: Ouderavond")
    assert [draft[name] for name in ("From", "To", "Bcc", "Date")] == [None] * 4
    plain, html = (draft.get_body((kind,)).get_content() for kind in ("plain", "html"))
    assert plain.replace("\r\n", "\n") == text(full())
    assert "<h1" in html
    (attached,) = draft.iter_attachments()
    assert (attached.get_content_type(), attached.get_filename()) == ("text/calendar", "avond.ics")
    assert Calendar.from_ical(attached.get_payload(decode=True)).walk("VEVENT")[0]["uid"] == entry(full())["uid"]


def test_a_title_never_becomes_a_line_of_the_mail_or_of_the_calendar() -> None:
    evening = replace(full(), title="Avond\nBcc: iedereen@school.example\nEND:VEVENT")
    draft = mail(evening)
    assert draft["Bcc"] is None
    assert draft["Subject"] == "Uitnodiging: Avond Bcc: iedereen@school.example END:VEVENT"
    assert str(entry(evening)["summary"]) == evening.title


@pytest.mark.parametrize("words", [*HARD.values(), *STRANGE.values()], ids=[*HARD, *STRANGE])
def test_what_was_typed_stands_in_every_form_letter_for_letter(words: str) -> None:
    evening = said_everywhere(words)
    assert squeezed(words) in squeezed(text(evening))
    assert str(entry(evening)["summary"]) == words
    assert str(entry(evening)["location"]) == words
    draft = mail(evening)
    assert squeezed(words) in squeezed(str(draft["Subject"]))
    html = draft.get_body(("html",)).get_content()
    assert "<script" not in html
    assert "<b>" not in html
    assert squeezed(words) in squeezed(draft.get_body(("plain",)).get_content())
