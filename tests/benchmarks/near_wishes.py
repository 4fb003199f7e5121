"""Wishes written for the precedents' benchmark that only stand near one another: first one of the past, then one of today."""

from models.rules.terms import Language
from tests.benchmarks.contradictions import Wish

#: Of the same part of the program, in many of the same words, and yet another matter.
NEAR: dict[Language, tuple[tuple[Wish, Wish], ...]] = {
    Language.EN: (
        (
            ("Colour of bookings in the calendar", "Bookings of different rooms should have different colours."),
            ("Print the calendar of a room", "The caretaker wants the week of a room on paper."),
        ),
        (
            ("Export invoices to the ledger", "Invoices should go to the ledger each night."),
            ("Invoice text in two languages", "An invoice should be readable in Swedish and Finnish."),
        ),
        (
            ("Course description with pictures", "A picture should stand beside the description of a course."),
            ("Fee for cancelling a course late", "Who cancels a course late should pay a fee."),
        ),
        (
            ("Password by text message", "People forget their password and want it by text message."),
            ("Text message when a room is free", "Tell by text message that a room has become free."),
        ),
        (
            ("List of teachers by subject", "The list of teachers should be sorted by subject."),
            ("Teachers see their salary slip", "A teacher wants to see the salary slip in the portal."),
        ),
        (
            ("Customer number on labels", "Labels should bear the customer number."),
            ("Discount by customer group", "Customers in a group should get a discount."),
        ),
        (
            ("Search results as a map", "Show the rooms found on a map."),
            ("Search remembers the last filter", "The search should begin with the filter of last time."),
        ),
        (
            ("Contract templates for companies", "A template of a contract for companies is missing."),
            ("Sign contracts electronically", "Contracts should be signed with the bank's identification."),
        ),
        (
            ("Report of unpaid fees", "A report of those who have not paid their fees."),
            ("Report of room use per month", "How much each room was used should be in a report."),
        ),
        (
            ("Message to all participants", "One message should go to all participants of a course."),
            ("Participants' dietary needs", "Ask the participants of a course what they can't eat."),
        ),
        (
            ("Sort the timetable by room", "The timetable should be sortable by room."),
            ("Timetable on a screen in the hall", "Show today's timetable on the screen in the hall."),
        ),
        (
            ("Import persons from a spreadsheet", "Persons should come in from a spreadsheet."),
            ("Delete persons after two years", "The law wants persons to be deleted after two years."),
        ),
    ),
    Language.SV: (
        (
            ("Färg på bokningar i kalendern", "Bokningar av olika rum ska ha olika färger."),
            ("Skriv ut ett rums kalender", "Vaktmästaren vill ha rummets vecka på papper."),
        ),
        (
            ("Fakturor till bokföringen", "Fakturorna ska gå över till bokföringen varje natt."),
            ("Fakturatext på två språk", "En faktura ska kunna läsas på svenska och finska."),
        ),
        (
            ("Kursbeskrivning med bilder", "En bild ska stå bredvid kursens beskrivning."),
            ("Avgift vid sen avbokning av kurs", "Den som avbokar en kurs sent ska betala en avgift."),
        ),
        (
            ("Lösenord via sms", "Man glömmer sitt lösenord och vill få det som sms."),
            ("Sms när ett rum blir ledigt", "Berätta med sms att ett rum har blivit ledigt."),
        ),
        (
            ("Lärarlista efter ämne", "Listan över lärare ska sorteras efter ämne."),
            ("Lärare ser sin lönespecifikation", "En lärare vill se sin lön i portalen."),
        ),
        (
            ("Kundnummer på etiketter", "Etiketterna ska ha kundens nummer."),
            ("Rabatt per kundgrupp", "Kunder i en grupp ska få rabatt."),
        ),
        (
            ("Sökresultat på karta", "Visa de rum som hittas på en karta."),
            ("Sökningen minns senaste filtret", "Sökningen ska börja med förra gångens filter."),
        ),
        (
            ("Avtalsmallar för företag", "Det saknas en mall till avtal med företag."),
            ("Skriv under avtal elektroniskt", "Avtal ska undertecknas med bankens legitimation."),
        ),
        (
            ("Rapport över obetalda avgifter", "En rapport över dem som inte har betalat avgiften."),
            ("Rapport om rummens användning", "Hur mycket varje rum används ska stå i en rapport."),
        ),
        (
            ("Meddelande till alla deltagare", "Ett meddelande ska gå till alla som deltar i en kurs."),
            ("Deltagarnas matallergier", "Fråga deltagarna i en kurs vad de inte tål."),
        ),
        (
            ("Sortera schemat efter sal", "Schemat ska kunna sorteras efter sal."),
            ("Schema på skärmen i hallen", "Visa dagens schema på skärmen i hallen."),
        ),
        (
            ("Läs in personer från ett kalkylblad", "Personer ska komma in från ett kalkylblad."),
            ("Radera personer efter två år", "Lagen kräver att personer raderas efter två år."),
        ),
    ),
    Language.FI: (
        (
            ("Varausten värit kalenterissa", "Eri tilojen varauksilla pitäisi olla eri värit."),
            ("Tilan kalenterin tulostus", "Vahtimestari haluaa tilan viikon paperille."),
        ),
        (
            ("Laskut kirjanpitoon", "Laskujen pitäisi siirtyä joka yö kirjanpitoon."),
            ("Laskun teksti kahdella kielellä", "Laskun pitäisi olla luettavissa suomeksi ja ruotsiksi."),
        ),
        (
            ("Kurssikuvaus kuvien kanssa", "Kurssin kuvauksen vieressä pitäisi olla kuva."),
            ("Maksu myöhäisestä peruutuksesta", "Kurssin myöhään peruuttavan pitäisi maksaa maksu."),
        ),
        (
            ("Salasana tekstiviestillä", "Salasana unohtuu, ja se halutaan tekstiviestinä."),
            ("Tekstiviesti vapautuneesta tilasta", "Kertokaa tekstiviestillä, että tila on vapautunut."),
        ),
        (
            ("Opettajaluettelo aineittain", "Luettelo opettajista pitäisi järjestää aineen mukaan."),
            ("Opettaja näkee palkkalaskelmansa", "Opettaja haluaa nähdä palkkansa portaalissa."),
        ),
        (
            ("Asiakasnumero tarroihin", "Tarroissa pitäisi olla asiakkaan numero."),
            ("Alennus asiakasryhmälle", "Ryhmään kuuluvien asiakkaiden pitäisi saada alennus."),
        ),
        (
            ("Hakutulokset kartalla", "Näyttäkää löytyneet tilat kartalla."),
            ("Haku muistaa viimeisen suodattimen", "Haun pitäisi alkaa viimekertaisella suodattimella."),
        ),
        (
            ("Sopimuspohjat yrityksille", "Yritysten sopimuksen pohja puuttuu."),
            ("Sopimusten sähköinen allekirjoitus", "Sopimukset pitäisi allekirjoittaa pankin tunnuksilla."),
        ),
        (
            ("Raportti maksamattomista maksuista", "Raportti niistä, jotka eivät ole maksaneet."),
            ("Raportti tilojen käytöstä", "Tilojen käytön pitäisi näkyä kuukausittain raportissa."),
        ),
        (
            ("Viesti kaikille osallistujille", "Yksi viesti kurssin kaikille osallistujille."),
            ("Osallistujien ruoka-aineallergiat", "Kysykää kurssin osallistujilta, mitä he eivät voi syödä."),
        ),
        (
            ("Lukujärjestyksen järjestäminen salin mukaan", "Lukujärjestys pitäisi voida lajitella salin mukaan."),
            ("Lukujärjestys aulan näytölle", "Päivän lukujärjestys aulan näytölle."),
        ),
        (
            ("Henkilöiden tuonti taulukosta", "Henkilöt pitäisi saada sisään taulukosta."),
            ("Henkilöiden poisto kahden vuoden jälkeen", "Laki vaatii poistamaan henkilöt kahden vuoden jälkeen."),
        ),
    ),
    Language.DE: (
        (
            ("Farbe der Buchungen im Kalender", "Buchungen verschiedener Räume sollen verschiedene Farben haben."),
            ("Kalender eines Raums drucken", "Der Hausmeister will die Woche eines Raums auf Papier."),
        ),
        (
            ("Rechnungen an die Buchhaltung", "Rechnungen sollen jede Nacht an die Buchhaltung gehen."),
            ("Rechnungstext in zwei Sprachen", "Eine Rechnung soll auf Deutsch und Niederländisch lesbar sein."),
        ),
        (
            ("Kursbeschreibung mit Bildern", "Neben der Beschreibung eines Kurses soll ein Bild stehen."),
            ("Gebühr bei später Abmeldung vom Kurs", "Wer sich spät vom Kurs abmeldet, soll eine Gebühr zahlen."),
        ),
        (
            ("Passwort per SMS", "Man vergisst sein Passwort und möchte es als SMS."),
            ("SMS, wenn ein Raum frei wird", "Per SMS sagen, dass ein Raum frei geworden ist."),
        ),
        (
            ("Lehrerliste nach Fach", "Die Liste der Lehrkräfte soll nach Fach sortiert sein."),
            ("Lehrkräfte sehen ihre Gehaltsabrechnung", "Eine Lehrkraft möchte ihr Gehalt im Portal sehen."),
        ),
        (
            ("Kundennummer auf Etiketten", "Etiketten sollen die Nummer des Kunden tragen."),
            ("Rabatt je Kundengruppe", "Kunden einer Gruppe sollen Rabatt bekommen."),
        ),
        (
            ("Suchergebnisse auf der Karte", "Gefundene Räume auf einer Karte zeigen."),
            ("Die Suche merkt sich den letzten Filter", "Die Suche soll mit dem Filter vom letzten Mal beginnen."),
        ),
        (
            ("Vertragsvorlagen für Firmen", "Es fehlt eine Vorlage für Verträge mit Firmen."),
            ("Verträge elektronisch unterschreiben", "Verträge sollen mit dem Ausweis unterschrieben werden."),
        ),
        (
            ("Bericht über offene Gebühren", "Ein Bericht über die, die ihre Gebühr nicht bezahlt haben."),
            ("Bericht über die Raumnutzung", "Wie oft jeder Raum benutzt wird, gehört in einen Bericht."),
        ),
        (
            ("Nachricht an alle Teilnehmer", "Eine Nachricht soll an alle Teilnehmer eines Kurses gehen."),
            ("Allergien der Teilnehmer", "Die Teilnehmer eines Kurses fragen, was sie nicht essen."),
        ),
        (
            ("Stundenplan nach Raum sortieren", "Der Stundenplan soll nach Raum sortierbar sein."),
            ("Stundenplan auf dem Bildschirm im Flur", "Den Stundenplan von heute im Flur zeigen."),
        ),
        (
            ("Personen aus einer Tabelle einlesen", "Personen sollen aus einer Tabelle hereinkommen."),
            ("Personen nach zwei Jahren löschen", "Das Gesetz verlangt, Personen nach zwei Jahren zu löschen."),
        ),
    ),
    Language.NL: (
        (
            (
                "Kleur van boekingen in de agenda",
                "Boekingen van verschillende zalen moeten verschillende kleuren hebben.",
            ),
            ("Agenda van een zaal afdrukken", "De conciërge wil de week van een zaal op papier."),
        ),
        (
            ("Facturen naar de boekhouding", "Facturen moeten elke nacht naar de boekhouding."),
            ("Factuurtekst in twee talen", "Een factuur moet in het Nederlands en Duits leesbaar zijn."),
        ),
        (
            ("Cursusbeschrijving met afbeeldingen", "Naast de beschrijving van een cursus hoort een afbeelding."),
            ("Kosten bij laat afmelden voor een cursus", "Wie zich laat voor een cursus afmeldt, moet kosten betalen."),
        ),
        (
            ("Wachtwoord per sms", "Men vergeet het wachtwoord en wil het per sms."),
            ("Sms als een zaal vrijkomt", "Laat per sms weten dat een zaal is vrijgekomen."),
        ),
        (
            ("Docentenlijst per vak", "De lijst van docenten moet op vak gesorteerd zijn."),
            ("Docenten zien hun loonstrook", "Een docent wil zijn loon in het portaal zien."),
        ),
        (
            ("Klantnummer op etiketten", "Op de etiketten moet het nummer van de klant staan."),
            ("Korting per klantgroep", "Klanten in een groep moeten korting krijgen."),
        ),
        (
            ("Zoekresultaten op een kaart", "Toon de gevonden zalen op een kaart."),
            ("Zoeken onthoudt het laatste filter", "Zoeken moet met het filter van de vorige keer beginnen."),
        ),
        (
            ("Contractsjablonen voor bedrijven", "Er ontbreekt een sjabloon voor contracten met bedrijven."),
            ("Contracten elektronisch ondertekenen", "Contracten moeten met de bankpas ondertekend worden."),
        ),
        (
            ("Rapport van onbetaalde bijdragen", "Een rapport van wie de bijdrage niet heeft betaald."),
            ("Rapport over het gebruik van zalen", "Hoe vaak elke zaal wordt gebruikt, hoort in een rapport."),
        ),
        (
            ("Bericht aan alle deelnemers", "Eén bericht moet naar alle deelnemers van een cursus."),
            ("Allergieën van deelnemers", "Vraag de deelnemers van een cursus wat zij niet eten."),
        ),
        (
            ("Rooster sorteren op lokaal", "Het rooster moet op lokaal gesorteerd kunnen worden."),
            ("Rooster op het scherm in de hal", "Toon het rooster van vandaag op het scherm in de hal."),
        ),
        (
            ("Personen inlezen uit een rekenblad", "Personen moeten uit een rekenblad binnenkomen."),
            ("Personen na twee jaar verwijderen", "De wet wil dat personen na twee jaar verwijderd worden."),
        ),
    ),
}
