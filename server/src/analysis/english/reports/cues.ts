import type { Tokens } from '../../text/tokens';
import { wordSet, WordClass } from '../../text/words';

/** Cues that name their listener right behind them: "told reporters", "assured voters that". */
export const ADDRESSES = wordSet(
  'told tell tells telling informed informs informing assured assures assuring reminded reminds reminding notified advised advises advising ' +
    'warned warns warning asked asks asking cautioned cautions promised promises promising persuaded convinced briefed texted emailed messaged',
);

/** Cues that take a clause without "that": "said the bridge was closed". */
export const TAKES_BARE_CLAUSE = wordSet(
  'said say says saying told tells telling tell added adds adding claimed claims claiming insisted insists insisting warned warns warning ' +
    'admitted admits argued argues arguing announced announces announcing confirmed confirms confirming acknowledged acknowledges conceded concedes denied denies ' +
    'explained explains explaining alleged alleges alleging stated states stating wrote writes writing noted notes noting suggested suggests suggesting ' +
    'predicted predicts predicting estimated estimates reported reports reporting promised promises vowed vows pledged pledges complained complains ' +
    'testified testifies maintained maintains reiterated reiterates stressed stresses emphasized emphasised declared declares recalled recalls remarked concluded concludes ' +
    'revealed reveals indicated indicates indicating swore boasted joked quipped asserted asserts contended contends countered counters ' +
    'cautioned cautions disclosed assured assures informed informs replied replies responded responds repeated repeats tweeted tweets posted texted shouted found shows showed show',
);

/** Cues that take "X as Y", "X Y": the quoted part is the content. */
export const LABELS = wordSet(
  'called calls calling call described describes describing labelled labeled labels labelling labeling dubbed dubs dubbing branded brands branding ' +
    'termed terms denounced denounces denouncing dismissed dismisses dismissing hailed hails hailing slammed slams slamming praised praises praising ' +
    'characterized characterised characterizes characterizing condemned condemns condemning referred refers referring blasted criticized criticised criticizing criticising ' +
    'accused accuses accusing cited cites citing compared decried deemed ridiculed mocked portrayed depicted lambasted',
);

/** Wh-words that open an indirect question. */
export const QUESTION_WORDS = wordSet('whether if how why what who where when which');

/** "said" and its like can be a noun or a name in other places; these only report as verbs. */
export function isCue(tokens: Tokens, i: number): boolean {
  return tokens.isA(i, WordClass.Cue);
}

/** Thoughts, acts and effects: "believes that", "ruled that", "means that" report nothing said. */
export const NOT_SPEECH = wordSet(
  'thought thinks think thinking believed believes believe hoped hopes hope knew knows know learned learns learnt learning wondered wonders assumed assumes ' +
    'understood understands understand decided determined determines determine considered considers consider suspected suspects ruled rules judged implied implies imply implying ' +
    'heard hears hear established establishes required requires require identified threatened threatens threaten provided provides provide reflected reflects reflect ' +
    'contained contains contain covered covers listed listing rated rates thanked thanks held holds hold holding fired fires named names billed charged welcomed',
);
