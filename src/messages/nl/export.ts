/** `partner-cities export`, in Dutch. */
import type { ExportMessages } from '../en/export.js';

export const nl: ExportMessages = {
  summary: 'maakt van de inhoud een rekenblad (xlsx, csv), voor redacteuren en vertalers',
  usage: `Gebruik: partner-cities export BESTAND --out BLAD [opties]

Maakt van een bestand met inhoud (JSON) een rekenblad: een rij voor elke stad en elke
activiteit, een kolom voor elke taal. "partner-cities import" neemt veranderingen over.

BLAD eindigt op .xlsx (Excel, LibreOffice; een blad voor steden, activiteiten,
gemeente, thema's, organisaties en pagina) of op .csv (alle rijen in één tabel).

Opties
  --out BLAD         het bestand dat gemaakt wordt
  --languages LIJST  nog meer talen, voor vertalers: "fr,es" maakt daar kolommen voor
  --texts            alleen wat vertaald wordt: teksten met een kolom voor elke taal
  --separator TEKEN  van een .csv: "," of ";"; zonder deze optie wat Excel verwacht in
                     de taal die gesproken wordt (";" in het Nederlands)
  --yes              vervangt een bestand zonder te vragen
  --lang TAAL        spreekt Nederlands (nl) of Engels (en), ook in het rekenblad;
                     zonder deze optie de taal van uw systeem
  -h, --help         toont deze hulp

Status aan het eind
  0  gemaakt
  1  niet gemaakt: van deze inhoud is geen rekenblad te maken, of het bestand is er al
  2  de opdracht is niet begrepen, of een bestand was niet te lezen of te schrijven
`,
  whichFile: 'Welke inhoud? Noem één bestand, bijvoorbeeld partner-cities.json.',
  whichOut: 'Waarheen? Noem het rekenblad met --out, bijvoorbeeld --out partner-cities.xlsx.',
  otherFormat: (file) => `${file}: de naam van een rekenblad eindigt op .xlsx of .csv.`,
  badLanguage: (tag) => `"${tag}" is geen taalcode. Schrijf bijvoorbeeld --languages fr,es.`,
  badSeparator: '--separator is "," of ";".',
  notJson: (file) => `${file}: dit is geen JSON die te lezen is. Wat er mis is: partner-cities check ${file}`,
  noRows: (file, path) =>
    `${file}: van ${path || 'het document'} zijn geen rijen te maken. Steden, activiteiten, thema's en organisaties zijn lijsten van groepen, elk met een eigen id. Wat er mis is: partner-cities check ${file}`,
  longCell: (cell) => `${cell}: deze tekst is langer dan een cel kan zijn (32.767 tekens). Maak hem korter, of exporteer naar .csv.`,
  exists: (file) => `${file} is er al, misschien met veranderingen die nog niet zijn overgenomen. Om het te vervangen: --yes`,
  replace: (file) => `${file} is er al. Vervangen? [j/N] `,
  isYes: (answer) => /^(?:j|ja|y|yes)$/i.test(answer),
  written: (file, cities, activities) =>
    `${file}: ${cities === 1 ? '1 stad' : `${cities} steden`}, ${activities === 1 ? '1 activiteit' : `${activities} activiteiten`}.`,
  toImport: (command) => `Veranderingen overnemen: ${command}`,
};
