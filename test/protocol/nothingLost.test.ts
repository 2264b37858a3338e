import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseSidecar } from '../../server/src/annotations/sidecar';
import { commandLineBundle } from './build';

const pier =
  'LOWMERE, 4 May 2026 — The pier will shut on Friday, 1 June 2026, the trust said.\n\n“Nobody was hurt,” said Dora Finch.\n';
const exports = [
  'w3c',
  'brat',
  'cas-json',
  'tei',
  'doccano',
  'spacy',
  'label-studio',
  'csv',
  'markdown',
  'html',
] as const;

describe('the command line loses nothing and hides nothing', function () {
  this.timeout(60_000);
  const root = mkdtempSync(join(tmpdir(), 'attribune-lossless-'));
  let bundle: string;
  let directory: string;
  let folders = 0;

  const run = (...args: string[]) => runAs({}, ...args);
  const runAs = (who: { uid?: number; gid?: number }, ...args: string[]) => {
    const { stdout, stderr, status } = spawnSync(process.execPath, [bundle, ...args], {
      cwd: directory,
      encoding: 'utf8',
      ...who,
    });
    return { out: stdout, err: stderr, code: status };
  };
  const path = (name: string): string => join(directory, name);
  const write = (name: string, content: string | Buffer): void => writeFileSync(path(name), content);
  const read = (name: string): string => readFileSync(path(name), 'utf8');
  const annotationsOf = (name: string) => parseSidecar(read(`${name}.annotations.jsonld`)).value.annotations;
  const said = ({ err }: { err: string }): string[] => err.trimEnd().split('\n');

  before(async () => {
    chmodSync(root, 0o755);
    bundle = await commandLineBundle(root);
  });
  beforeEach(() => {
    directory = join(root, `case${folders++}`);
    mkdirSync(directory);
    write('pier.txt', pier);
  });
  after(() => rmSync(root, { recursive: true, force: true }));

  describe('names of files', () => {
    for (const name of ['[final] pier.txt', 'a+(b).txt', '@(x).txt', '{a,b}.txt', '!pier.txt', 'what*.txt', '-x.txt']) {
      if (process.platform === 'win32' && name.includes('*')) continue;
      it(`${name} is that file`, () => {
        write(name, pier);
        assert.match(run('check', '--', name).out, /weekday/i);
      });
    }

    it('a folder is that folder, whatever its characters', () => {
      mkdirSync(path('[2026]'));
      write('[2026]/pier.txt', pier);
      assert.match(run('check', '[2026]').out, /weekday/i);
    });

    it('a file that is named twice, and in its folder, is looked at once', () => {
      const { out, code } = run('analyze', '--format', 'json', 'pier.txt', './pier.txt', '.');
      assert.equal(code, 0);
      assert.equal(out.trimEnd().split('\n').length, 1);
    });

    it('the folder that one is in can be named by a dot, from below too', () => {
      assert.match(run('check', '.').out, /weekday/i);
      assert.match(run('check', `../${basename(directory)}`).out, /weekday/i);
    });

    it('a link to nothing, or in a circle, is one sentence, and the others are looked at', () => {
      if (process.platform === 'win32') return;
      symlinkSync('gone.txt', path('dangling.txt'));
      symlinkSync('circle.txt', path('circle.txt'));
      const { out, err, code } = run('check', '.');
      assert.equal(code, 1);
      assert.match(out, /weekday/i);
      assert.match(out + err, /There is no \S+dangling\.txt\. Check the name/);
      assert.match(out + err, /circle\.txt cannot be read or written \(ELOOP\)\./);
      assert.doesNotMatch(out + err, /\[cause\]|^ +at |Error:/m);
    });

    for (const command of [['analyze'], ['check'], ['annotate'], ['export', '--to', 'csv']]) {
      it(`${command[0]}: a pattern that matches nothing, and a folder without articles, are failures`, () => {
        mkdirSync(path('empty'));
        const pattern = run(...command, 'nosuch*.txt');
        assert.deepEqual([pattern.code, pattern.err], [1, 'nosuch*.txt: No file matches.\n']);
        const folder = run(...command, 'empty', 'pier.txt');
        assert.equal(folder.code, 1);
        assert.match(folder.err, /^empty: There is no article in this folder/m);
      });
    }

    it('what is ignored is said, and no failure where it was named itself', () => {
      write('.attribuneignore', 'pier.txt\n');
      assert.deepEqual([run('check', 'pier.txt').code, run('check', '*.txt').code], [0, 1]);
      assert.match(run('check', 'pier.txt').err, /pier\.txt: left out, as \.attribuneignore says/);
    });
  });

  describe('exports', () => {
    const twoOfOneName = (): void => {
      mkdirSync(path('mon'));
      mkdirSync(path('tue'));
      write('mon/lead.txt', pier);
      write('tue/lead.txt', pier.replace('Dora Finch', 'Bo Ek'));
    };
    const written = (folder: string): string =>
      existsSync(path(folder))
        ? readdirSync(path(folder), { recursive: true, encoding: 'utf8' })
            .filter((name) => statSync(join(path(folder), name)).isFile())
            .map((name) => read(join(folder, name)))
            .join('\n')
        : '';

    for (const format of exports) {
      it(`${format}: two articles of one name are both refused`, () => {
        twoOfOneName();
        const refused = run('export', '--to', format, '-o', 'out', 'mon/lead.txt', 'tue/lead.txt');
        assert.equal(refused.code, 1);
        assert.match(refused.err, /mon\/lead\.txt and tue\/lead\.txt would both be exported/);
        assert.equal(written('out'), '');
      });
    }

    it('articles of one name are exported with their folders', () => {
      twoOfOneName();
      const kept = run('export', '--to', 'csv', '-o', 'out', '--keep-folders', 'mon', 'tue');
      assert.equal(kept.code, 0, kept.err);
      assert.match(written('out/mon'), /Dora Finch/);
      assert.match(written('out/tue'), /Bo Ek/);
    });

    for (const format of ['brat', 'csv', 'w3c']) {
      it(`${format}: is written anew, but never over what somebody changed or wrote`, () => {
        const again = (...more: string[]) => run('export', '--to', format, '-o', 'out', ...more, 'pier.txt');
        assert.equal(again().code, 0);
        write('pier.txt', pier.replace('Nobody', 'No one'));
        assert.equal(again().code, 0);
        assert.match(written('out'), /No one/);
        const name = readdirSync(path('out')).find((one) => /^pier\.(?!txt)/.test(one))!;
        write(`out/${name}`, `${read(`out/${name}`)}\nsomebody's work`);
        write('pier.txt', pier);
        const refused = again();
        assert.equal(refused.code, 1);
        assert.match(refused.err, /was changed since it was exported, so nothing was exported/);
        assert.match(read(`out/${name}`), /somebody's work/);
        assert.equal(again('--force').code, 0);
        assert.doesNotMatch(read(`out/${name}`), /somebody's work/);
      });
    }

    it('two articles whose names differ in capitals alone are one on many disks', function () {
      twoOfOneName();
      write('Lead.news', pier);
      assert.equal(run('export', '--to', 'csv', '-o', 'out', 'Lead.news', 'tue/lead.txt').code, 1);
    });
  });

  describe('several writers', () => {
    const background = (...args: string[]): Promise<number | null> =>
      new Promise((done) => {
        spawn(process.execPath, [bundle, ...args], { cwd: directory, stdio: 'ignore' }).on('close', done);
      });

    it('imports at once lose nothing', async () => {
      const words = ['Nobody', 'Dora Finch', 'said Dora', 'pier', 'trust', 'Friday'];
      for (const [i, one] of words.entries()) {
        const start = pier.indexOf(one);
        write(`p${i}.jsonl`, JSON.stringify({ text: pier, label: [[start, start + one.length, 'Cue']] }));
      }
      const codes = await Promise.all(
        words.map((_, i) => background('import', '--from', 'doccano', '--article', 'pier.txt', `p${i}.jsonl`)),
      );
      assert.deepEqual([...new Set(codes)], [0]);
      assert.equal(annotationsOf('pier.txt').length, words.length);
      assert.deepEqual(
        readdirSync(directory).filter((name) => /lock|tmp/.test(name)),
        [],
      );
    });
  });

  describe('rights', () => {
    const isRoot = process.getuid?.() === 0;
    const nobody = isRoot ? { uid: 65_534, gid: 65_534 } : {};
    const give = (...names: string[]): void => {
      if (isRoot) for (const name of names) chownSync(path(name), 65_534, 65_534);
    };
    beforeEach(function () {
      if (process.platform === 'win32') this.skip();
    });

    it('a sidecar that is written anew keeps its mode, owner and group', () => {
      run('annotate', 'pier.txt');
      const sidecar = 'pier.txt.annotations.jsonld';
      chmodSync(path(sidecar), 0o664);
      give(sidecar);
      const { uid, gid } = statSync(path(sidecar));
      assert.match(run('annotate', '--confidence', '0', 'pier.txt').out, /[1-9]\d* annotations? added/);
      const after = statSync(path(sidecar));
      assert.deepEqual([after.mode & 0o777, after.uid, after.gid], [0o664, uid, gid]);
    });

    for (const who of [{}, nobody]) {
      it(`a read-only sidecar stays, and that is one sentence (${JSON.stringify(who)})`, () => {
        run('annotate', 'pier.txt');
        const sidecar = 'pier.txt.annotations.jsonld';
        chmodSync(path(sidecar), 0o444);
        give('.', sidecar, 'pier.txt');
        const before = read(sidecar);
        const refused = runAs(who, 'annotate', '--confidence', '0', 'pier.txt');
        assert.equal(refused.code, 1);
        assert.match(refused.err, /annotations\.jsonld is read-only and stays as it is\. Make it writable/);
        assert.doesNotMatch(refused.err, /^ +at |\.tmp|\.lock/m);
        assert.equal(read(sidecar), before);
      });
    }

    it('a link to a sidecar that is not there yet stays one, and the sidecar is made where it leads', () => {
      mkdirSync(path('elsewhere'));
      symlinkSync('elsewhere/pier.jsonld', path('pier.txt.annotations.jsonld'));
      assert.equal(run('annotate', 'pier.txt').code, 0);
      assert.ok(lstatSync(path('pier.txt.annotations.jsonld')).isSymbolicLink());
      assert.ok(existsSync(path('elsewhere/pier.jsonld')));
    });

    it('a read-only folder gets one sentence', () => {
      give('.', 'pier.txt');
      chmodSync(directory, 0o555);
      const { code, err } = runAs(nobody, 'annotate', 'pier.txt');
      chmodSync(directory, 0o755);
      assert.equal(code, 1);
      assert.match(err, /is read-only, or not yours to use\. Change its rights/);
      assert.doesNotMatch(err, /^ +at |\.tmp|\.lock/m);
    });

    it('a name as long as names can be is annotated', () => {
      const name = `${'n'.repeat(228)}.txt`;
      write(name, pier);
      assert.equal(run('annotate', name).code, 0);
      assert.ok(existsSync(path(`${name}.annotations.jsonld`)));
      write(`${'m'.repeat(245)}.txt`, pier);
      const { err, code } = run('annotate', `${'m'.repeat(245)}.txt`);
      assert.equal(code, 1);
      assert.match(err, /longer than the file system allows\. Shorten it/);
    });

    it('a file in the way of a folder gets one sentence', () => {
      const { err, code } = run('export', '--to', 'csv', '-o', 'pier.txt', 'pier.txt');
      assert.equal(code, 1);
      assert.match(err, /A file is in the way of pier\.txt/);
      assert.doesNotMatch(err, /^ +at /m);
    });
  });

  describe('a sidecar that cannot be read', () => {
    for (const command of [['analyze'], ['check', '--off', 'sidecar'], ['annotate'], ['export', '--to', 'csv']]) {
      it(`is said by ${command[0]}`, () => {
        write('pier.txt.annotations.jsonld', '<<<<<<< HEAD\n{');
        const { code, out, err } = run(...command, 'pier.txt');
        assert.equal(code, 1);
        assert.match(out + err, /sidecar/i);
        assert.equal(read('pier.txt.annotations.jsonld'), '<<<<<<< HEAD\n{');
      });
    }

    it('is said by agreement', () => {
      run('annotate', 'pier.txt');
      write('other.jsonld', '{"half":');
      const { code, err } = run('agreement', 'pier.txt.annotations.jsonld', 'other.jsonld');
      assert.equal(code, 1);
      assert.match(err, /other\.jsonld: This is no valid JSON/);
    });
  });

  describe('encodings', () => {
    it('an article in windows-1252 is read so where that is said, and refused by name where it is not', () => {
      const latin = Buffer.from(
        Array.from(pier, (character) => ({ '“': 0x93, '”': 0x94, '—': 0x97 })[character] ?? character.charCodeAt(0)),
      );
      write('old.txt', latin);
      const refused = run('annotate', 'old.txt');
      assert.equal(refused.code, 1);
      assert.match(refused.err, /not valid UTF-8[^\n]*--encoding windows-1252/);
      assert.equal(run('annotate', '--confidence', '0', '--encoding', 'windows1252', 'old.txt').code, 0);
      assert.ok(annotationsOf('old.txt').some(({ targets }) => targets[0]!.exact === '“Nobody was hurt,”'));
      assert.deepEqual(readFileSync(path('old.txt')), latin);
      run('annotate', '--confidence', '0', 'pier.txt');
      const words = (name: string) => annotationsOf(name).map(({ targets }) => targets[0]!.exact);
      assert.deepEqual(words('old.txt'), words('pier.txt'));
      assert.doesNotMatch(run('check', '--encoding', 'windows1252', 'old.txt').out, /orphan|gone/);
    });

    it('an article in UTF-16, and a name that is no encoding', () => {
      write('wide.txt', Buffer.from(`\ufeff${pier}`, 'utf16le'));
      assert.match(run('analyze', 'wide.txt').err, /UTF-16\. Save it as UTF-8, or say --encoding utf-16le/);
      assert.match(run('analyze', '--encoding', 'utf-16le', 'wide.txt').out, /“Nobody was hurt,”/);
      const { code, err } = run('analyze', '--encoding', 'klingon', 'pier.txt');
      assert.equal(code, 2);
      assert.match(err, /encoding such as utf-8/);
    });
  });

  describe('imports', () => {
    it('a CAS annotates the article that its documentTitle names, whatever its own file is called', () => {
      const begin = pier.indexOf('Dora Finch');
      const metadata = 'de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData';
      const cas = {
        '%TYPES': {},
        '%FEATURE_STRUCTURES': [
          {
            '%ID': 1,
            '%TYPE': 'uima.cas.Sofa',
            sofaNum: 1,
            sofaID: '_InitialView',
            mimeType: 'text',
            sofaString: pier,
          },
          { '%ID': 2, '%TYPE': metadata, '@sofa': 1, begin: 0, end: pier.length, documentTitle: 'pier.txt' },
          { '%ID': 3, '%TYPE': 'webanno.custom.Speaker', '@sofa': 1, begin, end: begin + 10 },
        ],
        '%VIEWS': { _InitialView: { '%SOFA': 1, '%MEMBERS': [2, 3] } },
      };
      write('annotator1.json', JSON.stringify(cas));
      const { err, code } = run('import', '--from', 'cas-json', 'annotator1.json');
      assert.equal(code, 0, err);
      assert.deepEqual(
        annotationsOf('pier.txt').map(({ targets }) => targets[0]!.exact),
        ['Dora Finch'],
      );
      assert.ok(!existsSync(path('annotator1.json.annotations.jsonld')));
    });

    it('a web annotation whose id is a fragment, or that has none, is shown and exported', () => {
      const start = pier.indexOf('“Nobody');
      const target = {
        source: 'pier.txt',
        selector: [
          { type: 'TextQuoteSelector', exact: '“Nobody was hurt,”' },
          { type: 'TextPositionSelector', start, end: start + 18 },
        ],
      };
      const body = [{ type: 'TextualBody', purpose: 'tagging', value: 'Quotation' }];
      for (const id of [{ id: '#7a' }, {}]) {
        rmSync(path('pier.txt.annotations.jsonld'), { force: true });
        write(
          'r.jsonld',
          JSON.stringify([{ '@context': 'http://www.w3.org/ns/anno.jsonld', ...id, type: 'Annotation', body, target }]),
        );
        run('import', '--from', 'w3c', '--article', 'pier.txt', 'r.jsonld');
        assert.equal(run('export', '--to', 'csv', '--confirmed', '--force', '-o', 'out', 'pier.txt').code, 0);
        assert.match(
          readdirSync(path('out'))
            .map((name) => read(join('out', name)))
            .join(),
          /Nobody was hurt/,
        );
      }
    });
  });

  it('says of an import what became of every annotation, and fails when one is left out', () => {
    const ann = 'T1\tCue 101 105\tsaid\nT2\tMood 0 7\tLOWMERE\nT3\tCue 3 8\tadded\n';
    write('pier.ann', ann.replace('101 105', `${pier.indexOf('said Dora')} ${pier.indexOf('said Dora') + 4}`));
    const first = run('import', '--from', 'brat', 'pier.ann');
    assert.equal(first.code, 1);
    assert.match(first.out, /^pier\.ann: 3 annotations read: 1 added, 0 changed, 0 known already, 2 left out$/m);
    assert.equal(said(first).length, 2);
    assert.match(first.err, /^pier\.ann:2: Not taken over[^\n]*1 Mood/m);
    assert.match(first.err, /^pier\.ann:3: T3: “added” does not stand at its place/m);
    assert.match(run('import', '--from', 'brat', 'pier.ann').out, /0 added, 0 changed, 1 known already, 2 left out/);
  });
});
