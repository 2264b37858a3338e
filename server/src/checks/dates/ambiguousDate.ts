import type { Checked, Problem } from '../check';
import { dateInWords } from '../../messages/dateWords';
import { standingTimexes } from './timexes';
import { l10n } from '../../l10n';

/** "03/04/2021", and nothing in the text or in the settings says whether the month comes first. */
export function ambiguousDate(article: Checked): Problem[] {
  const style = article.settings?.dateStyle;
  return standingTimexes(article).flatMap(({ timex, facts, decided }): Problem[] => {
    const [other] = timex.alternatives;
    if (!facts.ambiguousOrder || decided || other === undefined) return [];
    return [
      {
        check: 'ambiguousDate',
        start: timex.start,
        end: timex.end,
        message: l10n.t(
          'This is {0} to some readers and {1} to others. Write the month as a word, or say which it is.',
          dateInWords(timex.value, l10n.t, style),
          dateInWords(other.value, l10n.t, style),
        ),
      },
    ];
  });
}
