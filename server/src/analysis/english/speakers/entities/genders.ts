import { FEMININE_NOUNS, MASCULINE_NOUNS } from '../../lexicon/genderedNouns';
import type { Tokens } from '../../../text/tokens';
import { WordClass } from '../../words';
import type { Name } from '../names/name';
import type { Entity, Gender } from './entity';

/** Notes the gender that a name gives its entity where none is known. */
export function noteGenderOfName(tokens: Tokens, entity: Entity, name: Name): void {
  if (entity.gender !== 'unknown') return;
  entity.gender = genderOf(tokens, name);
  entity.isGenderGuessed = entity.gender !== 'unknown' && titleGender(tokens, name) === 'unknown';
}

/** The gender of a name's entity, by the title or else by the first name of several words: "Mrs Okoye", "Ada Okoye". */
function genderOf(tokens: Tokens, name: Name): Gender {
  const title = titleGender(tokens, name);
  if (title !== 'unknown') return title;
  const male = tokens.isA(name.first, WordClass.MaleName);
  const female = tokens.isA(name.first, WordClass.FemaleName);
  if (name.past - name.first === 1 || male === female) return 'unknown';
  return male ? 'male' : 'female';
}

/** Gender by the title and the role before a name alone: "Mrs", "spokesman". */
export function titleGender(tokens: Tokens, name: Name): Gender {
  for (let i = name.roleFirst; i < name.first; i++) {
    if (MASCULINE_NOUNS.has(tokens.word(i))) return 'male';
    if (FEMININE_NOUNS.has(tokens.word(i))) return 'female';
  }
  return 'unknown';
}
