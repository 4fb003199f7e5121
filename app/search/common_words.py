"""The words so common in each language that they tell its name, and nothing of what a text is about."""

from models.rules.terms import Language

_COMMON: dict[Language, str] = {
    Language.EN: (
        "a about after all also am an and any are as at be because been but by can could did do does doing don for from "
        "had has have having he her here hi his how i if in into is it its just me more most my no not now of on only or "
        "other our out please she should so some such than thank thanks that the their them then there these they this "
        "those to too up us very was we were what when where which while who why will with would you your"
    ),
    Language.SV: (
        "alla allt att av bara blev bli blir både de dem den denna deras dess det detta dig din dina ditt du där efter "
        "ej eller en er ert ett finns från för ha hade han har hej hon hos hur hälsningar här i inte in ingen inget "
        "jag kan kunde man med mellan men mig min mina mitt mot mycket måste ni nu när någon något några och om oss på "
        "samma sedan sig sin sina sitt ska skall skulle som så till tack under upp ut utan vad var vara vi vid vilken "
        "vill vår våra vårt än är även över"
    ),
    Language.FI: (
        "ei eivät eli emme en enää ennen että ette hän he hei ja jo joka jonka jos jossa jota jotka kaikki kanssa kiitos "
        "koska kuin kuinka kun me mikä miksi miten mitä missä mukaan mutta myös ne niin nyt näitä nämä olemme olen "
        "oli olisi olivat olla on ovat pitäisi saa se sen sitä sekä siellä siinä sitten sillä tai te tämä tämän tässä "
        "tätä vaan vai vain voi voidaan voiko voisi vielä"
    ),
    Language.DE: (
        "aber alle allem allen alles als also am an auch auf aus bei beim bin bis bitte da damit danke dann das dass dein "
        "dem den denn der des die dies diese diesem diesen dieser dieses doch dort du durch ein eine einem einen einer "
        "eines er es etwas für gibt hallo hat haben habe hatte hier ich ihm ihn ihr ihre im in ins ist ja jede jeder "
        "kann kein keine können könnte man mehr mein mich mir mit muss nach nicht noch nun nur ob oder ohne sehr sein "
        "seine sich sie sind so soll sollte und uns unser unter vom von vor war warum was weil welche wenn werden wer wie "
        "wir wird wo wurde wurden zu zum zur zwischen über"
    ),
    Language.NL: (
        "aan al alle als althans bij dan dat de deze die dit doen door dus een eens en er geen graag haar had heb hebben "
        "heeft hem het hier hij hoe ik in is ja je kan kunnen kunt maar me meer men met mij mijn moet na naar niet nog nu "
        "of om omdat ons onze ook op over reeds sinds te toch toen tot u uit uw van veel voor waar waarom wanneer want "
        "waren was wat we wel welke werd wezen wie wij wil worden wordt zal ze zei zelf zich zij zijn zo zonder zou"
    ),
}
COMMON: dict[Language, frozenset[str]] = {language: frozenset(words.split()) for language, words in _COMMON.items()}
#: Too common to look for in any of the languages: a backlog may mix them within one text.
EVERYWHERE: frozenset[str] = frozenset().union(*COMMON.values()) - {"die", "dies"}  # an app dies in English
