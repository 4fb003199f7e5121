"""Narrow parts of the Inbox: links that go on in another line, fields at one edge, words that are cut and told in full."""

from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from app.rows.completing import TrialGrid
from tests.views.office import empty_file, house, office
from views.desk import Desk
from views.inbox.new_ticket import NewTicketDialog
from views.inbox.trials import TrialTable
from views.widgets.labels import Label, LinkButton

__all__ = ["empty_file", "house", "office"]


def test_the_links_below_the_grid_of_trials_go_on_in_another_line_and_are_never_cut(
    qtbot: QtBot,
) -> None:
    table = TrialTable()
    qtbot.addWidget(table)
    table.show_grid("T-1", TrialGrid())
    table.resize(260, 240)
    table.show()
    qtbot.waitExposed(table)
    links = table.findChildren(LinkButton)
    assert len(links) == 3
    assert all(link.width() >= link.sizeHint().width() for link in links)
    assert len({link.mapTo(table, QPoint()).y() for link in links}) > 1
    assert all(link.visibleRegion().boundingRect() == link.rect() for link in links)


def test_folded_out_the_fields_of_a_new_ticket_begin_at_one_edge(office: Desk, qtbot: QtBot) -> None:
    dialog = NewTicketDialog(office, [])
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    dialog.more.click()
    fields = (dialog.subject, dialog.channel, dialog.kind, dialog.received)
    qtbot.waitUntil(lambda: len({field.mapTo(dialog, QPoint()).x() for field in fields}) == 1)


def test_what_is_cut_is_told_by_a_tooltip_of_what_stands_there_now(qtbot: QtBot) -> None:
    label = Label("Letter in Swedish to anna.berg@norrvik.example.org", "meta")
    label.elide_in_the_middle()
    qtbot.addWidget(label)
    label.setFixedWidth(100)
    label.grab()
    assert "Letter in Swedish to anna.berg@norrvik.example.org" in label.toolTip()
    label.setText("Letter in Finnish to olli.rantala@rantala.example.org")
    label.grab()
    assert "Letter in Finnish to olli.rantala@rantala.example.org" in label.toolTip()
    label.setText("None")
    label.grab()
    assert label.toolTip() == ""
