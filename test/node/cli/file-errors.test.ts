/** What the file system refuses is told in one sentence: where, what, what to do. */
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { explainFileError } from '../../../src/cli/file-errors.js';
import { OutputError, OutputFolder } from '../../../src/prerender/output-folder.js';
import { createFolder, contentFile, prerender } from '../prerender/prerendering.js';

const fail = (code: string, more: object = {}): Error => Object.assign(new Error(`${code}: not for people`), { code, syscall: 'open', ...more });

describe('an error of the file system', () => {
  for (const code of ['EACCES', 'EPERM', 'EBUSY', 'EDQUOT', 'EFBIG', 'EIO', 'EISDIR', 'ELOOP', 'EMFILE', 'ENAMETOOLONG', 'ENOSPC', 'ENOTDIR', 'ENOTEMPTY', 'EROFS', 'EXDEV', 'EWHATEVER']) {
    it(`is one line that names the place: ${code}`, () => {
      assert.match(explainFileError(fail(code, { path: '/srv/a.html' }), 'out', 'en')!, /^\/srv\/a\.html: [^\n]{20,}\.$/);
      assert.doesNotMatch(explainFileError(fail(code), 'out', 'en')!, /not for people/);
      assert.match(explainFileError(fail(code), 'out', 'en')!, /^out: /);
    });
  }

  it('says what to do when the disk is full', () => {
    assert.equal(explainFileError(fail('ENOSPC'), 'out', 'en'), 'out: there is no room left on the disk. Make room, or name another disk.');
  });

  it('is none of another kind', () => {
    assert.equal(explainFileError(new TypeError('a fault of ours'), 'out', 'en'), undefined);
  });
});

describe('prerender, where it cannot read or write,', () => {
  const cases: [what: string, content: string, out: () => string, message: RegExp][] = [
    ['says that the content is a folder', 'demo/content', () => join(createFolder(), 'out'), /^partner-cities: demo\/content: this is a folder\. Name a file in it\.\n$/],
    ['says which file may have been meant', 'demo/content/partner-citis.json', () => join(createFolder(), 'out'), /there is no such file\. Did you mean "partner-cities\.json"\?\n$/],
    [
      'says that a part of the path is a file',
      contentFile,
      () => {
        const file = join(createFolder(), 'file');
        writeFileSync(file, '');
        return join(file, 'out');
      },
      /a part of this path is a file, where a folder was expected\.\n$/,
    ],
    ['says that a disk cannot be replaced', contentFile, () => '/dev/shm', /\/dev\/shm (?:is a disk or a volume of its own, which cannot be replaced as a whole\. Name a folder in it: \/dev\/shm\/pages|holds )/],
  ];
  for (const [what, content, out, message] of cases) {
    it(what, async () => {
      const { status, stderr } = await prerender([], { content, out: out() });
      assert.equal(status, 2);
      assert.match(stderr, message);
      assert.equal(stderr.trimEnd().split('\n').length, 1);
    });
  }

  it('refuses two files of one name', () => {
    const folder = new OutputFolder(join(createFolder(), 'out'));
    folder.write('index.html', 'a');
    assert.throws(() => folder.write('index.html', 'b'), (error) => error instanceof OutputError && /Two files would be called index\.html/.test(error.message));
    assert.throws(() => folder.write('prerendered.json', '{}'), OutputError);
    folder.discard();
  });

  it('writes pieces and copies as they are', () => {
    const place = createFolder();
    mkdirSync(join(place, 'from'));
    writeFileSync(join(place, 'from/a.svg'), 'picture');
    const folder = new OutputFolder(join(place, 'out'));
    assert.equal(folder.write('a.html', ['Één', ' twee']), Buffer.byteLength('Één twee'));
    assert.equal(folder.write('images/a.svg', { copy: join(place, 'from/a.svg') }), 7);
    folder.discard();
  });
});
