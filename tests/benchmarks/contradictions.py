"""Wishes written for the precedents' benchmark: the same wish in other words, and wishes that only stand near one another.

Each is (title, what is wanted) of a change that was decided in the past, then of one that is to be decided today.
"""

from models.rules.terms import Language

Wish = tuple[str, str]

#: A product owner says at once: that is what we decided on then.
SAME: dict[Language, tuple[tuple[Wish, Wish], ...]] = {
    Language.EN: (
        (
            ("Copy a week of bookings", "Whole weeks of bookings should be copied to the next week in one step."),
            ("Bookings: copying weeks", "We type the same booking each week and would like to copy the week before."),
        ),
        (
            ("Send text messages as reminders", "Participants should get a text message the day before the course."),
            ("Reminder by text message", "A reminder should reach people as a text message before a course begins."),
        ),
        (
            (
                "Dark colours for the calendar",
                "In the evening the white calendar is too bright; dark colours would help.",
            ),
            ("Calendar in dark mode", "The calendar is too bright at night. Please let us choose dark colours."),
        ),
        (
            ("Waiting list for full courses", "When a course is full, people should be put on a waiting list."),
            (
                "Waiting lists",
                "A full course ought to take further people on a waiting list and move them up by itself.",
            ),
        ),
        (
            ("Pay invoices by card", "Customers want to pay their invoice by credit card on the web page."),
            ("Card payment of invoices", "An invoice should be payable with a credit card online."),
        ),
        (
            ("Attendance list as PDF", "Teachers print the attendance list; a PDF would be easier."),
            ("Print attendance lists to PDF", "Please make a PDF out of the list of attendance for our teachers."),
        ),
        (
            (
                "Automatic archiving of old contracts",
                "Contracts that ended ten years ago should be archived automatically.",
            ),
            ("Archive contracts automatically", "Old contracts clutter the list; archive them when they have ended."),
        ),
        (
            ("Search for a person by phone number", "When somebody calls we know the phone number only."),
            ("Phone numbers in the person search", "The search for persons ought to find a phone number as well."),
        ),
        (
            (
                "Merge duplicate customers",
                "The same customer stands in the register twice, and we want to merge the two.",
            ),
            ("Customer register: merging duplicates", "Duplicates of a customer should be merged with their orders."),
        ),
        (
            ("Several attachments per message", "Only one attachment can be added to a message."),
            ("More than one attachment", "A message should take several attachments at once."),
        ),
        (
            (
                "Holiday calendar of the county",
                "Public holidays of each county should be shown in the planning calendar.",
            ),
            ("Show county holidays when planning", "The planning calendar lacks the holidays of our county."),
        ),
        (
            ("Undo in the timetable editor", "A wrong drag in the timetable can't be undone."),
            ("Timetable: undo a drag", "Let us undo what was dragged by mistake in the editor of the timetable."),
        ),
    ),
    Language.SV: (
        (
            ("Kopiera en veckas bokningar", "Hela veckor med bokningar ska kunna kopieras till nästa vecka."),
            ("Veckokopiering av bokningar", "Vi skriver in samma bokning varje vecka och vill kopiera förra veckan."),
        ),
        (
            ("Påminnelser som sms", "Deltagarna ska få ett sms dagen före kursen."),
            ("Sms-påminnelse till deltagare", "Skicka en påminnelse med sms innan kursen börjar."),
        ),
        (
            ("Mörkt läge i kalendern", "Kalendern är för ljus på kvällen, mörka färger vore bra."),
            ("Kalender med mörka färger", "Låt oss välja ett mörkt läge, kalendern bländar på kvällarna."),
        ),
        (
            ("Väntelista till fulla kurser", "När en kurs är full ska man kunna stå på en väntelista."),
            ("Kurser: väntelistor", "Fulltecknade kurser behöver en väntelista som fylls på automatiskt."),
        ),
        (
            ("Betala fakturor med kort", "Kunderna vill betala sin faktura med betalkort på webben."),
            ("Kortbetalning av faktura", "En faktura borde kunna betalas med kort direkt på webben."),
        ),
        (
            ("Närvarolistan som PDF", "Lärarna skriver ut närvarolistan, en PDF vore enklare."),
            ("Närvarolistor till PDF", "Gör en PDF av listan över närvaro åt våra lärare."),
        ),
        (
            ("Arkivera gamla avtal automatiskt", "Avtal som gick ut för tio år sedan ska arkiveras av sig själva."),
            ("Automatisk arkivering av avtal", "Gamla avtal ligger i vägen och borde arkiveras när de har gått ut."),
        ),
        (
            ("Sök person på telefonnummer", "När någon ringer har vi bara telefonnumret."),
            ("Telefonnummer i personsökningen", "Personsökningen ska hitta telefonnummer också."),
        ),
        (
            ("Slå ihop dubbletter av kunder", "Samma kund finns två gånger i registret."),
            ("Kundregistret: slå samman kunddubbletter", "Dubbletter av en kund ska slås ihop med sina order."),
        ),
        (
            ("Flera bilagor i ett meddelande", "Det går bara att bifoga en bilaga."),
            ("Bifoga flera bilagor", "Man borde kunna lägga flera bilagor i samma meddelande."),
        ),
        (
            ("Lov per kommun i planeringen", "Skolloven i varje kommun ska synas i planeringskalendern."),
            ("Visa kommunens lov när vi planerar", "Planeringskalendern saknar vår kommuns skollov."),
        ),
        (
            ("Ångra i schemaredigeraren", "Det går inte att ångra en felaktig flytt i schemat."),
            ("Schema: ångra flyttar", "Låt oss ångra det som flyttats av misstag när schemat redigeras."),
        ),
    ),
    Language.FI: (
        (
            ("Viikon varausten kopiointi", "Koko viikon varaukset pitäisi voida kopioida seuraavalle viikolle."),
            ("Kopioi varaukset viikolta toiselle", "Kirjoitamme samat varaukset joka viikko, haluaisimme kopioida ne."),
        ),
        (
            ("Muistutukset tekstiviestillä", "Osallistujat saisivat tekstiviestin päivää ennen kurssia."),
            ("Tekstiviestimuistutus osallistujille", "Lähettäkää muistutus tekstiviestinä ennen kurssin alkua."),
        ),
        (
            ("Tumma tila kalenteriin", "Kalenteri on illalla liian kirkas, tummat värit auttaisivat."),
            ("Kalenterin tummat värit", "Haluamme valita tumman tilan, kalenteri häikäisee iltaisin."),
        ),
        (
            ("Jonotuslista täysille kursseille", "Kun kurssi on täynnä, pitäisi päästä jonotuslistalle."),
            ("Kurssien jonotuslistat", "Täynnä oleva kurssi tarvitsee jonotuslistan, joka täyttyy itsestään."),
        ),
        (
            ("Laskun maksaminen kortilla", "Asiakkaat haluavat maksaa laskun maksukortilla verkossa."),
            ("Laskujen korttimaksu", "Laskun voisi maksaa kortilla suoraan verkossa."),
        ),
        (
            ("Läsnäololista PDF-tiedostona", "Opettajat tulostavat läsnäololistan, PDF olisi helpompi."),
            ("Läsnäololistojen tulostus PDF:ksi", "Tehkää läsnäolojen listasta PDF opettajille."),
        ),
        (
            (
                "Vanhojen sopimusten automaattinen arkistointi",
                "Kymmenen vuotta sitten päättyneet sopimukset arkistoon.",
            ),
            ("Arkistoi sopimukset automaattisesti", "Vanhat sopimukset ovat tiellä, ne pitäisi arkistoida."),
        ),
        (
            ("Henkilön haku puhelinnumerolla", "Kun joku soittaa, tiedämme vain puhelinnumeron."),
            ("Puhelinnumero henkilöhakuun", "Henkilöhaun pitäisi löytää myös puhelinnumerot."),
        ),
        (
            ("Asiakkaiden kaksoiskappaleiden yhdistäminen", "Sama asiakas on rekisterissä kahdesti."),
            ("Asiakasrekisteri: yhdistä kaksoiskappaleet", "Asiakkaan kaksoiskappaleet tilauksineen yhteen."),
        ),
        (
            ("Useita liitteitä viestiin", "Viestiin voi lisätä vain yhden liitteen."),
            ("Monta liitettä samaan viestiin", "Viestiin pitäisi voida lisätä useampi liite kerralla."),
        ),
        (
            ("Kuntien lomat suunnittelukalenteriin", "Koulujen lomat kunnittain näkyviin suunnittelussa."),
            ("Näytä kunnan lomat suunnittelussa", "Suunnittelukalenterista puuttuvat kuntamme koululomat."),
        ),
        (
            ("Kumoaminen lukujärjestyksen muokkauksessa", "Väärää siirtoa lukujärjestyksessä ei voi kumota."),
            ("Lukujärjestys: kumoa siirto", "Haluamme kumota vahingossa tehdyn siirron lukujärjestyksessä."),
        ),
    ),
    Language.DE: (
        (
            ("Wochenbuchungen kopieren", "Ganze Wochen von Buchungen sollen in die nächste Woche kopiert werden."),
            (
                "Kopieren der Buchungen einer Woche",
                "Wir tippen jede Woche dieselben Buchungen und möchten sie kopieren.",
            ),
        ),
        (
            ("Erinnerung per SMS", "Teilnehmer sollen am Tag vor dem Kurs eine SMS bekommen."),
            ("SMS-Erinnerungen an Teilnehmende", "Vor Kursbeginn soll eine Erinnerung als SMS verschickt werden."),
        ),
        (
            ("Dunkler Modus im Kalender", "Abends ist der Kalender zu hell, dunkle Farben wären gut."),
            ("Kalender in dunklen Farben", "Bitte einen dunklen Modus, der Kalender blendet am Abend."),
        ),
        (
            ("Warteliste für volle Kurse", "Ist ein Kurs voll, soll man auf eine Warteliste kommen."),
            ("Kurse: Wartelisten", "Ausgebuchte Kurse brauchen eine Warteliste, von der man nachrückt."),
        ),
        (
            ("Rechnungen mit Karte bezahlen", "Kunden möchten ihre Rechnung online mit Kreditkarte bezahlen."),
            ("Kartenzahlung von Rechnungen", "Eine Rechnung sollte online mit der Karte bezahlt werden können."),
        ),
        (
            ("Anwesenheitsliste als PDF", "Die Lehrkräfte drucken die Anwesenheitsliste, ein PDF wäre einfacher."),
            ("Anwesenheitslisten in ein PDF drucken", "Bitte aus der Liste der Anwesenheit ein PDF machen."),
        ),
        (
            ("Alte Verträge automatisch archivieren", "Verträge, die vor zehn Jahren endeten, sollen ins Archiv."),
            ("Automatische Archivierung von Verträgen", "Alte Verträge stören in der Liste und gehören archiviert."),
        ),
        (
            ("Person über Telefonnummer suchen", "Wenn jemand anruft, kennen wir nur die Telefonnummer."),
            ("Telefonnummern in der Personensuche", "Die Personensuche soll auch eine Telefonnummer finden."),
        ),
        (
            ("Doppelte Kunden zusammenführen", "Derselbe Kunde steht zweimal in der Kartei."),
            ("Kundenkartei: Dubletten zusammenführen", "Doppelte Einträge eines Kunden sollen zusammengeführt werden."),
        ),
        (
            ("Mehrere Anhänge je Nachricht", "An eine Nachricht lässt sich nur ein Anhang hängen."),
            ("Nachrichten mit mehr als einem Anhang", "Eine Nachricht sollte mehrere Anhänge zugleich tragen."),
        ),
        (
            ("Ferien der Bundesländer im Planungskalender", "Die Schulferien jedes Landes sollen sichtbar sein."),
            ("Schulferien beim Planen anzeigen", "Im Planungskalender fehlen die Ferien unseres Bundeslandes."),
        ),
        (
            ("Rückgängig im Stundenplan", "Ein falsches Verschieben im Stundenplan lässt sich nicht zurücknehmen."),
            (
                "Stundenplan: Verschieben rückgängig machen",
                "Was im Stundenplan falsch verschoben wurde, rückgängig machen.",
            ),
        ),
    ),
    Language.NL: (
        (
            ("Week met boekingen kopiëren", "Hele weken boekingen moeten naar de volgende week gekopieerd worden."),
            ("Boekingen van een week kopiëren", "Wij typen elke week dezelfde boeking en willen die kopiëren."),
        ),
        (
            ("Herinneringen per sms", "Deelnemers moeten de dag voor de cursus een sms krijgen."),
            ("Sms-herinnering aan deelnemers", "Stuur een herinnering als sms voordat de cursus begint."),
        ),
        (
            ("Donkere modus in de agenda", "De agenda is ’s avonds te fel, donkere kleuren zouden helpen."),
            ("Agenda met donkere kleuren", "Laat ons een donkere modus kiezen, de agenda verblindt ’s avonds."),
        ),
        (
            ("Wachtlijst voor volle cursussen", "Als een cursus vol is, wil men op een wachtlijst staan."),
            ("Cursussen: wachtlijsten", "Een volle cursus heeft een wachtlijst nodig die vanzelf doorschuift."),
        ),
        (
            ("Facturen met kaart betalen", "Klanten willen hun factuur online met een creditcard betalen."),
            ("Kaartbetaling van facturen", "Een factuur zou online met een kaart betaald moeten worden."),
        ),
        (
            ("Presentielijst als pdf", "Docenten drukken de presentielijst af, een pdf is makkelijker."),
            ("Presentielijsten naar pdf", "Maak een pdf van de lijst met presentie voor onze docenten."),
        ),
        (
            (
                "Oude contracten automatisch archiveren",
                "Contracten die tien jaar geleden afliepen moeten het archief in.",
            ),
            ("Automatische archivering van contracten", "Oude contracten staan in de weg en horen gearchiveerd."),
        ),
        (
            ("Persoon zoeken op telefoonnummer", "Als iemand belt, hebben wij alleen het telefoonnummer."),
            ("Telefoonnummers in het zoeken naar personen", "Zoeken naar een persoon moet telefoonnummers vinden."),
        ),
        (
            ("Dubbele klanten samenvoegen", "Dezelfde klant staat twee keer in het bestand."),
            (
                "Klantenbestand: dubbelen samenvoegen",
                "Dubbele klanten moeten met hun bestellingen worden samengevoegd.",
            ),
        ),
        (
            ("Meer bijlagen per bericht", "Aan een bericht kan maar één bijlage worden toegevoegd."),
            ("Meerdere bijlagen toevoegen", "Een bericht zou meerdere bijlagen tegelijk moeten krijgen."),
        ),
        (
            ("Schoolvakanties per regio in de planning", "De vakanties van elke regio moeten in de planning staan."),
            ("Toon vakanties bij het plannen", "In de planning ontbreken de schoolvakanties van onze regio."),
        ),
        (
            ("Ongedaan maken in het rooster", "Een verkeerde verplaatsing in het rooster kan niet terug."),
            (
                "Rooster: verplaatsing ongedaan maken",
                "Laat ons ongedaan maken wat in het rooster verkeerd is verplaatst.",
            ),
        ),
    ),
}

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
