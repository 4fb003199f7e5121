"""Wishes written for the precedents' benchmark: the same wish in other words.

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
