import type { Facts, Span } from '../../server/src/analysis/facts';
import type { GoldDocument } from './corpus';
import { type Counts, f1, percent } from './ratios';
import { compareEnds } from './sentenceEnds';
import { overlap } from './spans';

/**
 * Counts of sentence ends and of persons. A person is found when a name that we take for a person overlaps it; such a
 * name is right when it overlaps a person.
 */
export function countNames({ text, sentences = [], entities = [] }: GoldDocument, facts: Facts): Counts {
  const { right, wrong, missed } = compareEnds(text, sentences, facts.sentences);
  const persons = entities.filter(({ type }) => type === 'PERSON');
  const names = facts.mentions.filter(
    ({ kind, speaker }) => kind === 'name' && speaker !== undefined && facts.speakers[speaker]!.kind === 'Person',
  );
  return {
    goldEnds: right.length + missed.length,
    ends: right.length + wrong.length,
    rightEnds: right.length,
    persons: persons.length,
    foundPersons: countTouched(persons, names),
    names: names.length,
    rightNames: countTouched(names, persons),
  };
}

/** How many of the spans overlap one of the others; linear, for lists in text order. */
function countTouched(spans: readonly Span[], others: readonly Span[]): number {
  let from = 0;
  let touched = 0;
  for (const span of spans) {
    while (from < others.length && others[from]!.end <= span.start) from++;
    if (from < others.length && overlap(span, others[from]!) > 0) touched++;
  }
  return touched;
}

/** Percentages over a corpus. */
export function nameFigures(total: Counts) {
  const { goldEnds, ends, rightEnds, persons, foundPersons, names, rightNames } = total;
  return {
    sentences: f1(rightEnds, ends, goldEnds),
    personsFound: percent(foundPersons, persons),
    personsPrecision: percent(rightNames, names),
  };
}
