"""The damage strip: says which part of the evening is damaged on the disk, and offers to put it back."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from app.live.desk.damages import Damages
from app.live.desk.desk import Desk
from app.models.damage import Damage
from app.views.widgets.controls.button import Button
from app.views.widgets.strip import Strip
from app.wording.damage import backup_time, damage_sentence


class DamageStrip(Strip):
    """Stands until the part was put back from a backup, or taken as it reads; then it asks about the next one."""

    def __init__(self, desk: Desk, damages: Damages, parent: QWidget | None = None) -> None:
        super().__init__("amber", parent, in_row=True)
        self._desk = desk
        self._damages = damages

        damages.changed.connect(self._look)

    @Slot()
    def _look(self) -> None:
        damage = self._damages.first
        if damage is None:
            self.close_strip()
        else:
            self.say(damage_sentence(damage), self._answers(damage))

    def _answers(self, damage: Damage) -> list[Button]:
        leave = Button(self.tr("Leave it so"))
        leave.clicked.connect(self._leave)
        if damage.sound_at is None:
            return [leave]
        time = backup_time(damage.sound_at, self._desk.wall())
        back = Button(self.tr("Put back from the backup of {time}").format(time=time), icon="undo-2")
        back.clicked.connect(self._put_back)
        return [back, leave]

    @Slot()
    def _put_back(self) -> None:
        self._damages.settle(as_it_reads=False)

    @Slot()
    def _leave(self) -> None:
        self._damages.settle(as_it_reads=True)
