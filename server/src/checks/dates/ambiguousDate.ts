import type { Checked, Problem } from '../check';
import { dateInWords } from '../dateWords';
import { standingTimexes } from './timexes';

/** "03/04/2021", and nothing in the text or in the settings says whether the month comes first. */
export function ambiguousDate(article: Checked): Problem[] {
  return standingTimexes(article).flatMap(({ timex, facts, decided }): Problem[] => {
    const [other] = timex.alternatives;
    if (!facts.ambiguousOrder || decided || other === undefined) return [];
    return [
      {
        check: 'ambiguousDate',
        start: timex.start,
        end: timex.end,
        message: `This is ${dateInWords(timex.value)} to some readers and ${dateInWords(other.value)} to others. Write the month as a word, or say which it is.`,
      },
    ];
  });
}
