/** Parts of a Markdown file that a script writes: all between `<!-- name -->` and `<!-- /name -->`. */

/** The file has no part of that name. */
export class MissingBlockError extends Error {
  override name = 'MissingBlockError';
}

/**
 * @param blocks the text of each part by its name
 * @throws MissingBlockError
 */
export const fillBlocks = (markdown: string, blocks: Readonly<Record<string, string>>): string =>
  Object.entries(blocks).reduce((text, [name, block]) => {
    const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
    const [from, to] = [text.indexOf(start), text.indexOf(end)];
    if (from < 0 || to < from) throw new MissingBlockError(`There is no ${start} … ${end} to write in.`);
    return `${text.slice(0, from + start.length)}\n${block}\n${text.slice(to)}`;
  }, markdown);
