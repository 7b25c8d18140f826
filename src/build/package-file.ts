/** What the build scripts need of package.json. */
import { readFileSync } from 'node:fs';

export interface PackageFile {
  name: string;
  version: string;
  description: string;
  license: string;
}

export const readPackage = (): PackageFile => JSON.parse(readFileSync('package.json', 'utf8')) as PackageFile;
