import assert from 'node:assert/strict';
import german from '../../../l10n/bundle.l10n.de.json' with { type: 'json' };
import type { DateReason } from '../../../server/src/analysis/dateReasons';
import { l10n } from '../../../server/src/l10n';
import { dateReasonText } from '../../../server/src/messages/dateReasons';
import { english } from '../../../server/src/messages/english';

const base = '2026-03-04';

/** Every kind of reason with its English and German words. */
const reasons: Readonly<Record<DateReason['kind'], readonly (readonly [DateReason, string, string])[]>> = {
  asWritten: [[{ kind: 'asWritten' }, 'as written', 'wie geschrieben']],
  centuryNotWritten: [[{ kind: 'centuryNotWritten' }, 'the century is not written', '']],
  duration: [[{ kind: 'duration' }, 'a length of time', 'eine Dauer']],
  set: [[{ kind: 'set' }, 'a repeated time', 'eine wiederkehrende Zeit']],
  vagueReference: [[{ kind: 'vagueReference' }, 'a vague reference', 'eine ungefähre Angabe']],
  lengthNotSaid: [[{ kind: 'lengthNotSaid' }, 'how long is not said', '']],
  countedFromDateBeside: [[{ kind: 'countedFromDateBeside' }, 'counted from the date beside it', '']],
  noPublicationDate: [
    [
      { kind: 'noPublicationDate' },
      'no publication date to count from',
      'kein Erscheinungsdatum, von dem aus zu zählen wäre',
    ],
  ],
  countedFromEvent: [
    [
      { kind: 'countedFromEvent' },
      'counted from something whose date is not given beside it',
      'von etwas an gezählt, dessen Datum nicht daneben steht',
    ],
  ],
  noSuchDay: [[{ kind: 'noSuchDay' }, 'the calendar has no such day', 'diesen Tag hat der Kalender nicht']],
  orderSet: [
    [{ kind: 'orderSet', first: 'month' }, 'month first, as set', ''],
    [{ kind: 'orderSet', first: 'day' }, 'day first, as set', ''],
  ],
  orderOfNumbers: [[{ kind: 'orderOfNumbers' }, 'as other dates in the text', 'wie andere Daten im Text']],
  orderOfWords: [
    [{ kind: 'orderOfWords', first: 'month' }, 'the text writes the month first', ''],
    [{ kind: 'orderOfWords', first: 'day' }, 'the text writes the day first', ''],
  ],
  orderUnknown: [[{ kind: 'orderUnknown' }, 'month or day first, the text does not say', '']],
  otherOrder: [[{ kind: 'otherOrder' }, 'day and month the other way round', '']],
  nextOne: [[{ kind: 'nextOne' }, 'the next one', '']],
  oneBefore: [[{ kind: 'oneBefore' }, 'the one before', '']],
  nearestYear: [
    [
      { kind: 'nearestYear', base },
      'no year given; nearest to 4 March 2026',
      'kein Jahr genannt; am nächsten an 4. März 2026',
    ],
  ],
  yearOfRangeEnd: [[{ kind: 'yearOfRangeEnd', base: 'BC0480' }, 'the year is that of 480 BC', '']],
  dayOfPublication: [
    [{ kind: 'dayOfPublication', base }, 'the day of publication, 4 March 2026', 'der Erscheinungstag, 4. März 2026'],
  ],
  lastBefore: [[{ kind: 'lastBefore', base }, 'the last one before 4 March 2026', '']],
  nextAfter: [[{ kind: 'nextAfter', base }, 'the next one after 4 March 2026', '']],
  countedFromDate: [[{ kind: 'countedFromDate', base: '2025-Q3' }, 'counted from the third quarter of 2025', '']],
  countedFromPublication: [
    [
      { kind: 'countedFromPublication', inferred: true, base: '2026-03' },
      'counted from the inferred publication date, March 2026',
      'gezählt vom erschlossenen Erscheinungsdatum, März 2026',
    ],
    [{ kind: 'countedFromPublication', inferred: false, base: '2026' }, 'counted from the publication date, 2026', ''],
  ],
  onDay: [[{ kind: 'onDay', base }, 'on 4 March 2026', 'am 4. März 2026']],
  chosen: [
    [{ kind: 'chosen', word: 'last', base }, '"last", counted from 4 March 2026', '„last“, gezählt ab 4. März 2026'],
  ],
};

describe('the reason of a date', () => {
  before(() => l10n.use(german));
  after(() => l10n.use());

  for (const [reason, words, translated] of Object.values(reasons).flat()) {
    it(`“${words}” has a German wording`, () => {
      assert.equal(dateReasonText(reason, english), words);
      const text = dateReasonText(reason, l10n.t);
      assert.notEqual(text, words);
      if (translated !== '') assert.equal(text, translated);
    });
  }
});
