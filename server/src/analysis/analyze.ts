import { VFile } from 'vfile';
import type { Facts, Given } from './facts';
import { type Analysis, type AnalysisInputs, analysisOf, pipeline } from './pipeline';

/**
 * Everything the analysis finds in a text. Never throws, whatever the text; linear in its length.
 *
 * @param given what is known besides the text, from settings and from a person's decisions
 */
export function analyze(text: string, given: Given = {}): Facts {
  return analysed({ text, given, previous: undefined, isContinued: false }).facts;
}

/**
 * The same with the analysis of an earlier version of the text: finds what `analyze` would find, but reads only the
 * paragraphs that changed.
 */
export function analyzeAgain(text: string, given: Given, previous?: Analysis): Analysis {
  return analysed({ text, given, previous, isContinued: true });
}

function analysed(inputs: AnalysisInputs): Analysis {
  const file = new VFile({ value: inputs.text, data: { analysis: inputs } });
  pipeline.runSync(pipeline.parse(file), file);
  return analysisOf(file);
}
