"""The beginning of a rehearsal: the evening made in the form, or taken from the store, and what the school fills in."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from app.models.draaiboek.sample import Sample
from app.models.evening import Evening
from app.rehearsal.album import Album
from app.rehearsal.host import Host, Mishap, Play
from app.services.commands import commands as c

START = "19.15"

translate = QCoreApplication.translate


def make_evening(host: Host, sample: Sample, album: Album) -> Play:
    """Fill in the form of the start screen, and press Enter."""
    form = host.app.workplace.start.new
    details = sample.details
    for field, text in (
        (form.day, f"{host.desk.now().astimezone():%d-%m-%Y}"),
        (form.at, START),
        (form.school, details.school),
        (form.groups, str(details.groups)),
        (form.year_groups, details.year_groups),
        (form.functions, details.functions),
        (form.vision, details.vision),
        (form.title, sample.title),
    ):
        yield from host.fill(field, text)
    album.take_start(host.app)
    yield from host.press("save")
    if host.evening.title != sample.title or not host.app.workplace.run.isVisible():
        raise Mishap(translate("Rehearsal", "The evening did not open."))


def open_evening(host: Host, evening: Evening) -> Play:
    """Take the evening that was put into the store, as its row on the start screen does."""
    host.desk.do(c.OpenEvening, id=evening.id)
    yield None
    if host.evening.id != evening.id:
        raise Mishap(translate("Rehearsal", "The evening did not open."))


def fill_in(host: Host, sample: Sample) -> Play:
    """Fill in what the form left open, in the sheet that lies over the desk."""
    details = sample.details
    yield from host.press("details")
    # The names of the fields, as a screen reader says them.
    for name, text in (
        (translate("DetailsSheet", "Coffee and tea by"), details.catering),
        (translate("DetailsSheet", "This is how we go on (shown at the closing when filled)"), details.next_steps),
        (translate("DetailsSheet", "How we stay in touch (shown at the closing when filled)"), details.contact),
    ):
        field = next((one for one in _fields(host) if one.accessibleName() == name), None)
        host.must(field is not None, "details")
        if field is not None:
            yield from host.fill(field, text)
    yield from host.press_plain("Esc")
    kept = host.evening
    host.must((kept.details, kept.groups) == (details.details(), details.groups), "details")


def _fields(host: Host) -> list[QWidget]:
    sheet = host.app.workplace.sheets.details
    return [*sheet.findChildren(QLineEdit), *sheet.findChildren(QPlainTextEdit)]
