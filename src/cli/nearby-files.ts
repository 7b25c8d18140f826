/** The files around a document on the disk, for the check of its pictures. */
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { NearbyFiles } from '../check/addresses.js';

/** The files beside `file`. Each folder is read once: a document may have a thousand pictures. */
export const findNearbyFiles = (file: string): NearbyFiles => {
  const known = new Map<string, string[] | undefined>();
  return {
    listNames: (folder) => {
      if (!known.has(folder)) {
        try {
          known.set(folder, readdirSync(join(dirname(file), folder)));
        } catch {
          known.set(folder, undefined);
        }
      }
      return known.get(folder);
    },
  };
};
