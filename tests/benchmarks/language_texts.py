"""Tickets written in one language each: what the guess of the language is tried on, short subjects and whole sentences."""

OURS = {
    "en": """Cannot log in after the update
Invoice totals are rounded wrongly
Add a dark mode
Printing the roster cuts off the last column
The course catalogue shows courses that ended last spring
When two clerks open the same record, the later one overwrites the earlier one without a warning
Export to CSV
Please let us rename a ward without losing its history
Reminder letters are sent twice to some parents
Search should ignore accents
The church calendar lists Sunday services on Saturday evening
Slow start every Monday morning
We would like to see who last edited a care plan, and when
Wrong VAT on credit notes
A student who changes programme loses all registered credits
Upload fails for photos larger than two megabytes
Could the workflow skip the approval step for small amounts?
Password reset link expires too soon
Nothing happens when I press Save in the questionnaire
The report counts withdrawn applicants among those admitted
Sort documents by date
Colours on the overview are hard to tell apart for people with impaired vision
How do I merge two customers that were entered twice?
The mobile page jumps back to the top while typing
Attachments with umlauts in their names get lost on the way
It takes seven clicks to move an appointment to next week
Old messages disappear from the inbox
Translations of the front page are out of date
The timetable should warn when a teacher is booked in two rooms
Signature is missing on the printed certificate
We order three more licences for the new office
Is there a way to archive finished cases in bulk?
Error 500 when a bank holiday falls on a Friday
The meter reading was accepted although it was lower than last year's
Allow substitutes to sign on behalf of their manager
Direct debit collected on the wrong day
Field labels are cut off in narrow windows
Unable to remove a deceased member from the mailing list
Show the remaining budget next to each department
Data from the old register were imported without birthdays""",
    "sv": """Kan inte logga in efter uppdateringen
Summorna på fakturan avrundas fel
Mörkt läge önskas
Vid utskrift av schemat klipps sista kolumnen av
Kurskatalogen visar kurser som avslutades i våras
När två handläggare öppnar samma post skriver den senare över den tidigare utan varning
Export till CSV
Låt oss byta namn på en avdelning utan att historiken försvinner
Påminnelsebrev skickas två gånger till vissa föräldrar
Sökningen borde bortse från accenter
Kyrkans kalender lägger söndagens högmässa på lördagskvällen
Trög start varje måndagsmorgon
Vi skulle vilja se vem som senast ändrade en vårdplan och när det skedde
Fel moms på kreditnotor
En student som byter program förlorar alla registrerade poäng
Uppladdning misslyckas för bilder större än två megabyte
Kan flödet hoppa över attesten för små belopp?
Länken för nytt lösenord slutar gälla för tidigt
Inget händer när jag trycker på Spara i frågeformuläret
Rapporten räknar återtagna ansökningar bland de antagna
Sortera dokument efter datum
Färgerna på översikten är svåra att skilja åt för personer med nedsatt syn
Hur slår jag ihop två kunder som lagts in dubbelt?
Sidan i mobilen hoppar tillbaka till början medan man skriver
Bilagor med å, ä eller ö i namnet kommer bort på vägen
Det krävs sju klick för att flytta en tid till nästa vecka
Gamla meddelanden försvinner ur inkorgen
Startsidans översättningar är inaktuella
Schemat bör varna när en lärare är bokad i två salar
Underskrift saknas på det utskrivna intyget
Vi beställer tre licenser till för det nya kontoret
Går det att arkivera avslutade ärenden i klump?
Fel 500 när en helgdag infaller på en fredag
Mätarställningen godkändes fast den var lägre än i fjol
Låt ersättare signera i chefens ställe
Autogirot drogs på fel dag
Fältens rubriker klipps i smala fönster
Avliden medlem går inte att ta bort ur sändlistan
Visa återstående budget bredvid varje enhet
Uppgifter från det gamla registret kom över utan födelsedagar""",
    "fi": """Kirjautuminen ei onnistu päivityksen jälkeen
Laskun loppusumma pyöristyy väärin
Tumma tila toiveena
Lukujärjestyksen tulosteesta leikkautuu viimeinen sarake
Kurssitarjottimella näkyy viime keväänä päättyneitä kursseja
Kun kaksi käsittelijää avaa saman tietueen, jälkimmäinen kirjoittaa edellisen päälle varoittamatta
Vienti CSV-muotoon
Osaston nimi pitäisi voida vaihtaa niin, ettei historia katoa
Muistutuskirjeet lähtevät joillekin vanhemmille kahteen kertaan
Haun pitäisi ohittaa aksentit
Seurakunnan kalenteri näyttää sunnuntain messun lauantai-iltana
Hidas käynnistys maanantaiaamuisin
Haluaisimme nähdä, kuka hoitosuunnitelmaa on viimeksi muokannut ja milloin
Väärä arvonlisävero hyvityslaskussa
Ohjelmaa vaihtava opiskelija menettää kaikki rekisteröidyt opintopisteet
Yli kahden megatavun kuvia ei voi ladata palveluun
Voisiko työnkulku ohittaa hyväksynnän pienissä summissa?
Salasanan vaihtolinkki vanhenee liian pian
Mitään ei tapahdu, kun painan kyselyssä Tallenna
Raportti laskee peruneet hakijat hyväksyttyjen joukkoon
Asiakirjojen lajittelu päivän mukaan
Yleiskuvan värejä on vaikea erottaa, jos näkö on heikentynyt
Miten yhdistän kaksi kahteen kertaan syötettyä asiakasta?
Puhelimessa sivu hyppää alkuun kesken kirjoittamisen
Liitteet, joiden nimessä on ääkkösiä, katoavat matkalla
Ajan siirtäminen seuraavalle viikolle vaatii seitsemän napsautusta
Vanhat viestit häviävät postilaatikosta
Etusivun käännökset ovat vanhentuneita
Lukujärjestyksen tulisi varoittaa, kun opettaja on varattu kahteen saliin
Tulostetusta todistuksesta puuttuu allekirjoitus
Tilaamme kolme lisenssiä lisää uuteen toimistoon
Voiko päättyneet asiat arkistoida kerralla?
Virhe 500, kun pyhäpäivä osuu perjantaille
Mittarilukema hyväksyttiin, vaikka se oli viimevuotista pienempi
Sijaisen pitäisi voida allekirjoittaa esimiehensä puolesta
Suoraveloitus tehtiin vääränä päivänä
Kenttien otsikot katkeavat kapeissa ikkunoissa
Kuollutta jäsentä ei saa pois postituslistalta
Näytä jäljellä oleva budjetti yksikön vieressä
Vanhan rekisterin tiedot siirtyivät ilman syntymäpäiviä""",
    "de": """Anmeldung nach dem Update nicht möglich
Rechnungssummen werden falsch gerundet
Dunkler Modus gewünscht
Beim Drucken des Dienstplans fehlt die letzte Spalte
Das Kursverzeichnis zeigt Kurse, die im Frühjahr geendet haben
Öffnen zwei Sachbearbeiter denselben Datensatz, überschreibt der spätere den früheren ohne Warnung
Export nach CSV
Bitte eine Station umbenennen lassen, ohne dass ihr Verlauf verloren geht
Manche Eltern bekommen Erinnerungsschreiben zweimal
Suche sollte Akzente ignorieren
Der Kirchenkalender zeigt den Sonntagsgottesdienst am Samstagabend
Träger Start jeden Montagmorgen
Wir würden gern sehen, wer einen Pflegeplan zuletzt bearbeitet hat und wann
Falsche Umsatzsteuer auf Gutschriften
Wer den Studiengang wechselt, verliert alle verbuchten Leistungspunkte
Hochladen schlägt fehl bei Fotos über zwei Megabyte
Könnte der Ablauf bei kleinen Beträgen die Freigabe überspringen?
Link zum Zurücksetzen des Kennworts läuft zu früh ab
Im Fragebogen passiert nichts, wenn ich auf Speichern drücke
Der Bericht zählt zurückgezogene Bewerbungen zu den zugelassenen
Dokumente nach Datum sortieren
Die Farben der Übersicht sind bei Sehschwäche kaum zu unterscheiden
Wie führe ich zwei doppelt erfasste Kunden zusammen?
Auf dem Handy springt die Seite beim Tippen nach oben
Anhänge mit Umlauten im Namen gehen unterwegs verloren
Sieben Klicks, um einen Termin auf nächste Woche zu verschieben
Alte Nachrichten verschwinden aus dem Posteingang
Übersetzungen der Startseite sind veraltet
Der Stundenplan sollte warnen, wenn eine Lehrkraft doppelt verplant ist
Unterschrift fehlt auf der gedruckten Bescheinigung
Wir bestellen drei weitere Lizenzen für das neue Büro
Kann man erledigte Vorgänge gesammelt archivieren?
Fehler 500, wenn ein Feiertag auf einen Freitag fällt
Der Zählerstand wurde angenommen, obwohl er unter dem des Vorjahres lag
Vertreter sollen für ihre Leitung unterschreiben dürfen
Lastschrift am falschen Tag eingezogen
Feldnamen in schmalen Fenstern abgeschnitten
Verstorbenes Mitglied lässt sich nicht aus dem Verteiler nehmen
Restbudget neben jeder Abteilung zeigen
Daten aus dem alten Register kamen ohne Geburtstage an""",
    "nl": """Kan niet inloggen na de update
Factuurtotalen worden verkeerd afgerond
Donkere modus gewenst
Bij het afdrukken van het rooster valt de laatste kolom weg
De cursusgids toont cursussen die in het voorjaar zijn afgelopen
Als twee medewerkers hetzelfde dossier openen, overschrijft de laatste zonder waarschuwing de eerste
Export naar CSV
Laat ons een afdeling hernoemen zonder dat de geschiedenis verloren gaat
Sommige ouders krijgen de herinneringsbrief twee keer
Zoeken zou accenten moeten negeren
De kerkagenda zet de zondagsdienst op zaterdagavond
Trage start op maandagochtend
Wij zien graag wie een zorgplan het laatst heeft bewerkt, en wanneer
Verkeerde btw op creditnota's
Een student die van opleiding wisselt, raakt alle behaalde punten kwijt
Uploaden mislukt bij foto's groter dan twee megabyte
Kan de werkstroom bij kleine bedragen de goedkeuring overslaan?
Link voor nieuw wachtwoord verloopt te snel
Er gebeurt niets als ik in de vragenlijst op Opslaan druk
Het rapport telt ingetrokken aanmeldingen mee bij de toegelaten studenten
Documenten op datum sorteren
Kleuren in het overzicht zijn voor slechtzienden moeilijk te onderscheiden
Hoe voeg ik twee dubbel ingevoerde klanten samen?
Op de telefoon springt de pagina tijdens het typen naar boven
Bijlagen met een trema in de naam raken onderweg zoek
Zeven klikken om een afspraak naar volgende week te verzetten
Oude berichten verdwijnen uit het postvak
Vertalingen van de voorpagina zijn verouderd
Het rooster moet waarschuwen als een docent in twee lokalen staat
Handtekening ontbreekt op het afgedrukte getuigschrift
We bestellen drie extra licenties voor het nieuwe kantoor
Kun je afgeronde zaken in bulk archiveren?
Fout 500 als een feestdag op vrijdag valt
De meterstand werd goedgekeurd hoewel hij lager was dan vorig jaar
Laat vervangers namens hun leidinggevende tekenen
Automatische incasso op de verkeerde dag
Veldnamen vallen weg in smalle vensters
Overleden lid kan niet van de verzendlijst worden gehaald
Toon het resterende budget naast elke afdeling
Gegevens uit het oude register kwamen zonder geboortedatum over""",
}

OTHERS = {
    "da": """Kan ikke logge ind efter opdateringen
Fakturaens beløb afrundes forkert
Når to sagsbehandlere åbner den samme post, overskriver den sidste den første uden advarsel
Kursuskataloget viser kurser, der sluttede i foråret
Vi vil gerne kunne se, hvem der sidst har rettet en plejeplan
Rykkerbreve bliver sendt to gange til nogle forældre
Der mangler en underskrift på det udskrevne bevis
Kirkens kalender viser højmessen om lørdagen
Kan man arkivere afsluttede sager på én gang?
Gamle beskeder forsvinder fra indbakken
Forkert moms på kreditnotaer
Siden hopper op til toppen, mens man skriver""",
    "nb": """Får ikke logget inn etter oppdateringen
Beløpene på fakturaen avrundes feil
Når to saksbehandlere åpner den samme posten, skriver den siste over den første uten varsel
Kurskatalogen viser kurs som ble avsluttet i vår
Vi ønsker å kunne se hvem som sist endret en pleieplan
Purrebrev blir sendt to ganger til noen foreldre
Underskriften mangler på det utskrevne beviset
Kirkens kalender viser høymessen på lørdag
Kan man arkivere avsluttede saker samlet?
Gamle meldinger forsvinner fra innboksen
Feil merverdiavgift på kreditnotaer
Siden hopper til toppen mens man skriver""",
    "et": """Pärast uuendust ei saa sisse logida
Arve summad ümardatakse valesti
Kui kaks ametnikku avavad sama kirje, kirjutab hilisem varasema hoiatuseta üle
Kursuste kataloog näitab kevadel lõppenud kursusi
Soovime näha, kes hooldusplaani viimati muutis
Meeldetuletused saadetakse mõnele vanemale kaks korda
Prinditud tunnistusel puudub allkiri
Kiriku kalender näitab pühapäevast teenistust laupäeval
Kas lõpetatud asju saab korraga arhiveerida?
Vanad sõnumid kaovad postkastist
Vale käibemaks kreeditarvel
Lehekülg hüppab kirjutamise ajal algusesse""",
    "es": """No puedo iniciar sesión tras la actualización
Los totales de la factura se redondean mal
Cuando dos empleados abren la misma ficha, el último sobrescribe al primero sin aviso
El catálogo muestra cursos que terminaron en primavera
Queremos ver quién modificó por última vez un plan de cuidados
Los recordatorios se envían dos veces a algunos padres
Falta la firma en el certificado impreso
El calendario de la parroquia muestra la misa en sábado
¿Se pueden archivar varios expedientes a la vez?
Los mensajes antiguos desaparecen de la bandeja
IVA incorrecto en los abonos
La página salta al principio mientras se escribe""",
    "fr": """Impossible de se connecter après la mise à jour
Les totaux de la facture sont mal arrondis
Quand deux agents ouvrent la même fiche, le second écrase le premier sans avertissement
Le catalogue affiche des cours terminés au printemps
Nous aimerions voir qui a modifié un plan de soins en dernier
Les rappels sont envoyés deux fois à certains parents
La signature manque sur le certificat imprimé
Le calendrier de la paroisse place la messe le samedi
Peut-on archiver plusieurs dossiers à la fois ?
Les anciens messages disparaissent de la boîte
TVA erronée sur les avoirs
La page remonte en haut pendant la saisie""",
    "it": """Dopo l'aggiornamento non riesco ad accedere
I totali della fattura sono arrotondati male
Vorremmo vedere chi ha modificato per ultimo il piano di cura
La firma manca sul certificato stampato
I vecchi messaggi scompaiono dalla posta""",
    "pt": """Não consigo entrar depois da atualização
Os totais da fatura são arredondados incorretamente
Gostaríamos de ver quem alterou o plano de cuidados
Falta a assinatura no certificado impresso
As mensagens antigas desaparecem da caixa de entrada""",
    "pl": """Po aktualizacji nie można się zalogować
Kwoty na fakturze są błędnie zaokrąglane
Chcielibyśmy widzieć, kto ostatnio zmienił plan opieki
Na wydrukowanym świadectwie brakuje podpisu
Stare wiadomości znikają ze skrzynki""",
    "cs": """Po aktualizaci se nelze přihlásit
Součty na faktuře se špatně zaokrouhlují
Na vytištěném osvědčení chybí podpis""",
    "hu": """A frissítés után nem lehet bejelentkezni
A számla végösszege rosszul van kerekítve
A nyomtatott igazolásról hiányzik az aláírás""",
    "tr": """Güncellemeden sonra oturum açamıyorum
Fatura toplamları yanlış yuvarlanıyor
Basılı belgede imza eksik""",
    "none": """NullPointerException in com.example.app.Main.onCreate(Main.java:42)
0x80070005 0x80004005 SIGSEGV
K-1042 / rev. 3.2.1
после обновления не могу войти
ログインできません
lkj sdf qwe asdf zxcv
https://shop.example.org/checkout?id=42
OK""",
}
