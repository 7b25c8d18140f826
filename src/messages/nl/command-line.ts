/** The command itself, before it is known which subcommand is meant, in Dutch. */
import type { CommandLineMessages } from '../en/command-line.js';

export const nl: CommandLineMessages = {
  usage: (commands) => `Gebruik: partner-cities OPDRACHT [opties]

Opdrachten
${commands}
Opties
  -h, --help     toont deze hulp; na een opdracht: de hulp bij die opdracht
  -v, --version  toont de versie
  --lang TAAL    spreekt Nederlands (nl) of Engels (en); zonder deze optie de taal
                 van uw systeem
`,
  unknownCommand: (name, nearest) =>
    `De opdracht "${name}" bestaat niet.${nearest ? ` Bedoelde u "${nearest}"?` : ''}`,
  unknownOption: (name) => `De optie "${name}" bestaat niet.`,
  help: (command) => `Hulp: ${command}`,
};
