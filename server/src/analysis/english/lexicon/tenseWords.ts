/** Words that tell whether a clause speaks of the past or the future, and other adverbs of time. Source: by hand. */
import { wordSet } from '../words';

/** Verbs and adjectives that put what follows them into the future, whatever their tense: "was scheduled for Monday". */
export const FUTURE_WORDS = wordSet(`
anticipated deadline due effective expected expects expires hopes intends payable pending planned plans projected scheduled slated
tomorrow upcoming`);

/** Future words that can be nouns, which say so only before "to" or "for": "plans for Friday", not "announced his plans". */
export const FUTURE_NOUNS = wordSet('deadline hopes plans');

/** Auxiliaries that leave no doubt that something is to come. */
export const FUTURE_AUXILIARIES = wordSet("'ll shall will won't");

/** Past forms that look ahead with "until" or "by": "postponed until Tuesday". */
export const DEFERRING_VERBS = wordSet(`
adjourned agreed asked deferred delayed extended gave ordered pledged postponed promised set suspended urged vowed`);

/** Verbs of matches to come, some of which are nouns as well: "Brackford host Vessby on Saturday". */
export const FIXTURE_VERBS = wordSet(`
entertain entertains face faces host hosts meet meets play plays visit visits welcome welcomes`);

/** Verbs of beginning and ending, which are of events and not of speech: "sales begin on Friday". */
export const EVENT_VERBS = wordSet(`
begin begins close closes conclude concludes continue continues end ends open opens resume resumes start starts`);

/** Modals that look ahead: "may open in May". */
export const MODALS_AHEAD = wordSet('can cannot may might must should');

/** Past forms that are base forms as well, of the same verb or another: "the council cut the grant", "prices fell". */
export const AMBIGUOUS_PASTS = wordSet(`
beat bet bid bore burst cast cost cut fell felt found hit hurt lay let put quit read rid saw set shed shot shut split
spread thrust upset wound`);

/** Words before a noun whose infinitive has happened: "the first bank to fail on Friday". */
export const SUPERLATIVES = wordSet('first last latest only second third');

/** Words that negate a clause from before its subject. */
export const NEGATIVE_SUBJECTS = wordSet('neither nobody none nor');

/** Adverbs between "as" and "as" before the first possible date: "as early as Monday". */
export const NEARNESS_ADVERBS = wordSet('early late soon');

/** Verbs, nouns and adjectives whose infinitive has happened where they are past: "failed to appear", "was able to swim". */
export const ACCOMPLISHING = wordSet(`
able attempt attempted bothered began begun caused ceased chose compelled continued dared declined enabled endeavored
endeavoured failed failure forced found gathered got grew happened happy helped hurried inability led left lived made
managed needed obliged paused persuaded proceeded proved pushed rallied reached refusal refused returned risked rose rushed
seemed seen sought started stopped stood struggled took tried turned unable used voted waited walked went`);

/** Verbs whose infinitive is still to come, also with somebody between them: "ordered the guards to leave". */
export const INTENDING = wordSet(`
agree agreed agrees aim aimed aims allowed asked authorised authorized booked called calling committed contracted decide
decided decides demanded determined due expected expects hope hoped hopes hoping instructed intend intended intends invited
listed likely need needs offered ordered permitted plan planned planning plans pledge pledged pledges poised predicted
prepare prepared preparing promise promised promises proposed ready required scheduled set slated sworn threatened threatens
told urged vow vowed vows wait want wants warned`);

/** Gatherings that are named by their weekday, beside `DATED_EVENTS`: "the Sunday Mass", "the Monday Prayer Breakfast". */
export const WEEKDAY_GATHERINGS = wordSet(`
assembly banquet blessing breakfast brunch class dinner eucharist fete liturgy lunch luncheon market mass matinee parade party
practice prayer prayers procession rally service services shabbat vespers vigil worship`);

/** Events that have their own date, whatever the verb tells: "praised the summit in May", "banned talks on Friday". */
export const DATED_EVENTS = wordSet(`
auction ballot celebration celebrations ceremony championship championships concert conference congress contest convention
deadline debate delivery derby election elections exhibition expiry fair festival final games gala hearing inauguration launch
match maturity meeting meetings mission negotiations olympics opening parade playoffs poll polls premiere primaries primary
race races referendum release runoff season session sessions strike summit talks term tour tournament trial trip visit vote
wedding`);

/** Prepositions before what has happened already, where the clause is in the present: "he is in hospital after a fall on Friday". */
export const PAST_PREPOSITIONS = wordSet('after following since');

/** Prepositions before the deed of whom a clause in the present speaks: "she is accused of starting the fire on Friday". */
export const DEED_PREPOSITIONS = wordSet('after for of over since upon with');

/** Adverbs of time, with some that stand in the same places, as "also". */
export const TIME_ADVERBS = wordSet(`
afterwards also earlier later meanwhile now recently then today tomorrow tonight too yesterday`);

/** Verbs of what is done on the day itself: "held a rally to mark the anniversary on Friday". */
export const MARKING_VERBS = wordSet('celebrate commemorate honor honour mark mourn observe protest');
