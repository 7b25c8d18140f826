/** Errors of the file system, in Dutch. */
import type { FileErrorMessages } from '../en/file-errors.js';

export const nl: FileErrorMessages = {
  noFolder: 'deze map bestaat niet.',
  noFile: (nearest) => `dit bestand bestaat niet.${nearest === undefined ? '' : ` Bedoelde u "${nearest}"?`}`,
  other: (code) => `het systeem meldt ${code}.`,
  byCode: {
    EACCES: 'dat mag u hier niet. Vraag de eigenaar om toestemming, of noem een andere plek.',
    EBUSY: 'een ander programma gebruikt dit, of het is een eigen schijf. Noem een andere plek.',
    EDQUOT: 'uw deel van de schijf is vol. Maak ruimte, of noem een andere schijf.',
    EFBIG: 'het bestand wordt groter dan deze schijf toelaat.',
    EIO: 'de schijf is niet te lezen of te beschrijven. Misschien is zij kapot.',
    EISDIR: 'dit is een map. Noem een bestand daarin.',
    ELOOP: 'symbolische koppelingen verwijzen hier naar elkaar, in een kring.',
    EMFILE: 'er zijn te veel bestanden open. Sluit andere programma\'s en probeer het opnieuw.',
    ENAMETOOLONG: 'deze naam is te lang voor de schijf.',
    ENFILE: 'er zijn te veel bestanden open. Sluit andere programma\'s en probeer het opnieuw.',
    ENOSPC: 'de schijf is vol. Maak ruimte, of noem een andere schijf.',
    ENOTDIR: 'een deel van dit pad is een bestand, maar het moet een map zijn.',
    ENOTEMPTY: 'iemand heeft intussen iets in deze map gezet. Probeer het opnieuw.',
    EROFS: 'deze schijf is alleen te lezen. Noem een andere plek.',
    EXDEV: 'dit staat op een andere schijf dan zijn map. Noem een andere plek.',
  },
};
