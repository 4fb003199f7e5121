"""The chain that decides, as a page of the Settings."""

from PySide6.QtCore import Qt

from app.commands.chain import SetLink, Whose, set_link
from app.commands.people import SetOrganisation, set_organisation
from app.queries.parking import chain_rows
from models.rules.terms import ChainRole
from tests.app.commands.desk import Desk as House
from tests.views.settings.conftest import Open
from tests.views.settings.test_registers import Settle, make, register, say
from views.settings.screen import CHAIN


def test_links_are_made_given_a_deputy_and_removed(house: House, open_settings: Open, settle: Settle) -> None:
    house.do(set_organisation, SetOrganisation("Norra", {}))
    house.do(set_link, SetLink(Whose(ChainRole.PRODUCT_OWNER), {"name": "Noor Haddad"}))
    page = register(open_settings(CHAIN), CHAIN)
    make(page, name="Mia Lind", organisation="Norra")
    settle()
    say(page, "deputy", "Aino Salo")
    settle()
    say(page, "away_until", house.day(3).isoformat())
    settle()
    rows = {row.name: row for row in chain_rows(house.database).rows}
    assert (rows["Mia Lind"].role, rows["Mia Lind"].organisation) == ("account-manager", "Norra")
    assert (rows["Mia Lind"].on_duty, rows["Noor Haddad"].role) == ("Aino Salo", "product-owner")
    shown = [page.model.index(row, 3).data(Qt.ItemDataRole.DisplayRole) for row in range(2)]
    assert sorted(shown) == ["Aino Salo", "Noor Haddad"]
    say(page, "away_until", "soon")
    settle()
    assert page.lines["away_until"].refusal() == "“soon” is not a date. Write it like 2026-12-24."
    next(action for action in page.actions() if action.objectName() == "settings.remove").trigger()
    settle()
    assert [row.name for row in chain_rows(house.database).rows] == ["Noor Haddad"]


def test_a_link_that_is_there_already_is_refused_in_the_dialog(
    house: House, open_settings: Open, settle: Settle
) -> None:
    house.do(set_link, SetLink(Whose(ChainRole.PRODUCT_OWNER), {"name": "Noor Haddad"}))
    page = register(open_settings(CHAIN), CHAIN)
    dialog = make(page, name="Eva Berg")
    settle()
    assert dialog.isVisible()
    assert [row.name for row in chain_rows(house.database).rows] == ["Noor Haddad"]


def test_who_is_away_with_nobody_to_stand_in_is_shown(house: House, open_settings: Open, settle: Settle) -> None:
    away = {"name": "Noor Haddad", "away_until": house.day(3).isoformat()}
    house.do(set_link, SetLink(Whose(ChainRole.PRODUCT_OWNER), away))
    page = register(open_settings(CHAIN), CHAIN)
    assert page.model.index(0, 3).data(Qt.ItemDataRole.DisplayRole) == "Nobody"
    assert not page.grab().isNull()
