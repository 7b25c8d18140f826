/** `partner-cities import`, in Dutch. */
import type { ImportMessages } from '../en/import.js';

export const nl: ImportMessages = {
  summary: 'neemt een rekenblad (xlsx, csv) over in de inhoud',
  usage: `Gebruik: partner-cities import BLAD --into BESTAND [opties]
         partner-cities import BLAD --out BESTAND [opties]

Neemt een rekenblad over, gemaakt met "partner-cities export" of zoals dat, in een
bestand met inhoud (JSON). Met --into verandert alleen wat in het blad staat; wat geen
rij of geen kolom heeft, blijft. U ziet eerst wat er verandert. Zonder --into wordt
het blad een nieuw bestand.

BLAD is een werkmap (.xlsx) of CSV, met komma's, puntkomma's of tabs. De kopjes mogen
Nederlands of Engels zijn.

Opties
  --into BESTAND    de inhoud die het blad verandert
  --out BESTAND     waar de inhoud komt; zonder deze optie in hetzelfde bestand
  --remove-missing  verwijdert steden, activiteiten, thema's en organisaties die geen
                    rij hebben, als er rijen van hun soort zijn
  --yes             schrijft zonder te vragen
  --lang TAAL       spreekt Nederlands (nl) of Engels (en); zonder deze optie de taal
                    van uw systeem
  -h, --help        toont deze hulp

Status aan het eind
  0  geschreven, of er verandert niets
  1  niet geschreven: er klopt iets niet, of niemand heeft ja gezegd
  2  de opdracht is niet begrepen, of een bestand was niet te lezen of te schrijven
`,
  whichSheet: 'Welk rekenblad? Noem één bestand, bijvoorbeeld partner-cities.xlsx.',
  whereTo: 'Waarheen? Noem de inhoud die verandert met --into BESTAND, of een nieuw bestand met --out BESTAND.',
  notSheet: (file) => `${file}: dit is geen werkmap die te lezen is. Open het bestand en sla het opnieuw op als .xlsx.`,
  oldWorkbook: (file) => `${file}: zo'n soort bestand is niet te lezen. Open het en sla het op als .xlsx of .csv.`,
  western: 'Dit CSV-bestand is niet als Unicode opgeslagen. Letters van andere schriften kunnen verloren zijn: sla het liever op als "CSV UTF-8" of als .xlsx.',
  problems: (count) => (count === 1 ? '1 probleem. Er is niets geschreven.' : `${count} problemen. Er is niets geschreven.`),
  added: 'nieuw',
  removed: 'verwijderd',
  kept: (names) => `Zonder rij, en gebleven: ${names}. Om ze te verwijderen: --remove-missing`,
  nothing: 'Er verandert niets.',
  changes: (fields, parts) =>
    `${fields === 1 ? '1 veld' : `${fields} velden`} in ${parts === 1 ? '1 rij' : `${parts} rijen`}.`,
  write: (file) => `${file} schrijven? [j/N] `,
  replace: (file) => `${file} is er al en wordt in zijn geheel vervangen. Schrijven? [j/N] `,
  isYes: (answer) => /^(?:j|ja|y|yes)$/i.test(answer),
  notWritten: 'Er is niets geschreven. Om te schrijven: --yes',
  exists: (file) => `${file} is er al en zou in zijn geheel vervangen worden. Er is niets geschreven. Om het te vervangen: --yes. Om het alleen te veranderen: --into ${file}`,
  written: (file) => `${file} is geschreven.`,
};
