/**
 * Reporting verbs by their construction. Which verbs report at all is in server/scripts/lexicon/cues.txt; a verb added there
 * belongs here too, in each form, if it takes one of these constructions. Source: by hand, from annotated news.
 */
import { wordSet } from '../words';

/** Cues that name their listener right behind them: "told reporters", "assured voters that". */
export const LISTENER_CUES = wordSet(`
advised advises advising asked asking asks assured assures assuring briefed cautioned cautions convinced emailed
informed informing informs messaged notified persuaded promised promises promising reminded reminding reminds tell
telling tells texted told warned warning warns`);

/** Cues that take a clause without "that": "said the bridge was closed". */
export const BARE_CLAUSE_CUES = wordSet(`
acknowledge acknowledged acknowledges add added adding adds admit admits admitted allege alleged alleges alleging
announce announced announces announcing argue argued argues arguing assert asserted asserts assure assured assures
boast boasted caution cautioned cautions claimed claiming claims complain complained complaining complains concede
conceded concedes conceding conclude concluded concludes concluding confirm confirmed confirming confirms contend
contended contending contends countered counters declare declared declares declaring denied denies deny denying
disclose disclosed disclosing emphasise emphasised emphasize emphasized estimated estimates estimating explain
explained explaining explains finding found indicate indicated indicates indicating inform informed informs insist
insisted insisting insists joked joking maintain maintained maintaining maintains noted notes noting pledged pledges
pledging posted predict predicted predicting predicts promised promises quipped recall recalled recalling recalls
reiterate reiterated reiterates remarked repeated repeats replied replies reported reporting reports respond responded
responds reveal revealed revealing reveals said say saying says shouted show showed shows stated states stating
stressed stresses stressing suggest suggested suggesting suggests swear swore tell telling tells testified testifies
testify testifying texted told tweet tweeted tweeting tweets vowed vowing vows warn warned warning warns write writes
writing wrote`);

/** Cues that take no noun for an object, or hardly one: "announced job cuts", but not "said job cuts". */
export const OBJECTLESS_CUES = wordSet(`
argue argued argues complain complained complains contend contended contends insist insisted insists joked quipped
remarked said say saying says tell tells told`);

/** Cues that take "X as Y" or "X Y", where the quoted part is the content: `called the plan "a gift"`. */
export const LABEL_CUES = wordSet(`
accused accuses accusing blasted branded branding brands call called calling calls characterised characterized
characterizes characterizing cited cites citing compared condemned condemning condemns criticised criticising
criticized criticizing decried deemed denounced denounces denouncing depicted described describes describing dismissed
dismisses dismissing dubbed dubbing dubs hailed hailing hails labeled labeling labelled labelling labels lambasted
mocked portrayed praised praises praising referred referring refers ridiculed slammed slamming slams termed terms`);

/** Those who listen in court and are told: "jurors were told", "the inquest heard". */
export const COURT_AUDIENCES = wordSet(`
court hearing inquest inquiry judge judges juror jurors jury magistrate magistrates panel tribunal trial`);

/** Thoughts, acts and effects: "believes that", "ruled that", "means that" report nothing said. */
export const NON_SPEECH_CUES = wordSet(`
assumed assumes believe believed believes billed charged consider considered considers contain contained contains
covered covers decided determine determined determines established establishes fired fires hear heard hears held hold
holding holds hope hoped hopes identified implied implies imply implying judged knew know knows learned learning
learns learnt listed listing named names provide provided provides rated rates reflect reflected reflects require
required requires ruled rules suspected suspects thanked thanks think thinking thinks thought threaten threatened
threatens understand understands understood welcomed wondered wonders`);

/** Forms of "tell", whose first object is always a listener. */
export const FORMS_OF_TELL = wordSet('tell telling tells told');

/** Cues that report with a mere pronoun for a subject wherever they stand: "he said". */
export const PLAIN_CUES = wordSet('added asked said says told');

/** Forms of "let" in "let us say". */
export const FORMS_OF_LET = wordSet('let lets');

/** Forms of "point" in "pointed out that". */
export const FORMS_OF_POINT = wordSet('point pointed pointing points');

/** Verbs of who passes words on: "was quoted as saying". */
export const FORMS_OF_QUOTE = wordSet('cited cites citing quoted quotes quoting');

/** Verbs before a medium's own source: "reported, citing two diplomats". */
export const CITING_GERUNDS = wordSet('citing quoting');

/** Verbs of a medium that passes words on: "Interfax reported". */
export const FORMS_OF_REPORT = wordSet('reported reports');

/** What people do with their faces and hands: words in marks may follow, no clause. */
export const GESTURE_CUES = wordSet(`
beamed beaming frowned frowning grinned grinning nodded nodding shrugged shrugging sighed sighing smiled smiling winked winking`);

/** Subordinators of what happened while somebody spoke: "said as he left". */
export const NARRATING_SUBORDINATORS = wordSet('after as before until while');
