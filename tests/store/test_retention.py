"""Which backups stay: after an evening enough to go back to any part of it, and not one for each minute."""

from datetime import UTC, datetime, timedelta

from app.store.copies.retention import staying

BEGIN = datetime(2026, 11, 24, 17, 30, tzinfo=UTC)
MINUTE = timedelta(minutes=1)


def evening(minutes: int, begin: datetime = BEGIN, kept: set[datetime] | None = None) -> set[datetime]:
    """Make a backup each minute, and after each let go of what need not stay."""
    kept = set(kept or ())
    for number in range(minutes):
        now = begin + number * MINUTE
        kept = staying(kept | {now}, now)
    return kept


def test_of_the_last_quarter_of_an_hour_all_stay() -> None:
    kept = evening(180)
    last = max(kept)
    assert {last - number * MINUTE for number in range(16)} <= kept


def test_of_two_hours_one_in_ten_minutes_stays() -> None:
    kept = evening(180)
    last = max(kept)
    for number in range(16, 120):
        moment = last - number * MINUTE
        assert any(abs(moment - one) <= 10 * MINUTE for one in kept), number
    assert len([one for one in kept if 15 * MINUTE < last - one <= 120 * MINUTE]) <= 12


def test_an_evening_leaves_some_thirty_copies_not_one_a_minute() -> None:
    assert 26 <= len(evening(180)) <= 32


def test_a_day_later_one_an_hour_is_left_beside_the_ten_newest_and_a_month_later_the_ten() -> None:
    kept = evening(180)
    newest = set(sorted(kept)[-10:])
    later = staying(kept, max(kept) + timedelta(hours=20))
    assert newest <= later
    assert len(later) == 10 + 3
    assert staying(later, max(kept) + timedelta(days=30)) == newest


def test_with_a_later_sound_one_none_older_than_two_weeks_stays() -> None:
    kept = evening(180)
    sound = max(kept) + timedelta(days=15)
    assert staying({*kept, sound}, sound, sound) == {sound}
    assert len(staying({*kept, sound}, sound)) == 10, "none of them is known to be sound"
    assert len(staying(kept, sound, max(kept))) == 10, "the sound one is an old one too"


def test_a_clock_that_is_years_ahead_takes_none_of_the_newest() -> None:
    kept = evening(180)
    sound = max(kept) + timedelta(days=3 * 366)
    assert len(staying({*kept, sound}, sound, sound)) == 10


def test_an_evening_each_week_leaves_one_of_each_in_the_last_two_weeks() -> None:
    kept: set[datetime] = set()
    for week in range(6):
        kept = evening(180, BEGIN + timedelta(weeks=week), kept)
    last = max(kept)
    earlier = sorted(last - one for one in kept if last - one > timedelta(days=1))
    assert [age.days for age in earlier] == [7, 14]


def test_what_lies_ahead_of_the_clock_stays() -> None:
    ahead = {BEGIN + timedelta(days=day) for day in range(1, 15)}
    assert staying({BEGIN, *ahead}, BEGIN) == {BEGIN, *ahead}
