// Articles of all kinds, as they are exported.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { analyze } from '../../server/src/analysis/analyze';
import type { Facts } from '../../server/src/analysis/facts';
import { anchor } from '../../server/src/annotations/anchoring/anchor';
import { decide } from '../../server/src/annotations/deciding/decide';
import { applyEdits, editSidecar } from '../../server/src/annotations/editSidecar';
import { applyDecisions } from '../../server/src/annotations/applyDecisions';
import { emptySidecar } from '../../server/src/annotations/model';
import { parseSidecar } from '../../server/src/annotations/sidecar';
import { type ArticleToExport, write } from '../../server/src/formats/exporting';
import { type Markup, markupOf } from '../../server/src/formats/markup';
import { countingSource } from '../unit/annotations/article';
import { noFacts } from '../unit/formats/importing/noFacts';
import { cases } from '../unit/formats/importing/sidecars';

/** An article, what there is to say of it, and each of its exports. */
export interface Exportable {
  readonly name: string;
  readonly text: string;
  readonly markup: Markup;
  readonly write: (format: string) => readonly { readonly name: string; readonly content: string }[];
}

/** Emoji, é as one and as two code points, a quotation over three paragraphs, XML's and a spreadsheet's own signs. */
const ferry = [
  'Ferry stops',
  '',
  'LEITH, March 4, 2026 (Firth News) — “It is 🎉 shut,” Ada Okoyé, the mayor, said on Tuesday.',
  '',
  '“We looked at it 👩‍🚒 twice,” Zoe\u0301 Reid said. “We saw <no> fault & left.',
  '',
  '“We will look again.',
  '',
  '“That is all.”',
  '',
  '“=1+1 is two,” said Tom Reid. According to the port, the ferry runs from 3 May to 9 May for two weeks.',
  '',
];

const fixtures = fileURLToPath(new URL('../fixtures/articles/', import.meta.url));

/**
 * The ferry with either line end and a byte order mark, our articles of all kinds, and articles by chance with any annotations; each as
 * suggested, as confirmed, and with confirmed ones only.
 */
export function exportables(): Exportable[] {
  const texts: [name: string, text: string][] = [
    ['ferry', ferry.join('\n')],
    ['ferry-crlf', ferry.join('\r\n')],
    ['ferry-bom', `\ufeff${ferry.join('\r\n')}`],
    ['empty', ''],
    ...readdirSync(fixtures)
      .filter((name) => name.endsWith('.txt') && !/\.(?:expected|found)\.txt$/.test(name))
      .map((name): [string, string] => [name.replace(/\.txt$/, ''), readFileSync(`${fixtures}${name}`, 'utf8')]),
  ];
  return [
    ...texts.flatMap(([name, text]) => {
      const facts = analyze(text, {});
      const json = confirmedSidecar(text, facts);
      return [
        exportable(`${name}-suggested`, text, facts, '', false),
        exportable(`${name}-decided`, text, facts, json, false),
        exportable(`${name}-confirmed`, text, facts, json, true),
      ];
    }),
    ...fc
      .sample(cases, { numRuns: 40, seed: 7 })
      .map(({ text, json }, i) => exportable(`chance-${i}`, text, noFacts, json, i % 4 === 0)),
  ];
}

/** The first half of the suggestions, and notes, as a person would leave them. */
function confirmedSidecar(text: string, facts: Facts): string {
  const article = { text, fileName: 'a.txt', facts, sidecar: emptySidecar, anchored: [] };
  const decided = decide([{ do: 'annotateAll', status: 'confirmed' }], article, countingSource('desk'));
  if ('refused' in decided) throw new Error(decided.refused);
  const json = applyEdits('', editSidecar(undefined, decided.changes));
  const { value } = parseSidecar(json === '' ? '{}' : json);
  const noted = value.annotations
    .filter((_, i) => i % 3 === 0)
    .map((before) => ({ of: 'annotation' as const, before, after: { ...before, note: 'heard twice;\n“so” <it> is' } }));
  return applyEdits(json, editSidecar(json, noted));
}

function exportable(name: string, text: string, facts: Facts, json: string, confirmed: boolean): Exportable {
  const sidecar = json === '' ? emptySidecar : parseSidecar(json).value;
  const article: ArticleToExport = {
    fileName: `${name}.txt`,
    text,
    facts,
    sidecar,
    anchored: anchor(text, sidecar.annotations),
    json: json === '' ? undefined : json,
    confirmed,
    now: '2026-03-06T12:00:00.000Z',
  };
  const publicationDate = sidecar.publicationDate ?? facts.publicationDate?.value;
  const markup = markupOf(facts, applyDecisions(article), {
    fileName: article.fileName,
    text,
    publicationDate,
    confirmed,
  });
  return { name, text, markup, write: (format) => write(format, article).files };
}
