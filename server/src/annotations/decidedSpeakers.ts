import type { DecidedSpeakers, Given } from '../analysis/facts';
import { foundPieces } from './matching';
import type { Anchored, SpeakerRecord } from './model';
import { inTextOrder } from './spans';

/**
 * What a person decided of the speakers of a text, for the analysis to go on from: who said a quotation, whom a mention
 * means, who it is not. What a batch accepted decides nothing.
 */
export function decidedSpeakers(
  anchored: readonly Anchored[],
  records: readonly SpeakerRecord[],
): Pick<Given, 'quotations' | 'mentions'> {
  if (records.length === 0) return {};
  const byId = new Map(records.map((record) => [record.id, record]));
  const of = (kind: 'quotation' | 'speaker'): DecidedSpeakers[] => {
    const bySpan = new Map<string, DecidedSpeakers>();
    for (const one of anchored) {
      const { annotation } = one;
      if (annotation.kind !== kind || annotation.status === 'automatic' || annotation.speakers.length === 0) continue;
      const pieces = foundPieces(one);
      if (pieces.length === 0) continue;
      const { start } = pieces[0]!;
      const { end } = pieces.at(-1)!;
      const known = bySpan.get(`${start} ${end}`) ?? { start, end, speakers: [], not: [] };
      const named = annotation.speakers.flatMap((id) => byId.get(id) ?? []);
      const ruledOut = annotation.status === 'rejected';
      bySpan.set(`${start} ${end}`, {
        ...known,
        speakers: ruledOut
          ? known.speakers
          : [...known.speakers, ...named.map(({ name, type }) => ({ name, kind: type }))],
        not: ruledOut ? [...known.not, ...named.map(({ name }) => name)] : known.not,
      });
    }
    return [...bySpan.values()].sort(inTextOrder);
  };
  return { quotations: of('quotation'), mentions: of('speaker') };
}
