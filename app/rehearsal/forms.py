"""The forms in a rehearsal: each is opened by its digit and typed over from the paper, field by field with Tab."""

from app.models.agenda.agenda import BlockKind
from app.models.harvest.harvest import FormField, FormVoice, Harvest
from app.models.said.dialogue import Voice
from app.rehearsal.host import Host, Play
from app.services.commands import commands as c
from app.wording.digit_words import DIGITS

BESIDE = {FormField.SAYING: FormVoice.SAYING, FormField.PITCH: FormVoice.PRESENTER}
"""The voice that comes with the next Tab."""


def fill_in(host: Host, form: Harvest) -> Play:
    """Fill in one form by keys. An evening without theme tables on has no form on the desk: there it is given as it is."""
    table = next((one for one in host.evening.seating.tables if one.id == form.table), None)
    block = host.evening.block
    if block is None or block.kind is not BlockKind.TABLES or table is None or host.evening.harvest(form.table):
        yield from _give(host, form)
        return
    key = f"prompt_{table.number if table.number <= DIGITS else 0}"
    yield from host.press(key)
    if table.number > DIGITS:
        yield from host.type(str(table.number))
        yield from host.press("save")
    for field in FormField:
        yield from host.type(form.text(field))
        yield from host.press_plain("Tab")
        if field in BESIDE:
            yield from _choose(host, form.voice(BESIDE[field]))
    host.must(host.evening.harvest(form.table) == form, key)
    host.app.workplace.run.take_keyboard()


def _choose(host: Host, voice: Voice | None) -> Play:
    """Go down to a voice; nobody stands above the first one."""
    for _ in range(0 if voice is None else list(Voice).index(voice) + 1):
        yield from host.press_plain("Down")
    yield from host.press_plain("Tab")


def _give(host: Host, form: Harvest) -> Play:
    for field, text in form.texts():
        host.desk.do(c.FillIn, table=form.table, field=field, text=text)
    for voice in FormVoice:
        if form.voice(voice) is not None:
            host.desk.do(c.ChooseVoice, table=form.table, field=voice, voice=form.voice(voice))
    yield None
