"""What the program takes from this computer."""

from pathlib import Path

import pytest

from app.settings import Choices, keep_choices, user_name


def test_without_the_usual_variables_the_account_acts_under_its_own_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("LOGNAME", "USER", "LNAME", "USERNAME"):
        monkeypatch.delenv(name, raising=False)
    assert user_name() == tmp_path.owner()
    monkeypatch.setenv("USER", "eva")
    assert user_name() == "eva"
    keep_choices(Choices(who="Eva Lind"))
    assert user_name() == "Eva Lind"
