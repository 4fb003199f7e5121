"""Deciding from a terminal: a reason in each reader's language, phrases that fill it, and what is told of who lacks words."""

from tests.app.cli.terminal import Terminal

REASONS = {
    "en": "Many copy by hand",
    "sv": "Många kopierar för hand",
    "fi": "Moni kopioi käsin",
    "de": "Viele kopieren von Hand",
    "nl": "Velen kopiëren met de hand",
}


def letters(terminal: Terminal, event: str) -> dict[str, str]:
    """The bodies of the letters of an event, by their language."""
    rows = terminal.rows(f"list letters --where event:{event}")
    return {row["language"]: terminal.done(f"outbox show {row['id']}") for row in rows}


def test_each_letter_takes_the_reason_in_its_readers_language(terminal: Terminal) -> None:
    terminal.wish()
    terminal.done("park C-1 --reason Later")
    words = [part for code in ("sv", "fi", "de", "nl") for part in (f"--reason-{code}", REASONS[code])]
    answer = terminal(f"decide C-1 honour --reason '{REASONS['en']}'", *words)
    assert (answer.status, answer.err) == (0, "")
    told = letters(terminal, "honoured")
    assert set(told) == set(REASONS)
    for language, body in told.items():
        assert REASONS[language] in body
        assert not any(reason in body for other, reason in REASONS.items() if other != language)


def test_who_reads_the_reason_as_it_was_typed_is_said(terminal: Terminal) -> None:
    terminal.wish()
    terminal.done("park C-1 --reason Later")
    typed = "We have looked at this with those who use the calendar every day"
    answer = terminal(f"decide C-1 reject --no not-ever --reason '{typed}' --reason-fi 'Emme tee tätä'")
    assert answer.status == 0
    assert "1 in sv" in answer.err
    assert "1 in de" in answer.err
    assert "in fi" not in answer.err
    assert "in en" not in answer.err
    assert typed in letters(terminal, "rejected")["sv"]


def test_who_asks_later_reads_the_reason_in_their_language_too(terminal: Terminal) -> None:
    terminal.wish()
    terminal.done("unlink T-2 C-1")
    terminal.done("park C-1 --reason Later")
    terminal.done("decide C-1 honour --reason 'Many copy by hand' --reason-sv 'Många kopierar för hand'")
    terminal.done("link T-2 C-1")
    assert REASONS["sv"] in letters(terminal, "honoured")["sv"]


def test_a_phrase_fills_the_reason_in_every_language_and_own_words_go_first(terminal: Terminal) -> None:
    terminal.wish()
    terminal.done("park C-1 --reason Later")
    terminal.done("decide C-1 honour --phrase 'many asked for it' --reason-de 'Eigene Worte'")
    told = letters(terminal, "honoured")
    assert "Many of our customers" in told["en"]
    assert "Många av våra kunder" in told["sv"]
    assert "Moni asiakkaamme" in told["fi"]
    assert "Eigene Worte" in told["de"]
    assert "Viele unserer Kunden" not in told["de"]
    assert terminal.rows("list decisions")[0]["reason"].startswith("Many of our customers")


def test_a_question_is_asked_in_the_readers_language(terminal: Terminal) -> None:
    terminal.wish()
    terminal.done("park C-1 --reason Later")
    terminal.done("decide C-1 ask --phrase 'How many does it concern'")
    told = letters(terminal, "more-information")
    assert "• How many people at your place would use it, and how often?" in told["en"]
    assert "• Hoeveel mensen zouden het bij u gebruiken, en hoe vaak?" in told["nl"]


def test_a_decision_needs_a_reason_or_a_phrase_that_there_is(terminal: Terminal) -> None:
    terminal.wish()
    terminal.done("park C-1 --reason Later")
    assert "--reason" in terminal.wrong("decide C-1 honour")
    assert "There are: “Many asked for it”" in terminal.wrong("decide C-1 honour --phrase Never")


def test_phrases_are_kept_replaced_and_removed_and_an_undo_brings_them_back(terminal: Terminal) -> None:
    def offered() -> dict[str, dict[str, str]]:
        return {row["name"]: row["texts"] for row in terminal.rows("phrase list not-now")}

    before = offered()
    terminal.done("phrase set not-now 'After the move' --en 'We move first' --sv 'Vi flyttar först'")
    assert offered()["After the move"] == {"en": "We move first", "sv": "Vi flyttar först"}
    terminal.done("phrase set not-now 'After the move' --en 'We move to new servers first'")
    assert offered()["After the move"] == {"en": "We move to new servers first"}
    terminal.done("phrase remove not-now 'After the move'")
    assert offered() == before
    terminal.done("undo")
    assert "After the move" in offered()


def test_a_phrase_that_came_with_the_program_can_be_reworded_and_taken_away(terminal: Terminal) -> None:
    terminal.done("phrase set honour 'Many asked for it' --en 'You are many'")
    (row,) = [each for each in terminal.rows("phrase list honour") if each["name"] == "Many asked for it"]
    assert (row["texts"], row["stored"]) == ({"en": "You are many"}, True)
    terminal.done("phrase remove honour 'Many asked for it'")
    assert "Many asked for it" not in {each["name"] for each in terminal.rows("phrase list honour")}
    assert "no phrase" in terminal.wrong("phrase remove honour 'Many asked for it'")
    terminal.done("phrase remove honour 'Little work, useful to many'")
    assert terminal.rows("phrase list honour") == []


def test_bad_phrases_are_refused_in_words(terminal: Terminal) -> None:
    assert "not-now" in terminal.wrong("phrase set perhaps X --en Y")
    assert "at least one language" in terminal.wrong("phrase set honour X")
    assert "at least one language" in terminal.wrong("phrase set honour X --en '  '")
    assert "needs a name" in terminal.wrong("phrase set honour ' ' --en Y")
    assert "no phrase" in terminal.wrong("phrase remove honour X")


def test_a_quick_win_is_let_pass_by_an_option(terminal: Terminal) -> None:
    terminal.wish()
    terminal.done("park C-1 --reason Later")
    assert "is no quick win: its effort is not known" in terminal.refused("decide C-1 honour --reason Yes --fast")
    terminal.done("score C-1 --set effort=1")
    assert terminal.done("decide C-1 honour --reason Yes --fast") == "C-1 honoured, on the fast lane.\n"
    assert terminal.rows("list changes")[0]["fast_lane"] is True


def test_whoever_asked_again_reads_in_their_language_why_it_is_taken_up(terminal: Terminal) -> None:
    terminal.wish()
    terminal.done("unlink T-4 C-1")
    terminal.done("park C-1 --reason Later")
    terminal.done("decide C-1 reject --no not-now --reason Later")
    terminal.done("link T-4 C-1")
    terminal.done("reopen C-1 --reason 'More of you ask for it' --reason-de 'Es fragen mehr von Ihnen danach'")
    assert "Es fragen mehr von Ihnen danach" in letters(terminal, "parked")["de"]
    assert "A ticket has one reader" in terminal.wrong("reopen T-1 --reason Yes --reason-de Ja")


def test_the_second_of_two_at_terminals_sees_the_first_word_before_theirs_counts(terminal: Terminal) -> None:
    terminal.wish()
    terminal.done("park C-1 --reason Later")
    terminal.done("--as Eva decide C-1 honour --reason 'Many copy by hand'")
    refused = terminal.refused("--as Otto decide C-1 reject --no not-now --reason Later")
    assert "Eva decided on C-1 just now: honoured, “Many copy by hand”." in refused
    assert terminal.rows("list changes")[0]["state"] == "honoured"
    terminal.done("--as Otto decide C-1 reject --no not-now --reason Later --overrule")
    assert terminal.rows("list changes")[0]["state"] == "rejected"
