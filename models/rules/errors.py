"""Refusals that carry a sentence for the user."""

from collections.abc import Mapping


class Refusal(Exception):
    """What a user asked for is not done; the text says why and what to do. *told* is what a program hears beside it."""

    told: Mapping[str, object] = {}

    #: The same in the reader's language, where a window has put it so.
    as_read = ""

    @property
    def sentence(self) -> str:
        """The words to show."""
        return self.as_read or str(self)


class RuleBroken(Refusal):
    """A rule of the domain forbids it."""


class ReasonWanted(RuleBroken):
    """It can be done, once somebody says why."""


class Outdated(Refusal):
    """Somebody else changed the item since it was read."""


class BadInput(Refusal):
    """What was given cannot be understood: a file, an address, a date, a number."""


class ProductWanted(BadInput):
    """There are several products, and it was not said which is meant."""


class NotFound(BadInput):
    """Nothing of that number or name exists."""
