import type { Tokens } from '../../../text/tokens';
import { wordSet, WordClass } from '../../../text/words';
import type { Name } from '../names/name';
import type { Gender } from './entity';

const MALE = wordSet(
  'mr sir lord king prince father brother chairman spokesman businessman congressman councilman he his husband son uncle duke pope actor',
);
const FEMALE = wordSet(
  'mrs ms miss lady queen princess sister chairwoman spokeswoman businesswoman congresswoman councilwoman she her wife daughter aunt mother madam dame actress duchess',
);

/** The gender of a name's entity, by the title or else by the first name of several words: "Mrs Okoye", "Ada Okoye". */
export function genderOf(tokens: Tokens, name: Name): Gender {
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
    if (MALE.has(tokens.word(i))) return 'male';
    if (FEMALE.has(tokens.word(i))) return 'female';
  }
  return 'unknown';
}
