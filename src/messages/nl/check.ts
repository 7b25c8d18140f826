/** What the check says of a document, in Dutch: for an editor at a municipality, at level B1. */
import type { CheckMessages } from '../en/check.js';

export const nl: CheckMessages = {
  locale: 'nl',

  things: {
    array: 'een lijst tussen vierkante haken, [ … ]',
    strict_object: 'een groep tussen accolades, { … }',
    wholeNumber: 'een heel getal zonder aanhalingstekens',
    number: 'een getal zonder aanhalingstekens',
    boolean: 'true (ja) of false (nee), zonder aanhalingstekens',
    picklist: 'één van een paar vaste woorden, tussen aanhalingstekens',
    id: 'een kenmerk tussen aanhalingstekens',
    languageTag: 'een taalcode tussen aanhalingstekens',
    text: 'een tekst',
    string: 'een tekst tussen aanhalingstekens',
    address: 'een webadres tussen aanhalingstekens',
    pictureAddress: 'het adres van een afbeelding tussen aanhalingstekens',
    date: 'een datum tussen aanhalingstekens',
    moment: 'een datum tussen aanhalingstekens, met of zonder tijd',
    time: 'een tijd tussen aanhalingstekens',
    timeZone: 'een tijdzone tussen aanhalingstekens',
    country: 'een landcode tussen aanhalingstekens',
    emailAddress: 'een e-mailadres tussen aanhalingstekens',
    phoneNumber: 'een telefoonnummer tussen aanhalingstekens',
  },
  belongsHere: (thing, actual) => `Hier hoort ${thing}, niet ${actual}.`,

  actual: {
    list: 'een lijst',
    group: 'een groep tussen accolades',
    text: (quoted) => `een tekst (${quoted})`,
    number: (value) => `een getal (${value})`,
  },

  forms: {
    id: 'kleine letters, cijfers en losse streepjes, bijvoorbeeld "palo-alto"',
    languageTag: 'een taalcode, bijvoorbeeld "nl", "en", "de" of "zh"',
    text: 'een tekst tussen aanhalingstekens, of één per taal: { "nl": "…", "en": "…" }',
    string: 'een tekst tussen aanhalingstekens',
    pictureAddress:
      'de naam van een bestand naast dit bestand, zoals "images/baai.svg", een adres met https:// of http://, of een kleine afbeelding zelf: "data:image/png;base64,…" (ook .jpeg, .webp en .avif)',
    address:
      'een adres met https://, http:// of mailto:, of de naam van een bestand naast dit bestand, zoals "images/baai.svg"',
    date: 'een jaar, een maand of een dag: "2025", "2025-03" of "2025-03-31"',
    moment: 'een jaar, een maand of een dag, of een dag met een tijd: "2025", "2025-03", "2025-03-31" of "2025-03-31T14:00"',
    time: 'uren en minuten van "00:00" tot en met "23:59", bijvoorbeeld "08:30"',
    timeZone: 'een tijdzone uit de lijst van IANA, bijvoorbeeld "Europe/Amsterdam", "America/Los_Angeles" of "Asia/Shanghai"',
    country: 'een landcode van twee hoofdletters (ISO 3166), bijvoorbeeld "NL", "US" of "CN"',
    emailAddress: 'een e-mailadres, bijvoorbeeld "internationaal@enschede.nl"',
    phoneNumber: 'een telefoonnummer, liefst met de code van het land, bijvoorbeeld "+31 53 481 76 00"',
    wholeNumber: (least, most) => `een heel getal van ${least} tot en met ${most}, zonder aanhalingstekens`,
    number: (least, most) =>
      `een getal van ${least} tot en met ${most}, met een punt in plaats van een komma, zonder aanhalingstekens`,
    boolean: 'true (ja) of false (nee), zonder aanhalingstekens',
    array: (item) => `een lijst tussen vierkante haken; daarin: ${item}`,
    strict_object: (names) => `een groep tussen accolades met ${names}`,
  },

  objects: {
    document: 'het document',
    cities: 'een stad',
    activities: 'een activiteit',
    themes: 'een thema',
    organisations: 'een organisatie',
    links: 'een link',
    source: 'een bron',
    image: 'een afbeelding',
    images: 'een afbeelding',
    sizes: 'een formaat van een afbeelding',
    license: 'een licentie',
    focus: 'een middelpunt',
    population: 'een aantal inwoners',
    officeHours: 'openingstijden',
    period: 'een periode',
    signUp: 'een aanmelding',
    municipality: 'de gemeente',
    partnership: 'een stedenband',
    agreement: 'een overeenkomst',
    documents: 'een document van een stad',
    contacts: 'een contact',
    association: 'een vereniging',
    location: 'een ligging',
    nativeName: 'een naam in de eigen taal',
    facts: 'een feit',
    translations: 'de vertalingen',
  },

  place: (line, column) => `regel ${line}, kolom ${column}`,

  file: {
    large: (size) =>
      `Dit bestand is ${size} MB groot. De elementen weigeren meer dan 2 MB, tenzij hun attribuut max-bytes het toestaat.`,
    zip: 'een zip-bestand of een Office-document',
    pdf: 'een pdf',
    gzip: 'een gecomprimeerd bestand (gzip)',
    png: 'een afbeelding (PNG)',
    jpeg: 'een afbeelding (JPEG)',
    other: (what) => `Dit is ${what}, geen bestand met inhoud (JSON). Is dit het goede bestand?`,
    encoding: (letter) =>
      `Dit bestand is niet opgeslagen als UTF-8. Letters zoals deze (misschien "${letter}") zien er daardoor verkeerd uit. Sla het opnieuw op als UTF-8: in de meeste programma's kiest u dat bij "Opslaan als" of onder in het venster.`,
    utf16:
      'Dit bestand is opgeslagen als UTF-16. Sla het opnieuw op als UTF-8: in de meeste programma\'s kiest u dat bij "Opslaan als" of onder in het venster.',
    empty: 'Dit bestand is leeg. Begin met { "cities": [] }, of zet een oudere versie terug.',
    html: 'een webpagina (HTML)',
    xml: 'HTML of XML',
    page: (what) =>
      `Dit is ${what}, geen bestand met inhoud (JSON). Hebt u het gedownload? Dan kreeg u misschien een foutmelding of een inlogpagina in plaats van het bestand.`,
    guarded: "Dit bestand begint met )]}'. Sommige servers zetten dat voor JSON. Haal die tekens weg.",
    list: 'Het document moet een groep tussen accolades zijn, { "cities": [ … ] }, maar het is een lijst. Zet { "cities": ervoor en } erachter.',
    single:
      'Het document moet een groep tussen accolades zijn, { "cities": [ … ] }, maar er staat maar één waarde. Is dit het goede bestand?',
  },

  syntax: {
    comment: () => 'In JSON kan geen commentaar staan. Haal dit weg.',
    invisible: (character) => `Tussen de waarden staat hier een onzichtbaar teken, ${character}. Haal het weg.`,
    mark: (mark) => `Zet namen en teksten tussen rechte dubbele aanhalingstekens ("), niet tussen ${mark}.`,
    start: (text) => `Een bestand met inhoud begint met {, maar dit met ${text}. Is dit het goede bestand?`,
    closesNothing: (bracket) => `Deze "${bracket}" sluit niets: hier of verder naar boven staat een haakje te veel.`,
    complete: () => 'Vóór dit punt is het document al af. Haal weg wat volgt, of een haakje te veel daarvoor.',
    semicolon: () => 'Tussen twee waarden hoort een komma, geen puntkomma.',
    equalsSign: () => 'Tussen een naam en de waarde hoort een dubbele punt, geen isgelijkteken.',
    noColonAndValue: () => 'Hier ontbreken een dubbele punt en een waarde, achter de naam.',
    noColon: () => 'Hier ontbreekt een dubbele punt, tussen de naam en de waarde.',
    noValue: () => 'Hier ontbreekt een waarde, achter de dubbele punt.',
    extraComma: () => 'Hier staat een komma te veel. Haal die weg.',
    lastComma: (bracket) => `Deze komma is te veel: er volgt niets meer vóór de "${bracket}". Haal hem weg.`,
    colon: () => 'Hier hoort geen dubbele punt: die staat tussen een naam en de waarde.',
    markWithin: (text) =>
      `Dit aanhalingsteken sluit de tekst af, maar daarna volgt ${text}. Hoort het teken bij de tekst? Schrijf dan \\". Zo niet, dan ontbreekt er een komma.`,
    noComma: () => 'Hier ontbreekt een komma, tussen twee waarden.',
    dateMarks: (suggestion) => `Een datum of tijd moet tussen aanhalingstekens staan: "${suggestion}".`,
    wrongDateMarks: (reason) => `Een datum of tijd moet tussen aanhalingstekens staan. ${reason}`,
    number: (number) =>
      `${number} is in JSON geen getal. Schrijf alleen cijfers, zonder punten of spaties en zonder plus of nul vooraan.`,
    smallLetters: (word) => `Schrijf ${word} met kleine letters.`,
    noJsonValue: (word) => `${word} betekent niets in JSON. Weet u iets niet? Laat dan de hele regel weg.`,
    textMarks: (word) => `Een tekst moet tussen dubbele aanhalingstekens staan. Deze begint met ${word}.`,
    nameMarks: (name) => `De naam ${name} moet tussen dubbele aanhalingstekens staan.`,
    noName: () => 'Hier hoort een naam tussen dubbele aanhalingstekens, dan een dubbele punt en de waarde.',
    unusable: (character) => `${character} kan hier niet staan.`,
    endsEarly: 'Het bestand houdt te vroeg op.',
    notClosed: (bracket, line, closing) =>
      `Het bestand houdt te vroeg op. De "${bracket}" van regel ${line} is niet gesloten. Is dit het hele bestand? Dan ontbreekt aan het eind ten minste: ${closing}`,
    wrongBracket: (bracket, opened, line, right) =>
      `Deze "${bracket}" hoort niet bij de "${opened}" van regel ${line}: sluit die eerst met "${right}".`,
    characterInText: (name) => `${name} kan niet in een tekst staan. Zet er een spatie voor in de plaats.`,
    escape: (fault) =>
      `"${fault}" betekent hier niets. Wilt u een backslash in een tekst? Schrijf er dan twee: "\\\\". In adressen hoort "/".`,
    cutOff: 'Aan het eind van deze tekst staat geen aanhalingsteken ("). Misschien is het bestand afgebroken.',
    noClosingMark:
      'Op deze regel ontbreekt het aanhalingsteken (") dat de tekst afsluit. Wilt u een nieuwe regel in een tekst? Schrijf dan \\n.',
    tooDeep: 'Hier staan meer dan honderd haakjes open. Een bestand met inhoud heeft er ongeveer tien nodig.',
  },

  names: {
    unknown: (name, object) => `Het veld ${name} bestaat niet bij ${object}.`,
    belongsIn: (objects) => `Het hoort bij ${objects}.`,
    correct: 'Verbeter de naam, of haal het veld weg.',
    missing: (name, object, needed) => `${name} ontbreekt. Verplicht bij ${object}: ${needed}.`,
    it: 'alleen dit veld',
    missingAlternative: 'Zeg in een paar woorden wat er op de afbeelding te zien is, voor mensen die haar niet kunnen zien.',
    rightFile: 'Is dit het goede bestand?',
    repeated: (name, object, first) =>
      `Het veld ${name} staat twee keer bij ${object}: eerst op ${first}. Alleen het laatste telt; haal er één weg.`,
    sameLanguage: (name, other, language) =>
      `${name} en ${other} zijn dezelfde taal, ${language}: lezers krijgen er maar één van te zien. Zet de tekst bij één van de twee.`,
  },

  values: {
    notOneText: 'Hier hoort één tekst, geen lijst.',
    takeBracketsAway: 'Haal de vierkante haken weg.',
    noLanguage: 'Deze tekst heeft nog geen taal. Schrijf er minstens één, of laat de tekst weg.',
    emptyText: 'Deze tekst is leeg. Vul hem in, of laat de regel weg.',
    emptyRequiredText: 'Deze tekst is leeg. Vul hem in.',
    emptyLanguage: (language) => `De tekst in het ${language} is leeg. Vul hem in, of laat de regel weg.`,
    notACountry: (written) => `${written} is geen landcode.`,
    notALanguage: (written) => `${written} is geen taalcode.`,
    unusable: (written) => `${written} kan hier niet staan.`,
    notAWord: (written) => `${written} is niet één van de woorden die hier mogen staan.`,
    requiredNull: 'null betekent hier niets. Hier is een waarde nodig.',
    null: 'null betekent hier niets. Weet u iets niet? Laat dan de hele regel weg.',
    putBrackets: 'Zet er vierkante haken omheen.',
    identifier: (written) => `${written} kan geen kenmerk zijn.`,
    emptyAddress: 'Dit adres is leeg. Vul het in, of laat de regel weg.',
    ownComputer: (written) =>
      `${written} is een plek op uw eigen computer. Bezoekers kunnen daar niet bij. Zet het bestand naast dit bestand en schrijf de naam ervan.`,
    mailAsPicture: 'Hier hoort een afbeelding, geen mailadres.',
    drawingInside:
      'Een tekening (.svg) kan niet in het document zelf staan, omdat er scripts in kunnen zitten. Zet het bestand naast dit bestand, en schrijf de naam.',
    noPictureInside: (written) =>
      `${written} is geen afbeelding die in het document zelf kan staan. Zet het bestand naast dit bestand, en schrijf de naam.`,
    partialAddress: (written) => `${written} is geen volledig adres.`,
    scheme: (scheme) => `Adressen die met "${scheme}:" beginnen, kunt u hier niet gebruiken.`,
    monthMissing: (written) => `De datum ${written} bestaat niet: een jaar heeft maanden van 01 tot en met 12.`,
    dayMissing: (written, month, days) => `De datum ${written} bestaat niet: ${month} heeft ${days} dagen.`,
    notADate: (written) => `${written} is geen datum zoals die hier nodig is (jaar, maand, dag).`,
    notAMoment: (written) =>
      `${written} is geen datum, met of zonder tijd, zoals die hier nodig is (jaar, maand, dag, T, tijd).`,
    notATime: (written) => `${written} is geen tijd op een klok met 24 uur.`,
    notAnEmail: (written) => `${written} is geen e-mailadres.`,
    oneEmail: (written) => `${written} is meer dan één e-mailadres. Schrijf er één; het andere kan bij een tweede contact staan.`,
    notAPhone: (written) =>
      `${written} is geen telefoonnummer. Gebruik cijfers, spaties, streepjes, haakjes, en een plus vooraan.`,
    tooLarge: (written) => `${written} is te groot.`,
    tooSmall: (written) => `${written} is te klein.`,
    notWhole: (written) =>
      `${written} is geen heel getal. In JSON is een punt een komma; schrijf duizenden zonder punt of spatie.`,
    thousands: (written, value) =>
      `${written} wordt gelezen als ${value}. In JSON is een punt een komma; schrijf duizenden zonder punt of spatie.`,
    timeZone: (written) => `Browsers kennen geen tijdzone ${written}. Tijdzones zijn genoemd naar een paar grote steden.`,
    unportableTimeZone: (written) =>
      `Niet alle browsers kennen de tijdzone ${written}. Tijdzones zijn genoemd naar een paar grote steden.`,
    chooseFor: (country) => `Kies er een voor dit land: ${country}.`,
  },

  facts: {
    country: (code) => `Geen land heeft de code "${code}" (ISO 3166).`,
    countryMeant: (code, suggestion, name) => `Geen land heeft de code "${code}" (ISO 3166); "${suggestion}" is ${name}.`,
    foreignTimeZone: (zone, country) => `De tijdzone ${zone} geldt niet in het land dat er staat, ${country}.`,
    incompleteTag: (tag) => `${tag} is geen taalcode: het deel achter het streepje is niet af.`,
    unusualTag: (tag, usual) => `${tag} schrijft men meestal als "${usual}".`,
    language: (tag) => `Geen taal heeft de code ${tag}.`,
    languageMeant: (tag, suggestion, name) => `Geen taal heeft de code ${tag}; "${suggestion}" is ${name}.`,
    rareLanguage: (tag) => `Browsers kennen geen taal met de code ${tag}. Bedoelt u die toch? Laat haar dan staan.`,
    rareLanguageMeant: (tag, suggestion, name) =>
      `Browsers kennen geen taal met de code ${tag}; "${suggestion}" is ${name}. Bedoelt u ${tag} toch? Laat die dan staan.`,
    period: (end, start) => `Deze periode eindigt (${end}) voordat zij begint (${start}). Zijn de twee verwisseld?`,
    officeHours: (end, start) => `Het kantoor sluit (${end}) voordat het opengaat (${start}). Zijn de twee verwisseld?`,
    partnership: (until, since) =>
      `Deze stedenband eindigt (${until}) voordat hij begint (${since}). Zijn de twee verwisseld?`,
    deadline: (deadline, start) =>
      `Aanmelden kan tot ${deadline}, maar de activiteit begint al eerder (${start}).`,
    lateDeadline: (deadline, end) => `Aanmelden kan tot ${deadline}, maar de activiteit is al eerder voorbij (${end}).`,
    statusEnded: (status, end) => `De status is ${status}, maar de periode is voorbij sinds ${end}.`,
    statusToCome: (status, start) => `De status is ${status}, maar de periode moet nog beginnen (${start}).`,
    statusBegun: (status, start) => `De status is ${status}, maar de periode is al begonnen (${start}).`,
    statusGoesOn: (status, end) => `De status is ${status}, maar de periode loopt nog door tot ${end}.`,
    stateEnded: (until) => `De stedenband is "active", maar hij is voorbij sinds ${until}.`,
    futureYear: (year) => `Het jaar ${year} moet nog komen, maar een telling hoort bij een jaar dat al begonnen is.`,
    yearUpTo: (year) => `een jaar tot en met ${year}`,
    futureCount: (date) => `De datum van de telling, ${date}, moet nog komen.`,
    twoYears: (year, date) => `Het jaar is ${year}, maar de datum van de telling is ${date}. Schrijf alleen de datum.`,
    lastChange: (date) => `De datum van de laatste wijziging, ${date}, moet nog komen.`,
    nullIsland:
      'Op breedte 0 en lengte 0 ligt een plek in zee bij West-Afrika. Schrijf de echte getallen, of laat "location" weg.',
    swappedLocation: (latitude, longitude) =>
      `Een breedte ligt tussen -90 en 90. Breedte en lengte lijken verwisseld: breedte (latitude) ${latitude}, lengte (longitude) ${longitude}.`,
    sameLocation: (place) =>
      `Dit is precies dezelfde ligging als die van ${place}. Op de kaart zouden de punten op elkaar liggen.`,
    farFromZone: (zone, latitude, longitude) =>
      `Bij de tijdzone die er staat, ${zone}, lijken lengte en breedte verwisseld: breedte (latitude) ${latitude}, lengte (longitude) ${longitude} zou passen.`,
    machine: (language) => `Geen tekst in dit bestand is in het ${language}. Haal de taal hier weg, of voeg de vertaling toe.`,
  },

  references: {
    repeatedId: (id, owner, place) =>
      `Het kenmerk ${id} is al in gebruik bij ${owner} (${place}). Het tweede wordt niet getoond. Geef het een ander kenmerk.`,
    anchor: (owner, place, anchor) =>
      `Deze activiteit heeft hetzelfde anker als ${owner} (${place}). Samen met de kenmerken van hun steden geven beide het anker ${anchor}. Geef haar een ander kenmerk.`,
    nouns: { themes: 'thema', organisations: 'organisatie' },
    twice: (noun, id) => `Deze activiteit noemt twee keer: ${noun} ${id}. Haal er één weg.`,
    unknown: (noun, id, list) =>
      `In de lijst "${list}" staat niet: ${noun} ${id}. Verbeter het, of voeg het toe aan die lijst.`,
    noList: (noun, id, list) =>
      `In de lijst "${list}" staat niet: ${noun} ${id}. Die lijst is leeg of ontbreekt: voeg het toe.`,
    unused: (noun, id) => `Geen activiteit noemt ${noun} ${id}. Haal het weg, of noem het bij een activiteit.`,
  },

  translations: {
    lacksDefault: (languages) => `Deze tekst ontbreekt in het ${languages}, de hoofdtaal van dit bestand.`,
    lacksUsual: (languages) => `Deze tekst ontbreekt in het ${languages}. De meeste teksten van dit bestand zijn wel vertaald.`,
    noLanguage: (languages) =>
      `Deze lange tekst heeft geen taal: alle lezers krijgen hem zoals hij is. Schrijf hem één keer per taal: ${languages}.`,
  },

  languages: {
    same: (language, other) =>
      `Deze tekst is in het ${language} dezelfde als in het ${other}. Vertaal hem. Is het zo bedoeld? Schrijf hem dan één keer, zonder talen.`,
    exchanged: (language, other) =>
      `Deze tekst staat bij ${language}, maar lijkt te horen bij ${other}. Zijn de twee verwisseld?`,
    otherScript: (language) =>
      `Deze tekst staat bij ${language}, maar is in andere letters geschreven. Vertaal hem, of verbeter de taal.`,
    otherLanguage: (language, seems) =>
      `Deze tekst staat bij ${language}, maar lijkt ${seems} te zijn. Vertaal hem, of verbeter de taal.`,
  },

  texts: {
    longHeading: (count, most) =>
      `Deze kop heeft ${count} tekens. Maak hem korter: ${most} of minder, zodat hij leesbaar blijft op een telefoon en op papier.`,
    lostLetter: (name) =>
      `${name} staat op de plek van een letter die door een verkeerde codering verloren ging. Typ de letter opnieuw.`,
    lineBreak: (name) => `${name} is op een webpagina geen nieuwe regel. Schrijf \\n voor een nieuwe regel.`,
    turning: (name) =>
      `In deze tekst staat een onzichtbaar teken, ${name}, dat de volgorde van de woorden kan omdraaien. Haal het weg.`,
    invisible: (name) => `In deze tekst staat een onzichtbaar teken, ${name}. Haal het weg.`,
    markup: (written, remedy) => `Teksten hebben geen opmaak: lezers zien ${written} zoals het hier staat. ${remedy}`,
    markupRemedies: {
      newLine: 'Schrijf \\n voor een nieuwe regel; een nieuwe alinea is een nieuwe tekst in de lijst.',
      remove: 'Haal het weg.',
      character: 'Schrijf het teken zelf.',
      label: 'Schrijf alleen de woorden; adressen horen in "links".',
      brackets: 'Haal de haken weg; adressen horen in "links".',
      marks: 'Haal de tekens om de woorden weg.',
      table: 'Tabellen zijn niet mogelijk. Schrijf zinnen.',
      items: 'Begin elk punt met – of •, of schrijf zinnen.',
      backslash: 'Schrijf in het bestand één backslash minder.',
    },
    placeholder: (written) => `${written} lijkt op een tekst die nog geschreven moet worden. Schrijf hem, of laat hem weg.`,
    garbled: (written) => `${written} lijkt op een letter die door een verkeerde codering is veranderd.`,
    cityAsAlternative:
      'Dit herhaalt alleen de naam van de stad. Zeg in een paar woorden wat er op de afbeelding te zien is, voor mensen die haar niet kunnen zien.',
    fileAsAlternative:
      'Dit is de naam van een bestand. Zeg in een paar woorden wat er op de afbeelding te zien is, voor mensen die haar niet kunnen zien.',
  },

  addresses: {
    repeatedWebsite: 'Dit adres is al de "website" van de stad, en die staat vooraan. Haal deze link weg.',
    twice: 'In dit adres staat "https://" twee keer.',
    example: (address) => `${address} is een adres voor voorbeelden. Schrijf het echte adres.`,
    comma: 'In de naam van deze site staat een komma.',
    points: 'In de naam van deze site staan twee punten achter elkaar.',
    noSite: (host) => `Op internet bestaat geen site ${host}: er ontbreekt een deel zoals ".nl".`,
    wrapped: 'Hier hoort alleen het adres zelf, zonder woorden of haken eromheen.',
    placeholder: (address) => `${address} is nog geen adres. Vul het in, of laat de regel weg.`,
    broken: 'Het begin van dit adres klopt niet. Een volledig adres begint met https://.',
    ownMachine: (address) => `${address} werkt alleen op één computer. Schrijf het openbare adres.`,
    insecurePicture: 'Dit adres begint met "http:". Browsers laden dat niet in een beveiligde pagina. Gebruik https.',
    insecure:
      'Dit adres begint met "http:". De verbinding is niet veilig, en sommige sites antwoorden niet meer. Gebruik https.',
    slashes: 'Achter "https:" horen twee schuine strepen.',
    bareHost: 'Zonder https:// vooraan zoekt de browser dit naast dit bestand.',
    bareMail: 'Voor een e-mailadres hoort mailto: te staan.',
    mailSlashes: 'Achter mailto: horen geen schuine strepen.',
    noMail: 'Achter mailto: hoort een e-mailadres, met een @ erin.',
  },

  pictures: {
    repeatedSize: (width) => `Er zijn twee formaten van ${width} pixels. Browsers nemen er één; haal het andere weg.`,
    hidden:
      'De server die bij de elementen hoort, geeft niets door waarvan de naam of de map met een punt begint. Kies een andere naam.',
    unserved: (extension, served) =>
      `De server die bij de elementen hoort, geeft geen afbeeldingen door waarvan de naam eindigt op ".${extension}". Sla de afbeelding op als ${served}, en schrijf die naam.`,
    unservedRename: (extension) =>
      `De server die bij de elementen hoort, geeft geen afbeeldingen door waarvan de naam eindigt op ".${extension}". Verander ook de naam van het bestand.`,
    noEnding: (served) =>
      `De server die bij de elementen hoort, geeft geen bestanden door met een naam zonder punt en soort erachter. Sla de afbeelding op als ${served}, en schrijf die naam.`,
    noFolder: (address) => `Naast dit bestand staat geen afbeelding ${address}: de map bestaat niet.`,
    missing: (address) => `Naast dit bestand staat geen afbeelding ${address}.`,
    capitals: (address) =>
      `Naast dit bestand staat geen afbeelding ${address}. Let op: hoofdletters en kleine letters moeten hetzelfde zijn.`,
    empty: 'Deze afbeelding is een leeg bestand. Sla haar opnieuw op.',
    unknownType: (served) =>
      `Dit bestand is geen afbeelding die browsers kennen, wat de naam ook zegt. Sla het op als ${served}.`,
    otherType: (type, served) =>
      `Dit bestand is een afbeelding van de soort "${type}", wat de naam ook zegt. Sla het op als ${served}.`,
    large: (size, most) =>
      `Deze afbeelding is ${size} groot. Bezoekers met een telefoon moeten daarop wachten: maak haar kleiner dan ${most} kB. Een breedte van 1.600 pixels is genoeg; .webp en .avif zijn het kleinst.`,
    largeInside: (kilobytes) =>
      `Deze afbeelding is ${kilobytes} kB groot. Alle bezoekers wachten daarop voordat ze iets zien. Zet haar in een bestand naast dit bestand, en schrijf de naam.`,
    largeDrawing: (size, most) =>
      `Deze afbeelding is ${size} groot. Bezoekers met een telefoon moeten daarop wachten: maak haar kleiner dan ${most} kB. Maak de vormen eenvoudiger.`,
    sides: (width, height, given) =>
      `Deze afbeelding is ${width} × ${height} pixels, niet ${given}. De pagina zou verspringen als zij verschijnt.`,
    width: (width, given) =>
      `Deze afbeelding is ${width} pixels breed, niet ${given}. Browsers zouden de verkeerde kiezen.`,
    unshown: (extension, served) => `De meeste browsers tonen geen ".${extension}". Sla de afbeelding op als ${served}.`,
  },

  characters: {
    '0009': 'tab',
    '000B': 'verticale tab',
    '000C': 'nieuwe bladzijde',
    '000D': 'terugloop van de regel',
    '0085': 'volgende regel',
    '00A0': 'vaste spatie',
    '00AD': 'zacht afbreekstreepje',
    '061C': 'teken voor Arabische letters',
    '180E': 'Mongools scheidingsteken',
    '200B': 'spatie zonder breedte',
    '200C': 'onzichtbare scheiding van letters',
    '200D': 'onzichtbare verbinding van letters',
    '200E': 'teken voor van links naar rechts',
    '200F': 'teken voor van rechts naar links',
    '2028': 'scheiding van regels',
    '2029': 'scheiding van alinea\'s',
    '202A': 'begin van links naar rechts',
    '202B': 'begin van rechts naar links',
    '202C': 'einde van een richting',
    '202D': 'gedwongen van links naar rechts',
    '202E': 'gedwongen van rechts naar links',
    '2060': 'onzichtbare verbinding van woorden',
    '2066': 'apart stuk van links naar rechts',
    '2067': 'apart stuk van rechts naar links',
    '2068': 'apart stuk in de eigen richting',
    '2069': 'einde van een apart stuk',
    FEFF: 'teken voor de volgorde van bytes',
    FFFD: 'vervangend teken',
  },
};
