import { EASTERN_PLACES } from '../../analysis/english/lexicon/easternPlaces';
import type { Checked, Problem } from '../check';
import { dateInWords } from '../../messages/dateWords';
import { publicationDay, standingTimexes } from './timexes';
import { l10n } from '../../l10n';

/** A report is often printed the day after it was filed: so many days the dateline may be behind, and none ahead. */
const FILED_BEFORE_DAYS = 1;

/** Whether a place lies so far east that its day begins while papers of the west still print the day before. */
function isEastern(place: string): boolean {
  return (place.toLowerCase().match(/[a-z]+/g) ?? []).some((word) => EASTERN_PLACES.has(word));
}

/** "LEITH, March 4" above an article that was published on 9 March, or on the 3rd. */
export function datelineDate(article: Checked): Problem[] {
  const { dateline, publicationDate } = article.facts;
  const style = article.settings?.dateStyle;
  const published = publicationDay(publicationDate);
  const span = dateline?.date;
  if (span === undefined || published === undefined) return [];
  if (publicationDate!.source === 'dateline' || publicationDate!.source === 'inferred') return [];
  // A file may be named on the eve of the day that it is printed for.
  const isNamed = publicationDate!.source === 'file name';
  return standingTimexes(article).flatMap(({ timex, facts }): Problem[] => {
    if (timex.start < span.start || timex.end > span.end || facts.days === undefined) return [];
    const behind = published - facts.days[0];
    if (facts.days[1] - facts.days[0] !== 1 || (behind >= 0 && behind <= FILED_BEFORE_DAYS)) return [];
    if (behind === -1 && (isNamed || isEastern(article.text.slice(dateline!.start, span.start)))) return [];
    return [
      {
        check: 'datelineDate',
        start: timex.start,
        end: timex.end,
        message: l10n.t(
          'The dateline is of {0}, the article of {1}. Correct the dateline or set the publication date.',
          dateInWords(timex.value, l10n.t, style),
          dateInWords(publicationDate!.value, l10n.t, style),
        ),
      },
    ];
  });
}
