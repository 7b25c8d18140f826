/** Parts of a Markdown file that a script writes: all between `<!-- name -->` and `<!-- /name -->`. */

/** The file has no part of that name. */
export class MissingBlockError extends Error {
  override name = 'MissingBlockError';
}

const findBlock = (markdown: string, name: string): [from: number, to: number] => {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [from, to] = [markdown.indexOf(start), markdown.indexOf(end)];
  if (from < 0 || to < from) throw new MissingBlockError(`There is no ${start} … ${end} to write in.`);
  return [from + start.length, to];
};

/** @throws MissingBlockError */
export const readBlock = (markdown: string, name: string): string => markdown.slice(...findBlock(markdown, name));

/**
 * @param blocks the text of each part by its name
 * @throws MissingBlockError
 */
export const fillBlocks = (markdown: string, blocks: Readonly<Record<string, string>>): string =>
  Object.entries(blocks).reduce((text, [name, block]) => {
    const [from, to] = findBlock(text, name);
    return `${text.slice(0, from)}\n${block}\n${text.slice(to)}`;
  }, markdown);
