import type { AttributionRule } from '../../facts';
import type { Marks, Stretch } from '../../text/marks';
import type { Range, Sentence } from '../phrases/index';
import { describeLoose, type LooseKind } from '../reports/describeLoose';
import type { Report } from '../reports/report';
import { probability } from '../reports/scorer';
import { speakerBeside, standsAlone, subjectOf } from './besideStretches';
import { type Draft, rangeOf } from './draft';
import type { Finding } from './finding';

/** A stretch that no report of its sentence covers. */
interface Loose {
  readonly sentence: Sentence;
  /** Of the stretch in `marks.stretches`. */
  readonly index: number;
  readonly stretch: Stretch;
  readonly reports: readonly Report[];
}

/** Makes drafts of the stretches of a sentence that no report covers. */
export function takeLooseStretches(finding: Finding, sentence: Sentence, reports: readonly Report[]): void {
  const { stretches } = finding.marks;
  for (let i = sentence.first; i < sentence.past; i++) {
    const index = sentence.within[i]! - 1;
    if (index < 0) continue;
    const stretch = stretches[index]!;
    i = Math.min(stretch.close, sentence.past - 1);
    if (!finding.drafts.has(index)) takeLoose(finding, { sentence, index, stretch, reports });
  }
}

function takeLoose(finding: Finding, loose: Loose): void {
  const { sentence, index, stretch, reports } = loose;
  const before = finding.drafts.continuedBy(index);
  if (before !== undefined) {
    finding.drafts.extend(before, index);
    finding.last = before;
    return;
  }
  const beside = speakerBeside(sentence, stretch);
  if (beside !== undefined) addLoose(finding, loose, beside.rule, beside.source, beside.rule);
  else if (standsAlone(sentence, stretch)) takeAlone(finding, loose);
  else {
    const report = reports.find(({ source }) => source !== undefined);
    addLoose(finding, loose, 'only-name', report?.source ?? subjectOf(sentence), 'inner');
  }
}

/** A quotation that is its whole sentence goes on with the last one, or waits for a tag behind it. */
function takeAlone(finding: Finding, loose: Loose): void {
  if (finding.last !== undefined && isQuoted(finding.marks, finding.last)) {
    finding.drafts.extend(finding.last, loose.index);
    return;
  }
  const previous = finding.previousSentence;
  const source = finding.last?.report?.source ?? (previous === undefined ? undefined : subjectOf(previous));
  const draft =
    source === undefined
      ? addLoose(finding, loose, 'floating', source, 'first')
      : addLoose(finding, loose, 'only-name', source, 'next');
  if (draft !== undefined) finding.waiting.push(draft);
}

function addLoose(
  finding: Finding,
  { sentence, index, stretch, reports }: Loose,
  rule: AttributionRule,
  source: Range | undefined,
  kind: LooseKind,
): Draft | undefined {
  const { open, close, closed } = stretch;
  const candidate = describeLoose(sentence, open, close, closed, kind, source, reports.length > 0);
  const confidence = probability(candidate);
  if (confidence < finding.floor) return undefined;
  const draft: Draft = {
    pieces: [{ first: open, past: close + 1 }],
    report: undefined,
    candidate,
    sentence: rangeOf(sentence),
    inner: false,
    rule,
    confidence,
    source,
    parent: undefined,
    spoken: false,
    mergedInto: undefined,
  };
  finding.drafts.add(draft, [index]);
  return draft;
}

/** Whether the last piece of a draft stands in marks, so that another may follow. */
function isQuoted({ within }: Marks, { pieces }: Draft): boolean {
  const piece = pieces.at(-1);
  return piece !== undefined && within[piece.past - 1] !== 0 && within[piece.first] !== 0;
}
