"""Releases whose day is past, or lies in closed days, are named wherever releases are looked at."""

from datetime import date, timedelta

from app.cli.sheets import release_lines
from app.commands import closures
from app.commands.act import By
from app.jobs.due import run_due
from app.queries.forecast import release_outlook
from app.queries.releases import release_rows, release_sheet
from app.queries.testing import release_alerts
from app.queries.timeline import timeline
from models.rules.terms import ClosureKind, ReleaseKind
from tests.app.commands.desk import Desk


def close(desk: Desk, first: date, kind: ClosureKind = ClosureKind.CLOSED) -> None:
    desk.do(closures.add_closure, closures.AddClosure(kind, "Stocktaking", first, first + timedelta(days=1)))


def shut(desk: Desk) -> list[str]:
    return [row.shut for row in release_rows(desk.database).rows]


def test_a_release_past_its_day_calls_for_the_lead_with_how_many_wait(desk: Desk) -> None:
    late, empty = desk.release(14), desk.release(15)
    desk.planned(desk.ticket(), release=late)
    assert release_alerts(desk.database, desk.day(14)) == ()
    (alert,) = release_alerts(desk.database, desk.day(20))
    assert (alert.kind, alert.release, alert.day, alert.waiting) == ("past", f"R-{late}", desk.day(14), 1)
    assert "is past: 1 waits for it" in alert.of_its_day
    report = run_due(desk.database, By("Eva", desk.now + timedelta(days=20)))
    assert [line for line in report.alarms if f"R-{late} " in line] == [f"{alert.of_its_day}."]
    assert not any(f"R-{empty} " in line for line in report.alarms)


def test_a_release_on_closed_days_is_named_until_somebody_excepts_it(desk: Desk) -> None:
    number = desk.release(14)
    assert shut(desk) == [""]
    close(desk, desk.day(14))
    assert shut(desk) == ["Stocktaking"]
    assert release_sheet(desk.database, number).row.shut == "Stocktaking"
    (alert,) = release_alerts(desk.database, desk.day(0))
    assert (alert.kind, alert.title) == ("shut", "Stocktaking")
    desk.do(closures.except_release, closures.ExceptRelease(number, "The law says so"))
    assert shut(desk) == [""]
    assert release_alerts(desk.database, desk.day(0)) == ()


def test_a_closed_period_shuts_no_expedited_release_but_a_blackout_does(desk: Desk) -> None:
    desk.release(14, ReleaseKind.EXPEDITED)
    close(desk, desk.day(14))
    assert shut(desk) == [""]
    close(desk, desk.day(14), ClosureKind.BLACKOUT)
    assert shut(desk) == ["Stocktaking"]


def test_a_forecast_and_the_timeline_name_the_closed_days(desk: Desk) -> None:
    number = desk.release(14)
    desk.planned(desk.ticket(), release=number)
    close(desk, desk.day(14))
    assert release_outlook(desk.database, number, desk.day(0)).shut == "Stocktaking"
    sheet = release_sheet(desk.database, number, desk.day(0))
    assert any("lies in Stocktaking: it can't ship then" in line for line in release_lines(sheet))
    late = release_sheet(desk.database, number, desk.day(30))
    assert any("which is past: it has not shipped" in line for line in release_lines(late))
    (row,) = timeline(desk.database, (), desk.day(0), desk.day(30)).releases
    assert (row.shut, row.planned) == ("Stocktaking", desk.day(14))
