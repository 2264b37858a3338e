import type { QuotationDraft } from './quotationDraft';
import type { Report } from '../reports/report';
import type { TokenRange } from '../../text/tokenRange';

/** A function that shifts drafts by so many tokens; the reports and parents that several of them share stay shared. */
export function draftShifter(by: number): (draft: QuotationDraft) => QuotationDraft {
  const done = new Map<object, object>();
  const once = <T extends object>(one: T, make: (one: T) => T): T => {
    const known = done.get(one);
    if (known !== undefined) return known as T;
    const made = make(one);
    done.set(one, made);
    return made;
  };
  const range = ({ first, past }: TokenRange): TokenRange => ({ first: first + by, past: past + by });
  const report = (one: Report): Report => ({
    ...one,
    cue: one.cue && range(one.cue),
    source: one.source && range(one.source),
    content: one.content.map(range),
    via: one.via.length === 0 ? one.via : one.via.map(range),
  });
  const draft = (one: QuotationDraft): QuotationDraft => ({
    ...one,
    pieces: one.pieces.map(range),
    report: one.report && once(one.report, report),
    sentence: range(one.sentence),
    source: one.source && range(one.source),
    parent: one.parent && once(one.parent, draft),
  });
  return (one) => once(one, draft);
}
