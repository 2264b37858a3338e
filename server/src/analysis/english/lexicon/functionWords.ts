/**
 * The closed classes of English, complete but for archaic words. Source: by hand, after the word classes of Huddleston and
 * Pullum, The Cambridge Grammar of the English Language (2002).
 */

/** Also predeterminers and quantifiers that stand before a noun. */
export const determiners = `
a all an another any both each either enough every few fewer half her his its less many more most much my neither no none
one our several some such that the their these this those various what whatever which whichever whose your`;

/** Prepositions of one word. "to" is here although it marks infinitives too. */
export const prepositions = `
aboard about above across after against ahead along alongside amid amidst among amongst around as aside at atop barring
because before behind below beneath beside besides between beyond but by circa concerning considering despite down during
except excepting excluding failing following for from given in including inside instead into less like minus near
notwithstanding of off on onto opposite out outside over past pending per plus post pro re regarding round sans save since
than through throughout thru till times to toward towards under underneath unlike until unto up upon versus via vis with
within without worth`;

/** Coordinators. */
export const conjunctions = `and but nor or plus yet`;

/** Words that begin a subordinate clause, also those that are prepositions or adverbs elsewhere. */
export const subordinators = `
after albeit although as because before cause cos cuz even how however if lest like once provided providing since so
suppose supposing than that though till unless until what whatever when whenever where whereas whereby wherein whereupon
wherever whether which whichever while whilst who whoever whom whomever whose why`;

/** Forms of be, have, do and the modals, with n't and as clitics. "'s" and "'d" are here too: only the words around tell. */
export const auxiliaries = `
'd 'll 'm 're 's 've ain't am are aren't be been being can can't cannot cant could couldn't dare daren't did didn't didnt do
does doesn't doesnt doing don't done dont gonna gotta had hadn't has hasn't have haven't having is isn't may mayn't might
mightn't must mustn't need needn't ought oughtn't shall shan't should shouldn't use used was wasn't wasnt were weren't will
won't wont would wouldn't`;

/** Pronouns that can be a subject, and quantifiers that stand alone: "some say", "others argue". */
export const pronouns = `
all another any anybody anyone anything both each either everybody everyone everything few he i it many me most much
neither nobody none nothing one others several she some somebody someone something that them these they this those us
we what whatever which whichever who whoever whom whomever ya you`;

/** Object forms and reflexives, which never are the subject of a cue. */
export const objectPronouns = `
her herself him himself itself me myself oneself ourselves them themselves us yourself yourselves hers mine ours theirs
yours`;

export const possessives = `her his its my our their whose your`;

/** Adverbs of the closed kind, which begin a sentence or stand between a subject and its verb. */
export const commonAdverbs = `
abroad accordingly actually afterward afterwards again ago ahead almost alone already also altogether always anymore anyway
anywhere apart apparently away back barely better certainly clearly currently downtown earlier early eventually ever
everywhere far finally first formerly forward furthermore generally hardly hence here hereby hopefully immediately indeed
initially instead just largely last late lately later likewise mainly maybe meanwhile merely moreover mostly namely nearby
nearly never nevertheless next nonetheless not notably now nowadays nowhere obviously often once only originally otherwise
overall overnight overseas partly perhaps possibly presumably previously privately probably publicly quite rarely rather
really recently repeatedly reportedly second secondly seemingly seldom separately shortly similarly simply simultaneously
so somehow sometimes somewhat somewhere soon still subsequently suddenly surely then there thereafter therefore third
thirdly thus today together tomorrow tonight too traditionally twice typically ultimately undoubtedly unfortunately usually
very well yesterday yet`;
