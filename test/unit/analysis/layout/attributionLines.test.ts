import assert from 'node:assert/strict';
import { english } from '../../../../server/src/analysis/english/englishLanguage';
import { attributionLineReplacements } from '../../../../server/src/analysis/text/layout/attributionLines';

/** The text with `¦` for each line end between a quotation and the line that says whose it is. */
function mark(text: string): string {
  let marked = text;
  for (const { start, end } of attributionLineReplacements(text, english.layout).toReversed())
    marked = `${marked.slice(0, start)}¦${marked.slice(end)}`;
  return marked;
}

/** Kind → text, with `¦` where the line end belongs to no paragraph's end. */
const JOINED: Readonly<Record<string, string>> = {
  'lead-in above a quotation': 'Harriet Colven said:¦“The lido will stay open.”',
  'lead-in above straight marks': 'In a statement, the council said:¦"The lido will stay open."',
  'lead-in above a quotation of several paragraphs':
    'She wrote:¦“The lido will stay open.\n\n“It will even be heated.”',
  'lead-in above guillemets': 'Le maire a dit :¦« La piscine reste ouverte. »',
  'signature with an office': '“The lido will stay open.”¦— Harriet Colven, mayor of Marshwick',
  'signature with an en dash': '“The lido will stay open.”¦– Harriet Colven',
  'signature with two hyphens': '"The lido will stay open."¦-- Harriet Colven',
  'signature with a hyphen': '"The lido will stay open."¦- Harriet Colven, Marshwick',
  'signature below a question': '“Who will pay for it?”¦― Tom Achterberg',
  'signature below a quotation in a block of its own':
    'It rained.\n\n“The lido will stay open.”¦— Harriet Colven\n\nThen it stopped.',
};

/** Kind → text that stays as it is. */
const APART: Readonly<Record<string, string>> = {
  'lead-in above a list': 'The council will:\n- heat the pool\n- mend the roof',
  'lead-in above a sentence': 'This is what happened:\nThe pool was closed for two years.',
  'lead-in above a quotation with a tag of its own': 'Readers were angry:\n“The pool is ours,” Tom Achterberg said.',
  'list below a quotation': '“The lido will stay open.”\n- The pool is heated.\n- The roof is new.',
  'credit below a quotation': '“The lido will stay open.”\n— Reporting by Harriet Colven',
  'dash below a sentence': 'The lido will stay open.\n— Harriet Colven',
  'dash in lower case': '“The lido will stay open.”\n— and nobody believed her',
  'a sentence below a quotation': '“The lido will stay open.”\nHarriet Colven left at once.',
  'a rule of hyphens': '“The lido will stay open.”\n-----\nHarriet Colven left at once.',
  'a dialogue with dashes': '— Will it stay open?\n— It will.\n— Who will pay?',
};

describe('lines that say whose a quotation is', () => {
  for (const [kind, marked] of Object.entries(JOINED))
    it(kind, () => {
      assert.equal(mark(marked.replaceAll('¦', '\n')), marked);
      assert.equal(mark(marked.replaceAll('¦', '\n\n')), marked);
    });
});

describe('lines that say nothing of the quotation beside them', () => {
  for (const [kind, text] of Object.entries(APART)) it(kind, () => assert.equal(mark(text), text));
});
