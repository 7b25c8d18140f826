/** `partner-cities check`: its help and its report, in Dutch. */
import type { CheckCommandMessages } from '../en/check-command.js';

const count = (number: number, one: string, more: string): string => `${number} ${number === 1 ? one : more}`;

export const nl: CheckCommandMessages = {
  summary: 'controleert de inhoud: wat is er fout, waar, en wat hoort er te staan',
  usage: `Gebruik: partner-cities check [opties] BESTAND...

Controleert bestanden met inhoud (JSON) voor de elementen over partnersteden. Bij
elke fout leest u waar die staat (bestand:regel:kolom en de plek in het document),
wat er niet klopt, wat daar mag staan en wat u waarschijnlijk bedoelde. BESTAND mag
ook een map zijn (alle .json-bestanden daarin, maar geen schema's), een patroon
zoals 'content/**/*.json', of "-": de standaardinvoer.

Een fout betekent dat een bezoeker iets mist of iets verkeerds ziet. Een
waarschuwing betekent dat het beter kan.

Opties
  --strict         ook waarschuwingen geven status 1
  --all            toont alles, hoe vaak het ook voorkomt
  --watch          controleert opnieuw als een bestand verandert; stop met Ctrl+C
  --format VORM    text: tekst; json: één lijst voor andere programma's, en niets
                   anders; github: opmerkingen bij de regels van een pull request
  --json           hetzelfde als --format json
  --lang TAAL      spreekt Nederlands (nl) of Engels (en); zonder deze optie de taal
                   van uw systeem
  -h, --help       toont deze hulp

Status aan het eind
  0  geen fouten (er kunnen waarschuwingen zijn)
  1  fouten; met --strict ook waarschuwingen
  2  de opdracht is niet begrepen, of een bestand was niet te lezen

Met --format json is elk probleem een object met
  file, line, column  waar het staat; regels en kolommen tellen vanaf 1
  path                de plek in het document, zoals cities[0].name ("" voor het geheel)
  severity            "error" (fout) of "warning" (waarschuwing)
  code                een woord voor het soort probleem, zoals "unknown-name"
  message             wat er niet klopt, in de gekozen taal
  allowed             als dat bekend is: wat daar mag staan, of een beschrijving ervan
  suggestion          als dat bekend is: wat u kunt schrijven
`,
  whichFile: 'Welk bestand? Noem er minstens één, of "-" voor de standaardinvoer.',
  standardInput: 'standaardinvoer',
  unknownFormat: (written, nearest) =>
    `--format kent text, json en github, maar niet "${written}".${nearest ? ` Bedoelde u "${nearest}"?` : ''}`,
  twoFormats: (format) => `--json en --format ${format} gaan niet samen. Laat er één weg.`,
  watchesNoInput: 'Op de standaardinvoer kunnen we niet wachten. Noem een bestand.',
  watchesText: 'Met --watch is er alleen tekst. Laat --format en --json weg.',
  noMatch: (pattern) => `${pattern}: geen bestand past bij dit patroon.`,
  emptyFolder: (folder) => `${folder}: in deze map staat geen .json-bestand.`,
  checkedAt: (time) => `Gecontroleerd om ${time}. We wachten op wijzigingen; stop met Ctrl+C.`,
  error: 'fout',
  warning: 'waarschuwing',
  allowed: (words) => `Toegestaan: ${words}`,
  andMore: (number) => `en nog ${number}`,
  write: (suggestion) => `Schrijf: ${suggestion}`,
  didYouMean: (suggestion) => `Bedoelde u ${suggestion}?`,
  samePlaces: (number) => `Hetzelfde op nog ${count(number, 'plek', 'plekken')}:`,
  morePlaces: (number) => `… en nog ${number} (alles tonen: --all)`,
  moreProblems: (number) => `… en nog ${count(number, 'probleem', 'problemen')} in dit bestand (alles tonen: --all)`,
  noProblems: 'geen problemen',
  problems: (errors, warnings) => `${count(errors, 'fout', 'fouten')}, ${count(warnings, 'waarschuwing', 'waarschuwingen')}`,
  unread: (files) => (files === 1 ? '1 bestand was niet te lezen.' : `${files} bestanden waren niet te lezen.`),
  nothingChecked: 'Er is niets gecontroleerd.',
  checked: (files, result) => `${count(files, 'bestand', 'bestanden')} gecontroleerd: ${result}.`,
  readWarnings: (file, warnings) =>
    `${file}: ${count(warnings, 'waarschuwing', 'waarschuwingen')}. Zo leest u ze: partner-cities check ${file}`,
  fileResult: (file, result) => `${file}: ${result}`,
};
