/** `partner-cities prerender`, in Dutch. */
import type { PrerenderMessages } from '../en/prerender.js';

export const nl: PrerenderMessages = {
  summary: 'schrijft vaste HTML: pagina\'s, en stukjes om te plakken',
  usage: `Gebruik: partner-cities prerender --content BESTAND --out MAP [opties]

Schrijft de inhoud als HTML, in elk van haar talen:

  TAAL.html                       een hele pagina, leesbaar zonder scripts
  index.html                      dezelfde pagina in de eigen taal van de inhoud
  snippets/TAAL/NAAM.shadow.html  een element om te plakken, zoals de browser het toont
  snippets/TAAL/NAAM.plain.html   hetzelfde als gewone HTML, voor programma's die
                                  <template> weghalen
  content-security-policy.txt     wat een pagina hiermee moet toestaan
  embed/, images/, BESTAND        het script, de afbeeldingen en de inhoud, als ze niet
                                  ergens anders staan

Eerst wordt de inhoud gecontroleerd, net als met "partner-cities check". MAP wordt in
één keer vervangen zodra alles klaar is; breekt u het af, dan blijft MAP zoals zij was.

Opties
  --content BESTAND   de inhoud (JSON)
  --out MAP           de map om te schrijven
  --lang LIJST        alleen deze talen, zoals nl,en
  --widget LIJST      alleen deze elementen: partner-cities, partner-city-card,
                      partner-activity-list
  --heading-level N   niveau van de eerste kop in de stukjes, 1 tot en met 6; anders 2
  --base-url URL      waar MAP komt te staan; maakt adressen in de stukjes volledig
  --asset-base URL    waar de map van BESTAND komt te staan, met de afbeeldingen
  --script-base URL   waar dist/embed van dit pakket staat
  --integrity         voegt hashes toe aan scripts, voor adressen waarvan de bestanden
                      nooit veranderen
  --page-form VORM    shadow: pagina's gebruiken de elementen; plain: pagina's hebben
                      geen script nodig
  --jsonld            voegt gegevens van schema.org toe, en schrijft json-ld.html om te
                      plakken
  --hreflang          schrijft hreflang.html: links naar alle talen, om te plakken
  --oembed            schrijft bestanden voor oEmbed
  -h, --help          toont deze hulp

In het Engels: partner-cities --lang en prerender --help

Status aan het eind
  0  geschreven
  1  de inhoud heeft fouten; er is niets geschreven
  2  de opdracht is niet begrepen, of een bestand was niet te lezen of te schrijven
`,
  checking: (file, size) => `${file} wordt gecontroleerd (${size}).`,
  nothingWritten: 'Er is niets geschreven.',
  lacksLanguage: (language, languages) => `De inhoud heeft geen tekst in "${language}", wel in: ${languages}.`,
  progress: (files, size, name) => `${files} bestanden, ${size}: ${name}`,
  missingPicture: (place, address, problem) => `${place}: "${address}" ${problem}. Dit is niet gekopieerd.`,
  pictureProblems: {
    outside: 'ligt buiten de map van de inhoud',
    'no-file-name':
      'is niet het adres van een bestand. Schrijf "%" in de naam van een bestand als %25; een schuine streep kan niet',
    'no-picture': 'is geen afbeelding',
    forbidden: 'mag u niet lezen',
    missing: 'bestaat niet',
  },
  relative: 'De adressen in de stukjes zijn niet volledig. Voor pagina\'s op een andere plek: voeg --base-url URL toe.',
  written: (files, out, size, languages) => `${files} bestanden in ${out}, ${size}, in ${languages}.`,
  unknownName: (option, name, nearest, names) =>
    `--${option} kent "${name}" niet. ${nearest ? `Bedoelde u "${nearest}"?` : `U kunt kiezen uit: ${names}.`}`,
  needsHttps: (option, value) => `Bij --${option} hoort een adres dat met https:// begint, niet "${value}".`,
  needsFolder: (option) => `Bij --${option} hoort het adres van een map, zonder "?" en "#".`,
  otherVersion: (version, folder) =>
    `--integrity kent alleen de scripts van versie ${version}, maar --script-base noemt ${folder}. Installeer die versie van dit pakket.`,
  changingScripts: (folder, version) =>
    `--integrity is voor bestanden die nooit veranderen, maar die in v${folder} veranderen bij elke uitgave. Noem v${version} bij --script-base.`,
  superfluous: (word) => `Wat is "${word}"? Noem het bestand met --content.`,
  whichContent: 'Welke inhoud? Noem het bestand met --content BESTAND.',
  whereTo: 'Waarheen? Noem een map met --out MAP.',
  wrongLanguage: (written) => `Bij --lang horen taalcodes zoals nl of zh-Hans, niet "${written}".`,
  wrongLevel: 'Bij --heading-level hoort een getal van 1 tot en met 6.',
  needsBaseUrl: (option) => `--${option} moet weten waar de pagina's komen te staan: voeg --base-url URL toe.`,
};
