"""A slow and simple evening with a laptop: what was on in every single second of it, and what the clock on the wall said.

All moments are whole seconds. It knows nothing of stretches and anchors: it notes what was pressed, and counts.
"""

from copy import deepcopy

from tests.evenings.noted import WALK_IN, Known, Plan, Was
from tests.models.agenda.seconds import Held, Turn

CLOSED = ""
"""What is on once the evening is closed."""
FAR_FROM_PLAN = 6 * 3600
TRUSTED = 15 * 60
PASSED_BY = 2 * 60


class SlowSum:
    """The evening, and the laptop it is held with. `own` is the time of the evening; None while that is not known."""

    def __init__(self) -> None:
        self.known = Known()
        self.plan = Plan()
        self.history: list[Was] = []
        self.plans: list[Was] = []
        self.wall = -120
        self.own: int | None = None
        self.shift = 0
        self.doubt: tuple[int, int] | None = None

    # What is on

    @property
    def current(self) -> str:
        return self.known.turns[-1].block if self.known.turns else CLOSED

    @property
    def has_begun(self) -> bool:
        return bool(self.known.turns)

    @property
    def is_closed(self) -> bool:
        return self.has_begun and self.current == CLOSED

    @property
    def is_running(self) -> bool:
        return self.current != CLOSED

    @property
    def pausing(self) -> bool:
        return bool(self.known.pauses) and self.known.pauses[-1].ended is None

    @property
    def is_whole(self) -> bool:
        """Whether it was never closed and opened again, so that every turn ends where the next one begins."""
        return all(turn.block != CLOSED for turn in self.known.turns)

    @property
    def now(self) -> int:
        """The time of the evening: its own while it runs, else what the wall says, put right by what was taken over."""
        if self.is_running and self.own is not None:
            return self.own
        return self.wall - (self.shift if self.has_begun else 0)

    def latest(self) -> int:
        moments = [turn.began for turn in self.known.turns]
        moments += [at for one in self.known.pauses for at in (one.began, one.ended) if at is not None]
        return max(moments)

    @property
    def lengths(self) -> dict[str, int]:
        return self.plan.lengths

    def has_been(self, block: str) -> bool:
        """Whether a block was ever on, as far as anybody can go back."""
        return any(
            turn.block == block for known in (self.known, *(was.known for was in self.history)) for turn in known.turns
        )

    def ahead(self, block: str) -> list[str]:
        """Return the blocks to come after this one, those left out passed over."""
        order = list(self.lengths)
        return [one for one in order[order.index(block) + 1 :] if one not in self.known.skipped]

    # What is done

    def remember(self) -> None:
        self.history.append(Was(deepcopy(self.known), deepcopy(self.plan)))

    def remember_plan(self) -> None:
        self.plans.append(Was(deepcopy(self.known), deepcopy(self.plan)))

    def is_done(self) -> None:
        """Note how the last steps left things, once they are done."""
        for was in (*self.history[-1:], *self.plans[-1:]):
            was.left = was.left or deepcopy(self.known)

    def passes(self, seconds: int) -> None:
        self.wall += seconds
        self.own = None if self.own is None else self.own + seconds

    def begin(self, block: str) -> None:
        self.own, self.shift = self.wall, 0
        self.known.turns = [Turn(block, self.wall)]

    def go(self, block: str) -> None:
        self._resume()
        self.known.skipped.discard(block)
        self.known.turns.append(Turn(block, self.now))

    def pause(self) -> None:
        self.known.pauses.append(Held(len(self.known.turns) - 1, self.now))

    def resume(self) -> None:
        self._resume()

    def _resume(self) -> None:
        if self.pausing:
            self.known.pauses[-1].ended = self.now

    def close(self) -> None:
        self._resume()
        self.known.turns.append(Turn(CLOSED, self.now))

    def reopen(self) -> None:
        began = max(self.known.turns[-1].began, self.now)
        self.own = began if self.own is None else max(self.own, began)
        self.known.turns.append(Turn(self.known.turns[-2].block, began))

    def add(self, minutes: int) -> None:
        least = -self.lengths[self.current]
        added = self.known.added.get(self.current, 0)
        self.known.added[self.current] = max(least, max(least, added) + minutes)

    def give_length(self, block: str, minutes: int) -> None:
        """What is typed in the plan is what the block gets, whatever was given or taken before."""
        if minutes != self.lengths[block]:
            self.lengths[block], self.known.added[block] = minutes, 0

    def split(self, block: str, minutes: int, new: str, has: tuple[int, int]) -> None:
        """Cut a block in two, of which each has these minutes in all."""
        parts = {block: minutes, new: self.lengths[block] - minutes}
        lengths: dict[str, int] = {}
        for one, length in self.lengths.items():
            lengths |= parts if one == block else {one: length}
        self.plan.lengths = lengths
        for part, minutes_in_all in zip(parts, has, strict=True):
            self.known.added[part] = minutes_in_all - parts[part]

    def drop(self, block: str) -> None:
        del self.lengths[block]
        self.plan.pins.pop(block, None)
        self.known.agree(block, 0, False)

    def take_back(self) -> None:
        """Go back a step of the clock. What was agreed since for a block with another plan stays agreed."""
        was, now = self.history.pop(), self.known
        self.known = deepcopy(was.known)
        self.known.added, self.known.skipped = dict(now.added), set(now.skipped)
        for block in {*self.lengths, *was.plan.lengths}:
            self._agree_again(block, was, now, same_plan=self.lengths.get(block) == was.plan.lengths.get(block))
        if not self.has_begun:
            self.own = self.doubt = None
        elif self.is_running and self.own is None:
            self.own = max(self.wall - self.shift, self.latest())

    def take_plan_back(self) -> None:
        was, now = self.plans.pop(), self.known
        for block in {*self.lengths, *was.plan.lengths}:
            self._agree_again(block, was, now, same_plan=True)
        self.plan = was.plan
        for block in {*self.known.added, *self.known.skipped} - {*self.lengths}:
            self.known.agree(block, 0, False)

    def _agree_again(self, block: str, was: Was, now: Known, *, same_plan: bool) -> None:
        """Agree for a block what was agreed before a step, where that is still as the step left it."""
        assert was.left is not None
        (then, then_out), (left, left_out), (added, out) = (one.agreed(block) for one in (was.known, was.left, now))
        added = then if same_plan and then != left and added == left else added
        self.known.agree(block, added, then_out if then_out != left_out and out == left_out else out)

    # What is put right

    def may_begin_at(self, number: int, second: int) -> bool:
        turns = self.known.turns
        first = self.first_pushed(number, second)
        after = turns[first - 1].began < second if first else True
        before = second < turns[number + 1].began if number + 1 < len(turns) else second <= self.now
        return after and before

    def first_pushed(self, number: int, second: int) -> int:
        """Return the first turn that begins then too, for what lies between was on for two minutes at most."""
        turns = self.known.turns
        while (
            number > 1
            and second <= turns[number - 1].began
            and turns[number].began - turns[number - 1].began <= PASSED_BY
        ):
            number -= 1
        return number

    def began_at(self, number: int, second: int) -> None:
        turns = self.known.turns
        for turn in turns[self.first_pushed(number, second) : number + 1]:
            turn.began = second
        # A pause belongs to no block of which the one before came on after it.
        for pause in self.known.pauses:
            while pause.turn and pause.began < turns[pause.turn - 1].began:
                pause.turn -= 1

    def book_pause(self, began: int, ended: int) -> None:
        """Book a pause where none was: a piece of it in each turn it lies in."""
        turns = self.known.turns
        for number, turn in enumerate(turns):
            until = turns[number + 1].began if number + 1 < len(turns) else self.now
            piece = (max(began, turn.began), min(ended, until))
            if piece[0] < piece[1]:
                self.known.pauses.append(Held(number, *piece))
        self.known.pauses.sort(key=lambda one: one.began)

    def drop_visit(self, number: int) -> None:
        """As if the host had never gone there."""
        turns = self.known.turns
        joined = number > 0 and number + 1 < len(turns) and turns[number - 1].block == turns[number + 1].block
        if number == 0:
            turns[1].began = turns[0].began
        went = 2 if joined else 1
        del turns[number : number + went]
        for pause in self.known.pauses:
            if pause.turn >= number:
                pause.turn = max(0, number - 1 if pause.turn < number + went else pause.turn - went)

    # The laptop

    def set_wall(self, seconds: int) -> None:
        self.wall += seconds

    def take_over(self) -> None:
        assert self.own is not None
        self.shift = self.wall - self.own

    def restarts(self) -> None:
        if not self.is_running:
            self.own = None

    def reboots(self, off: int, moved: int) -> None:
        """Be off for a while, and come back with a wall clock that may have moved meanwhile."""
        self.wall += off + moved
        self.restarts()
        if self.own is None:
            return
        guess = self.wall - self.shift
        if self.own <= guess <= self.own + TRUSTED:
            self.own = guess
        else:
            self.doubt = (self.own, guess)

    def answer(self, laptop: bool) -> None:
        assert self.doubt is not None
        assert self.own is not None
        last, guess = self.doubt
        self.doubt = None
        if laptop and guess > last:
            self.own += guess - last
        elif laptop:
            self.shift = self.wall - self.own

    # The figures

    @property
    def doors(self) -> int:
        """The second of the evening's own time at which its walk-in was to begin."""
        return -self.shift if self.has_begun else 0

    def given(self, block: str) -> int:
        """Return the seconds a block has in all."""
        return 60 * max(0, self.lengths[block] + self.known.added.get(block, 0))

    def late(self) -> int:
        """Return by how many whole minutes, rounded up, the end is later than it was planned."""
        return -(-(self.expected_end() - self.planned()[""]) // 60)

    def missed(self) -> int:
        """Return by how many whole minutes, rounded up, a fixed time to come is missed that the plan keeps."""
        plan = self.planned()
        late = [-(-(second - plan[block]) // 60) for block, second in self.moments().items() if block]
        return max(0, *late, 0)

    def planned(self) -> dict[str, int]:
        """Return when each block was planned to begin and, under no name, the end; nothing begins before its fixed time."""
        starts: dict[str, int] = {}
        end = self.doors
        for block, minutes in self.lengths.items():
            pin = self.pin(block)
            end = starts[block] = end if pin is None else max(end, pin)
            end += 60 * minutes
        return {**starts, "": end}

    def can_give(self, block: str, least: int) -> int:
        """Return how many whole minutes a block can give: not the last five of the one that is on."""
        left = (self.given(block) - self.used(block)) // 60 - (5 if block == self.current else 0)
        return max(0, min(self.given(block) // 60 - least, left))

    def used(self, block: str) -> int:
        return sum(self._used_in(number) for number, turn in enumerate(self.known.turns) if turn.block == block)

    def _used_in(self, number: int) -> int:
        turns = self.known.turns
        began = turns[number].began
        ended = turns[number + 1].began if number + 1 < len(turns) else self.now
        mine = set(range(began, ended))
        for pause in self.known.pauses:
            # One of a block before that runs into this one ended there; one that came after this began, did not.
            if pause.turn >= number or pause.began >= began:
                mine -= set(range(pause.began, self.now if pause.ended is None else pause.ended))
        return len(mine)

    def walk_in_ends(self) -> int:
        began = self.known.turns[0].began if self.has_begun else self.doors
        from_plan = began if abs(began - self.doors) > FAR_FROM_PLAN else self.doors
        return from_plan + self.given(WALK_IN)

    def left(self, block: str) -> int:
        """Return the seconds left of the block that is on."""
        if block != WALK_IN:
            return self.given(block) - self.used(block)
        held = max(self.known.turns[-1].began, self.known.pauses[-1].began) if self.pausing else self.now
        return self.walk_in_ends() - held

    def pin(self, block: str) -> int | None:
        """Return the second of the evening's own time before which a block does not begin."""
        second = self.plan.pins.get(block)
        return None if second is None else second - (self.shift if self.has_begun else 0)

    def moments(self) -> dict[str, int]:
        """Return when each block with a fixed time will begin and, under no name, when all will be over."""
        starts: dict[str, int] = {}
        end = self.now
        if self.current == WALK_IN:
            end = max(end, self.walk_in_ends())
        else:
            end += max(0, self.left(self.current))
        for block in self.ahead(self.current):
            pin = self.pin(block)
            if pin is not None:
                end = starts[block] = max(end, pin)
            end += max(0, self.given(block) - self.used(block))
        return {**starts, "": end}

    def expected_end(self) -> int:
        """Return when all will be over, as things stand while it runs."""
        return self.moments()[""]

    def moments_with(self, taken: dict[str, int]) -> dict[str, int]:
        """Return those moments if these minutes were taken from blocks."""
        held = self.known.added
        self.known.added = {block: held.get(block, 0) - taken.get(block, 0) for block in self.lengths}
        found = self.moments()
        self.known.added = held
        return found
