/** The command itself, before it is known which subcommand is meant, in English. */
export const en = {
  /** @param commands a line for each */
  usage: (commands: string) => `Usage: partner-cities COMMAND [options]

Commands
${commands}
Options
  -h, --help     show this help; after a command, the help of that command
  -v, --version  show the version
  --lang LANG    speak Dutch (nl) or English (en); without it, the language of
                 your system
`,
  unknownCommand: (name: string, nearest?: string) =>
    `There is no command "${name}".${nearest ? ` Did you mean "${nearest}"?` : ''}`,
  unknownOption: (name: string) => `There is no option "${name}".`,
  /** @param command what to type for help */
  help: (command: string) => `Help: ${command}`,
};

export type CommandLineMessages = typeof en;
