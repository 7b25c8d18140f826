/** `partner-cities publish`, in Dutch. */
import type { PublishMessages } from '../en/publish.js';

export const nl: PublishMessages = {
  summary: 'zet de inhoud op een site, of zet de vorige versie terug',
  usage: `Gebruik: partner-cities publish --content BESTAND --site MAP [opties]
         partner-cities publish --back --site MAP

Zet de inhoud en de afbeeldingen die erin staan op een site. MAP is de map die een
server toont, of een kopie daarvan: dist/embed, of een site met versies. Eerst wordt
de inhoud gecontroleerd, net als met "partner-cities check". Zijn er fouten, dan
wordt er niets gepubliceerd. Elk bestand wordt in één keer vervangen en krijgt zijn
gecomprimeerde kopieën (.br, .gz), die servers in plaats daarvan sturen.

Wat vervangen is, blijft bewaard. --back zet het terug; doet u dat nog een keer, dan
is ook dat ongedaan.

Opties
  --content BESTAND  de inhoud (JSON), of de map waarin partner-cities.json staat
  --site MAP         de map van de site
  --back             zet terug wat de vorige keer is vervangen
  --strict           publiceert ook niets als er waarschuwingen zijn
  --lang TAAL        spreekt Nederlands (nl) of Engels (en); zonder deze optie de
                     taal van uw systeem
  -h, --help         toont deze hulp

Status aan het eind
  0  gepubliceerd of teruggezet
  1  de inhoud heeft fouten; er is niets gepubliceerd
  2  de opdracht is niet begrepen, of een bestand was niet te lezen of te schrijven
`,
  nothingPublished: 'Er is niets gepubliceerd.',
  tooLarge: (file, bytes) =>
    `${file}: ${bytes} bytes, meer dan de elementen toelaten. Geef ze max-bytes="${bytes}" of meer.`,
  published: (folder, files) => `${folder}: ${files === 1 ? '1 bestand' : `${files} bestanden`} gepubliceerd.`,
  nothingNew: (folder) => `${folder}: er is niets nieuws.`,
  toPutBack: (command) => `De vorige versie terugzetten: ${command}`,
  isBack: (folder) => `${folder}: de vorige versie staat er weer.`,
  superfluous: (word) => `Wat is "${word}"? Noem het bestand met --content.`,
  whichSite: 'Welke site? Noem de map met --site MAP.',
  whichContent: 'Welke inhoud? Noem het bestand met --content BESTAND.',
  backNeedsNoContent: 'Bij --back hoort geen --content: wat er stond, komt terug.',
  noContentFolder: (site) =>
    `${site} heeft geen inhoud over partnersteden: geen map "content" en ook geen "v0/content". Noem de map van de site.`,
  noFormerVersion: (folder) => `${folder} heeft geen vorige versie.`,
};
