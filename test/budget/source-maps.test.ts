/** The built scripts can be debugged: their source maps lead to our sources. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, it } from 'node:test';
import { decode } from '@jridgewell/sourcemap-codec';

const folder = 'dist/embed';
const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));

interface SourceMap {
  sources: string[];
  sourcesContent: string[];
  mappings: string;
}

/** The line of source that made what stands in a built script. */
const findSource = ({ sources, sourcesContent, mappings }: SourceMap, code: string, text: string): { source: string; line: string } => {
  const lines = code.slice(0, code.indexOf(text)).split('\n');
  const column = lines.at(-1)!.length;
  const segment = decode(mappings)[lines.length - 1]!.findLast(([at, source]) => at <= column && source !== undefined)!;
  return { source: basename(sources[segment[1]!]!), line: sourcesContent[segment[1]!]!.split('\n')[segment[2]!]! };
};

describe('the source map of', () => {
  for (const name of scripts) {
    it(`${name} leads to our sources`, () => {
      const code = readFileSync(join(folder, name), 'utf8');
      assert.match(code, new RegExp(`//# sourceMappingURL=${basename(name)}\\.map\\n$`));
      const map = JSON.parse(readFileSync(join(folder, `${name}.map`), 'utf8')) as SourceMap;
      const own = map.sources.filter((source) => /\/src\/.*\.ts$/.test(source));
      assert.ok(own.length > 0, map.sources.join());
      assert.ok(decode(map.mappings).flat().length > 10, 'hardly any place is mapped');
    });
  }

  it('partner-cities.js knows where the name of an event was written', () => {
    const code = readFileSync(join(folder, 'partner-cities.js'), 'utf8');
    const map = JSON.parse(readFileSync(join(folder, 'partner-cities.js.map'), 'utf8')) as SourceMap;
    const { source, line } = findSource(map, code, '"partner-content-loaded"');
    assert.equal(source, 'events.ts');
    assert.match(line, /partner-content-loaded/);
  });
});
