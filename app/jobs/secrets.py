"""Secrets: the mail password, from the system's keyring or the environment; never in the database, a file or a log."""

import os

from models.house import House
from models.rules.errors import BadInput

_SERVICE = "fortnight-smtp"
_session_only: dict[str, str] = {}


def smtp_password(settings: House) -> str | None:
    """The password of the mail account, or None where there is none."""
    if not settings.smtp_user:
        return None
    if given := os.environ.get("FORTNIGHT_SMTP_PASSWORD"):
        return given
    if (account := _account(settings)) in _session_only:
        return _session_only[account]
    import keyring
    from keyring.errors import KeyringError

    try:
        return keyring.get_password(_SERVICE, account)
    except KeyringError:
        return None


def where_password(settings: House) -> str:
    """Where the password of the mail account comes from: environment, session, keyring; nothing where there is none."""
    if not settings.smtp_user or smtp_password(settings) is None:
        return ""
    if os.environ.get("FORTNIGHT_SMTP_PASSWORD"):
        return "environment"
    return "session" if _account(settings) in _session_only else "keyring"


def keep_smtp_password(settings: House, password: str) -> bool:
    """Keep the password in the keyring; False where there is none, and it is kept until the program ends."""
    if not settings.smtp_user:
        raise BadInput("Set the mail account's user name first.")
    import keyring
    from keyring.errors import KeyringError

    try:
        keyring.set_password(_SERVICE, _account(settings), password)
    except KeyringError:
        _session_only[_account(settings)] = password
        return False
    return True


def _account(settings: House) -> str:
    return f"{settings.smtp_user}@{settings.smtp_host}"
