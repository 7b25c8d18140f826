/** Pictures of Wikimedia Commons, with what their licences ask for: the author and the licence. */
import { parseFragment } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { isLinkAddress } from '../content/checks.js';
import type { Image } from '../content/schema.js';
import type { FileInfo, WikibaseClient } from './client.js';

/** A picture without the text for those who do not see it. */
export type Picture = Omit<Image, 'alt'>;

/** Pixels. Commons gives out certain widths only; these are for cards on phones, on desks, and on sharp screens. */
const MAIN_WIDTH = 960;
const widths = [500, MAIN_WIDTH, 1920] as const;

type TreeNode = DefaultTreeAdapterTypes.Node;

const collectText = (node: TreeNode): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(collectText).join('') : '';

/** The text of what Commons gives as HTML. */
const readText = (html: string | undefined): string => collectText(parseFragment(html ?? '')).replace(/\s+/g, ' ').trim();

/** Other widths of a file; Commons makes no picture larger than it is. */
const listSizes = (file: FileInfo, files: FileInfo[]): { src: string; width: number }[] =>
  files.filter(({ thumbwidth }) => thumbwidth !== file.thumbwidth).map(({ thumburl, thumbwidth }) => ({ src: thumburl, width: thumbwidth }));

const describePicture = (file: FileInfo, files: FileInfo[]): Picture | undefined => {
  const { Artist, LicenseShortName, LicenseUrl } = file.extmetadata ?? {};
  const name = readText(LicenseShortName?.value);
  if (!name || !isLinkAddress(file.thumburl)) return undefined;
  const author = readText(Artist?.value);
  const url = readText(LicenseUrl?.value) || file.descriptionurl;
  const sizes = listSizes(file, files);
  return {
    src: file.thumburl,
    credit: [author, 'Wikimedia Commons'].filter(Boolean).join(', '),
    license: { name, ...(isLinkAddress(url) && { url }) },
    width: file.thumbwidth,
    height: file.thumbheight,
    ...(sizes[0] && { sizes }),
  };
};

/**
 * Pictures by the names of their files. One that Commons does not have, or knows no licence of, is left out.
 *
 * @throws WikidataError
 */
export const fetchPictures = async (client: WikibaseClient, names: string[]): Promise<Map<string, Picture>> => {
  const byWidth = new Map<number, Map<string, FileInfo>>();
  for (const width of widths) byWidth.set(width, await client.getFiles(names, width));
  return new Map(
    names.flatMap((name) => {
      const file = byWidth.get(MAIN_WIDTH)!.get(name);
      const picture = file && describePicture(file, widths.flatMap((width) => byWidth.get(width)!.get(name) ?? []));
      return picture ? [[name, picture]] : [];
    }),
  );
};

/** Types of pictures that servers of this project's content serve, by the ends of addresses on Commons. */
const extensions: Readonly<Record<string, string>> = { jpg: 'jpg', jpeg: 'jpg', png: 'png', webp: 'webp' };

/** A picture to be saved beside the document. */
export interface SavedPicture {
  /** Relative to the document, with slashes. */
  name: string;
  bytes: Buffer;
}

/**
 * The picture of a city as a file beside the document, in one width; `undefined` for a type that is not served there.
 *
 * @param id the city's
 * @throws WikidataError
 */
export const savePicture = async (client: WikibaseClient, id: string, { src }: Image): Promise<SavedPicture | undefined> => {
  const [, extension = ''] = /\.([a-z]+)$/i.exec(new URL(src).pathname) ?? [];
  const known = extensions[extension.toLowerCase()];
  return known === undefined ? undefined : { name: `images/${id}.${known}`, bytes: await client.download(src) };
};
