import { analyze } from '../../server/src/analysis/analyze';
import type { Facts } from '../../server/src/analysis/facts';
import { type QuoteRecord, toRecord } from '../../server/src/formats/jsonLines';
import { certainFigures, countConfidence } from './calibration';
import type { GoldDocument } from './corpus';
import { countDates, dateFigures } from './dateScore';
import { countGapTracker, gapTrackerFigures } from './gapTracker';
import { countNames, nameFigures } from './nameScore';
import { matchQuotations, type QuotationRules } from './quotationMatching';
import { countQuotations, quotationFigures } from './quotationScore';
import { type Counts, sum } from './ratios';

/** What the measures give for a corpus: figures in percent by name, and the counts of the curve of confidence. */
export interface Measured {
  readonly figures: Readonly<Record<string, number>>;
  readonly confidence: Counts | undefined;
}

interface Analysed {
  readonly document: GoldDocument;
  readonly facts: Facts;
  readonly quotes: readonly QuoteRecord[];
}

/** Analyses the documents of a corpus and measures whatever it has annotations for. */
export function measureCorpus(corpus: string, documents: readonly GoldDocument[]): Measured {
  const analysed = documents.map((document): Analysed => {
    const facts = analyze(document.text, { publicationDate: document.dct });
    return { document, facts, quotes: toRecord(facts, document.text).quotes };
  });
  const first = documents[0];
  if (first?.sentences) return { figures: namesOf(analysed), confidence: undefined };
  if (first?.timexes) return { figures: datesOf(analysed), confidence: undefined };
  const rules: QuotationRules = { speechOnly: corpus.startsWith('polnear') };
  const confidence = sum(
    analysed.map(({ document, quotes }) => countConfidence(matchQuotations(document, quotes, rules))),
  );
  const figures = rules.speechOnly ? speechOf(analysed) : quotationsOf(analysed);
  const { right, speaker } = certainFigures(confidence);
  const certain = { 'right if confidence ≥ 0.9': right, 'speaker right if confidence ≥ 0.9': speaker };
  return { figures: { ...figures, ...certain }, confidence };
}

function scored(analysed: readonly Analysed[], rules: QuotationRules) {
  const counts = analysed.map(({ document, quotes }) => countQuotations(matchQuotations(document, quotes, rules)));
  return quotationFigures(sum(counts));
}

function quotationsOf(analysed: readonly Analysed[]): Record<string, number> {
  const all = scored(analysed, {});
  const [loose, tight] = [0.3, 0.8].map((threshold) =>
    gapTrackerFigures(sum(analysed.map(({ document, quotes }) => countGapTracker(document, quotes, threshold)))),
  );
  return {
    'overlap > 0.3 F1': loose!.found,
    'overlap > 0.8 F1': tight!.found,
    'speaker, overlap > 0.3': loose!.speaker,
    'speaker, overlap > 0.8': tight!.speaker,
    'quotation F1': all.found,
    'direct quotation F1': scored(analysed, { type: 'direct' }).found,
    'full name of those found': all.fullName,
    'quotation and full name F1': all.endToEndFullName,
  };
}

function speechOf(analysed: readonly Analysed[]): Record<string, number> {
  const direct = scored(analysed, { type: 'direct' });
  const speech = scored(analysed, { speechOnly: true });
  const strict = scored(analysed, { speechOnly: true, exactEdges: true });
  return {
    'direct quotation F1': direct.found,
    'speaker of direct': direct.speaker,
    'speech F1': speech.found,
    'speech and speaker F1': speech.endToEnd,
    'speech, exact source F1': strict.sourceExact,
    'speech, exact cue F1': strict.cueExact,
    'speech, exact content F1': strict.exact,
  };
}

function datesOf(analysed: readonly Analysed[]): Record<string, number> {
  const { value, strict, relaxedPrecision } = dateFigures(
    sum(analysed.map(({ document, facts }) => countDates(document, facts.timexes))),
  );
  return { 'date value F1': value, 'date strict F1': strict, 'date relaxed precision': relaxedPrecision };
}

function namesOf(analysed: readonly Analysed[]): Record<string, number> {
  const figures = nameFigures(sum(analysed.map(({ document, facts }) => countNames(document, facts))));
  return {
    'persons found': figures.personsFound,
    'persons precision': figures.personsPrecision,
    'sentence ends F1': figures.sentences,
  };
}
