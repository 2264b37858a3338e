import type { ComparedQuotation, SourceOutcome } from '../annotations/sourceComparison/compareQuotations';
import type { WordingChange } from '../annotations/sourceComparison/wordingChanges';
import type { Translate } from './english';

/** Wording of what a source has of a quotation. */
const outcomes: Readonly<Record<SourceOutcome, string>> = {
  verbatim: 'verbatim',
  altered: 'altered',
  shortened: 'shortened',
  notFound: 'not found',
  indirect: 'indirect',
};

/** `altered`, `altered, in pronouns or articles only`, `shortened, and marked so`. */
export function outcomeInWords(
  { outcome, marked, pronounsOnly }: Pick<ComparedQuotation, 'outcome' | 'marked' | 'pronounsOnly'>,
  translate: Translate,
): string {
  const words = translate(outcomes[outcome]);
  if (outcome === 'altered' && pronounsOnly) return translate('{0}, in pronouns or articles only', words);
  const isMarked = marked && (outcome === 'altered' || outcome === 'shortened');
  return isMarked ? translate('{0}, and marked so', words) : words;
}

/** Words that differ, named in a message in so many UTF-16 code units. */
const LONGEST = 80;

/** `“$12” is “£12” in the source`, `“never” is left out`. */
export function changeInWords(
  { kind, here, there }: Pick<WordingChange, 'kind' | 'here' | 'there'>,
  translate: Translate,
): string {
  const [own, other] = [shortened(here), shortened(there)];
  if (kind === 'leftOut') return translate('“{0}” is left out', other);
  if (kind === 'added') return translate('“{0}” is not in the source', own);
  return translate('“{0}” is “{1}” in the source', own, other);
}

/** Both ends of what is long: it is the words around that matter. */
function shortened(words: string): string {
  const line = words.replace(/\s+/g, ' ');
  if (line.length <= LONGEST) return line;
  const half = LONGEST / 2;
  return `${line.slice(0, half).replace(/\s\S*$/, '')} … ${line.slice(-half).replace(/^\S*\s/, '')}`;
}

/** How many quotations have each outcome, `4 verbatim, 1 altered, 2 not found`; those that are marked are counted with the others. */
export function outcomeCounts(compared: readonly Pick<ComparedQuotation, 'outcome'>[], translate: Translate): string {
  return (Object.keys(outcomes) as SourceOutcome[])
    .map((outcome) => [outcome, compared.filter((one) => one.outcome === outcome).length] as const)
    .filter(([, count]) => count > 0)
    .map(([outcome, count]) => `${count} ${translate(outcomes[outcome])}`)
    .join(', ');
}
