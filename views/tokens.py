"""The colours of the looks by role, light, dark and high contrast; nothing else names a colour."""

from dataclasses import dataclass, replace

#: The state colours; always shown with an icon and a word.
TONES = ("info", "wait", "good", "bad", "ship", "idle")


@dataclass(frozen=True, slots=True)
class Tone:
    """A state colour: its words on their tint."""

    text: str
    tint: str


@dataclass(frozen=True, slots=True)
class Tokens:
    """All colour roles as #rrggbb; `tone(name)` gives a state colour."""

    name: str
    dark: bool
    window: str
    base: str
    alt: str
    rail: str
    field: str
    button: str
    text: str
    text2: str
    text3: str
    disabled: str
    select: str
    select_idle: str
    hover: str
    line: str
    line_soft: str
    line_strong: str
    edge: str
    accent: str
    accent_hover: str
    accent_text: str
    accent_tint: str
    on_accent: str
    bar: str
    track: str
    mark: str
    popover: str
    popover_line: str
    tip: str
    tip_text: str
    tip_dim: str
    info: Tone
    wait: Tone
    good: Tone
    bad: Tone
    ship: Tone
    idle: Tone

    def tone(self, name: str) -> Tone:
        """The state colour of that name; *idle* for a name that is none."""
        found = getattr(self, name) if name in TONES else self.idle
        return found if isinstance(found, Tone) else self.idle

    def role(self, name: str) -> str:
        """The colour of a role, or the words' colour of a state tone."""
        found = getattr(self, name)
        return found.text if isinstance(found, Tone) else str(found)


LIGHT = Tokens(
    name="light",
    dark=False,
    window="#f4f5f6",
    base="#ffffff",
    alt="#fafbfb",
    rail="#eceef0",
    field="#ffffff",
    button="#ffffff",
    text="#1b2127",
    text2="#4b555f",
    text3="#5b656f",
    disabled="#9aa2aa",
    select="#dfebf1",
    select_idle="#e8ebee",
    hover="#f0f2f4",
    line="#e1e4e7",
    line_soft="#eceef0",
    line_strong="#838b94",
    edge="#e1e4e7",
    accent="#0f5f7d",
    accent_hover="#0b4d66",
    accent_text="#0f5f7d",
    accent_tint="#e3eff4",
    on_accent="#ffffff",
    bar="#6f7d8a",
    track="#e4e8eb",
    mark="#fbe8a6",
    popover="#ffffff",
    popover_line="#b9c0c7",
    tip="#242b32",
    tip_text="#f2f4f5",
    tip_dim="#b9c1c8",
    info=Tone("#2a55a5", "#e6edf8"),
    wait=Tone("#7d4f04", "#faeed6"),
    good=Tone("#22653c", "#e2f1e6"),
    bad=Tone("#a5271f", "#fbe7e5"),
    ship=Tone("#634497", "#efe9f8"),
    idle=Tone("#4b555f", "#e9ecee"),
)

DARK = Tokens(
    name="dark",
    dark=True,
    window="#16191d",
    base="#1b1f24",
    alt="#1e2227",
    rail="#121518",
    field="#14171b",
    button="#262b31",
    text="#e4e8eb",
    text2="#b0b9c1",
    text3="#9aa4ad",
    disabled="#616b75",
    select="#1d3642",
    select_idle="#2a3036",
    hover="#23282e",
    line="#2d333a",
    line_soft="#252a30",
    line_strong="#707a85",
    edge="#2d333a",
    accent="#5db4d3",
    accent_hover="#7cc4de",
    accent_text="#79c3dd",
    accent_tint="#19313c",
    on_accent="#0b1a21",
    bar="#8794a0",
    track="#30373e",
    mark="#574a17",
    popover="#2b3138",
    popover_line="#4d565f",
    tip="#3a424a",
    tip_text="#f0f2f4",
    tip_dim="#b9c1c8",
    info=Tone("#93b8f3", "#1f2c43"),
    wait=Tone("#e4b45c", "#382c14"),
    good=Tone("#80cb99", "#1b3324"),
    bad=Tone("#f39c94", "#42211f"),
    ship=Tone("#c3a8ee", "#2e2643"),
    idle=Tone("#b0b9c1", "#2a3036"),
)


def in_high_contrast(tokens: Tokens) -> Tokens:
    """The same palette with every edge in line-strong and all words in the colour of the text."""
    strong = tokens.line_strong
    return replace(
        tokens,
        name="contrast",
        line=strong,
        edge=strong,
        popover_line=strong,
        line_soft=strong,
        text2=tokens.text,
        text3=tokens.text,
    )


def luminance(colour: str) -> float:
    """Relative luminance of #rrggbb, 0 to 1 (WCAG 2.2)."""
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """Contrast of two colours, 1 to 21 (WCAG 2.2)."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)
