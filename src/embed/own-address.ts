/**
 * The address of the running script. Not by `import.meta`: optimisers copy scripts, join them and put them into pages
 * as classic scripts, where the mere word is a syntax error and nothing runs. Every engine names the script in a stack.
 */
export const ownAddress = /(?<!blob:)https?:\/\/\S+?(?=(?::\d+)+\)?(?:\s|$))/.exec(String(new Error().stack))?.[0];
