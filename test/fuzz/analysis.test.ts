import fc from 'fast-check';
import { annotated } from './annotated';
import { rereading, rereadingDecided } from './rereading';
import { analyze, analyzeAgain } from '../../server/src/analysis/analyze';
import { anyCharacters } from '../support/anyCharacters';
import { assertAsAnew } from '../support/asAnew';
import { newsProse } from '../support/prose';
import { assertSound } from '../support/soundFacts';
import { edit, type Edit } from './edits';

/** A second or two of what `npm run fuzz` does for longer. */
describe('analysis of any text', () => {
  it('any UTF-16 units', () => {
    fc.assert(fc.property(anyCharacters(200), check), { numRuns: 200 });
    const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
    fc.assert(fc.property(fc.string({ unit, maxLength: 100 }), check), { numRuns: 200 });
  });

  it('any order of what rules look at', () => {
    const parts =
      '“ ” " \' ‘ ’ « » „ — - -- ( ) , . : ? … \n \n\n Okoye Ada|Ada Okoye|Mr.|the minister|he|she|they|said|says|told reporters|that|according to|asked whether|and|who|U.S.|on Monday|Dec 24|24 December 2021|2019|the 1990s|three years ago|’s|it rained|police|Q.|A.|MARLOW BAY, Jan. 3 (AP) —'
        .split('|')
        .flatMap((part, i) => (i === 0 ? part.split(' ') : [part]));
    const text = fc.array(fc.constantFrom(...parts, ' ', ' '), { maxLength: 40 });
    fc.assert(
      fc.property(text, fc.constantFrom('', ' '), (words, glue) => check(words.join(glue))),
      { numRuns: 1500 },
    );
  });
});

describe('an edit', () => {
  it('after any others leaves what opening the text anew finds', () => {
    const texts = fc.integer({ min: 1, max: 500 }).map((seed) => newsProse(2000 + seed * 20, seed));
    const property = fc.property(texts, fc.array(edit, { minLength: 1, maxLength: 6 }), (text, edits) => {
      let now = text;
      let analysis = analyzeAgain(now, {});
      for (const one of edits) {
        now = edited(now, one);
        analysis = assertAsAnew(now, analysis);
      }
    });
    fc.assert(property, { numRuns: 60, seed: 20 });
  });

  it('of a name, a title or a pronoun leaves whom all mentions of a long article mean', () => {
    fc.assert(rereading, { numRuns: 8, seed: 20 });
  });

  it('leaves whom all mentions mean where a person decided some of them', () => {
    fc.assert(rereadingDecided, { numRuns: 12, seed: 20 });
  });

  it('in the words of an annotation, beside or before them, shows the annotation as opening the text anew does', async () => {
    await fc.assert(annotated, { numRuns: 40, seed: 20 });
  });
});

function check(text: string): void {
  assertSound(analyze(text), text);
}

function edited(text: string, [at, length, inserted]: Edit): string {
  const start = Math.floor(((text.length + 1) * at) / 1_000_000);
  return text.slice(0, start) + inserted + text.slice(start + length);
}
