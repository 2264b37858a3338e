/**
 * Pronouns by what they can mean. Source: by hand, after Huddleston and Pullum, The Cambridge Grammar of the English
 * Language (2002).
 */
import { wordSet } from '../words';

/** All forms of "he". */
export const MASCULINE_PRONOUNS = wordSet('he him himself his');

/** Forms of "he" that can mean the subject of their own sentence: in "Lonan told him" he is somebody else. */
export const MASCULINE_SUBJECT_PRONOUNS = wordSet('he himself his');

/** All forms of "she"; "her" is an object and a possessive alike. */
export const FEMININE_PRONOUNS = wordSet('her hers herself she');

/** Forms of "he" that say whose something is, or that somebody does something to himself. */
export const MASCULINE_POSSESSIVES = wordSet('himself his');

/** The same forms of "she". */
export const FEMININE_POSSESSIVES = wordSet('her herself');

/** Pronouns that mean several: "they", and "both" as in "both said". */
export const GROUP_PRONOUNS = wordSet('both our their them they us we');

/** Forms of "it" that can stand for who speaks. */
export const NEUTER_PRONOUNS = wordSet('it its');

/** Subjects that are one person. */
export const SINGULAR_SUBJECTS = wordSet('he i she');

/** Subjects that are, or may be, several people. */
export const PLURAL_SUBJECTS = wordSet('they we you');

/** Subjects that are seldom a person, with the "there" of "there are". */
export const THING_SUBJECTS = wordSet('it there these this those');

/** Subjects of who speaks: inside a quotation, its own speaker. */
export const FIRST_PERSON_SUBJECTS = wordSet('i we');

/** Pronouns that can be who is told something: "told us that". */
export const OBJECT_PRONOUNS = wordSet('her him it me them us you');

/** Subjects that are nobody: "nobody said that". */
export const NEGATIVE_PRONOUNS = wordSet('nobody none');

/** Pronouns that can be the subject of a relative clause. */
export const RELATIVE_PRONOUNS = wordSet('that which who');

/** Relative pronouns that may follow a comma: "Okoye, who runs the port,". */
export const NONRESTRICTIVE_RELATIVES = wordSet('which who');

/** Objects of "let" in a supposition: "let us say". */
export const LET_OBJECTS = wordSet("'s me us");

/** Subjects of a tag without a name, behind a comma: "he said". */
export const TAG_PRONOUNS = wordSet('he she they');

/** Words that open a relative clause of a thing or a person. */
export const RELATIVE_OPENERS = wordSet('that where which who whom whose');

/** Words that open an indirect question. */
export const QUESTION_WORDS = wordSet('how if what when where whether which who why');

/** Words that open a relative clause without a comma: "officials who", "the officials whose laws". */
export const RESTRICTIVE_RELATIVES = wordSet('that which who whose');

/** Behind a name, words that stress it: "the mayor himself said". */
export const REFLEXIVES = wordSet('herself himself itself themselves');
