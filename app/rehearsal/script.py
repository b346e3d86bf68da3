"""The script: a whole evening, from an empty start screen to the record, as one would host it by keyboard."""

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit, QWidget

from app.models.agenda import Block, BlockKind
from app.models.evening import ZONE, Evening, StageMode
from app.models.sample import Sample
from app.models.summary import accepted
from app.rehearsal.album import Album
from app.rehearsal.host import Host, Mishap, Play
from app.rehearsal.notes import AHEAD, Notes
from app.rehearsal.plan import Plan, essence, plan_of_evening, plan_of_sample
from app.services import commands as c

START = "19.15"
EARLY = timedelta(minutes=5)

translate = QCoreApplication.translate
