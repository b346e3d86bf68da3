"""Asking and beside: whatever thread answers, the answer is heard in the thread that asked, or not at all."""

import logging
import threading
from collections.abc import Iterator
from concurrent.futures import Future
from functools import partial

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from pytestqt.qtbot import QtBot

from app.live.desk.asking import Answers
from app.live.desk.beside import Beside, Work
from app.models.ground.faults import Fault, NotPossible


@pytest.fixture
def asker(qtbot: QtBot) -> Iterator[QObject]:
    asker = QObject()
    yield asker
    if shiboken6.isValid(asker):
        let_go(asker)


def let_go(asker: QObject) -> None:
    asker.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def answered_elsewhere(answer: "Future[str]", words: str) -> None:
    thread = threading.Thread(target=answer.set_result, args=(words,))
    thread.start()
    thread.join()


def test_an_answer_of_another_thread_is_heard_in_the_thread_that_asked(asker: QObject, qtbot: QtBot) -> None:
    heard: list[tuple[str, threading.Thread]] = []
    answer = Future[str]()
    Answers(asker).hear(answer, lambda words: heard.append((words, threading.current_thread())))
    answered_elsewhere(answer, "opgeslagen")
    assert heard == [], "not in the other thread"
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [("opgeslagen", threading.current_thread())]


def test_an_answer_that_is_there_already_comes_after_the_call_that_asked(asker: QObject, qtbot: QtBot) -> None:
    heard: list[str] = []
    answer = Future[str]()
    answer.set_result("al klaar")
    Answers(asker).hear(answer, heard.append)
    assert heard == []
    qtbot.waitUntil(lambda: heard == ["al klaar"])


def test_a_fault_is_refused_and_what_was_not_foreseen_becomes_one(
    asker: QObject, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    refused: list[str] = []
    answers = Answers(asker)
    for error in (NotPossible("no_tables"), ValueError("wat er gezegd is")):
        answer = Future[str]()
        answers.hear(answer, refuse=lambda fault: refused.append(fault.key))
        answer.set_exception(error)
    with caplog.at_level(logging.ERROR):
        qtbot.waitUntil(lambda: len(refused) == 2)
    assert refused == ["no_tables", "unexpected"]
    assert "ValueError" in caplog.text
    assert "gezegd" not in caplog.text


def test_who_is_gone_hears_nothing(asker: QObject, qtbot: QtBot) -> None:
    heard: list[str] = []
    early, late = Future[str](), Future[str]()
    for answer in (early, late):
        Answers(asker).hear(answer, heard.append)
    answered_elsewhere(early, "onderweg")
    let_go(asker)
    answered_elsewhere(late, "te laat")
    QCoreApplication.processEvents()
    assert heard == []


def test_work_is_done_in_another_thread_and_heard_in_this_one(asker: QObject, qtbot: QtBot) -> None:
    heard: list[threading.Thread] = []
    worked = []
    Beside("werk", asker).do(
        lambda _work: worked.append(threading.current_thread()), lambda _done: heard.append(threading.current_thread())
    )
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [threading.current_thread()]
    assert worked[0] is not threading.current_thread()
    assert worked[0].name == "werk"


def test_work_tells_how_far_it_is_until_it_is_given_up(asker: QObject, qtbot: QtBot) -> None:
    beside = Beside("werk", asker)
    told: list[tuple[int, int]] = []
    heard: list[object] = []
    beside.progressed.connect(lambda done, total: told.append((done, total)))
    ended = threading.Event()

    def count(work: Work) -> int:
        work.tell(1, 3)
        work.wait()
        work.tell(2, 3)
        ended.set()
        return 3

    work = beside.do(count, heard.append, heard.append)
    qtbot.waitUntil(lambda: told == [(1, 3)])
    work.give_up()
    assert ended.wait(5), "it stopped at its next look"
    beside.do(lambda _work: "daarna", heard.append)
    qtbot.waitUntil(lambda: bool(heard))
    assert (told, heard) == ([(1, 3)], ["daarna"])


def test_in_turn_the_next_piece_waits_and_one_that_was_given_up_is_not_begun(asker: QObject, qtbot: QtBot) -> None:
    beside = Beside("werk", asker, in_turn=True)
    begun: list[str] = []
    heard: list[str] = []
    may_end = threading.Event()

    def work(name: str, _work: Work) -> str:
        begun.append(name)
        assert may_end.wait(5)
        return name

    beside.do(partial(work, "eerste"), heard.append)
    given_up = beside.do(partial(work, "tweede"), heard.append)
    beside.do(partial(work, "derde"), heard.append)
    qtbot.waitUntil(lambda: begun == ["eerste"])
    given_up.give_up()
    may_end.set()
    qtbot.waitUntil(lambda: len(heard) == 2)
    assert begun == heard == ["eerste", "derde"]


def test_only_what_has_to_be_finished_holds_up_the_end_of_the_app(asker: QObject, qtbot: QtBot) -> None:
    held_up: list[bool] = []
    faults: list[Fault] = []
    beside = Beside("werk", asker)
    for finish in (False, True):
        beside.do(lambda _work: not threading.current_thread().daemon, held_up.append, faults.append, finish=finish)
        qtbot.waitUntil(lambda: len(held_up) == finish + 1)  # noqa: B023  # asked in this round only
    assert (held_up, faults) == ([False, True], [])
