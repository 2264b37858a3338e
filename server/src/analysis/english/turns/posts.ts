import type { TokenRange } from '../../text/tokenRange';
import type { Tokens } from '../../text/tokens';
import type { Turn } from './turns';

/** "— Harbour Trust (@harbourtrust) March 3, 2021", behind a post or on a line of its own below it. */
const SIGNATURE = /(?:^|\s)[—–]\s+(?<name>[^\s—–()@][^\n—–()@]{1,58}?)\s+\(@\w{2,30}\)[^\n()]{0,60}$/u;
/** Longer paragraphs are no posts, in UTF-16 code units. */
const LONGEST_POST = 700;
/** Links and pictures that a post ends with. */
const LINKS = /(?:\s+(?:https?:\/\/|pic\.)\S+)+\s*$/u;

/**
 * Finds posts of social networks as news embeds them: "Engineers are at the substation. — Harbour Trust (@harbourtrust)
 * March 3, 2021". The words have no marks; what has marks is a quotation with its tag.
 */
export function findPosts(tokens: Tokens): Turn[] {
  if (!tokens.text.includes('(@')) return [];
  const posts: Turn[] = [];
  for (let paragraph = 0; paragraph + 1 < tokens.paragraphStarts.length; paragraph++) {
    const post = postAt(tokens, paragraph);
    if (post !== undefined) posts.push(post);
  }
  return posts;
}

function postAt(tokens: Tokens, paragraph: number): Turn | undefined {
  const whole = paragraphAt(tokens, paragraph);
  const text = tokens.textBetween(whole.first, whole.past);
  if (text.length > LONGEST_POST) return undefined;
  const signature = SIGNATURE.exec(text);
  const name = signature?.groups?.['name'];
  if (signature === null || name === undefined) return undefined;
  const start = tokens.start(whole.first);
  const nameAt = start + text.indexOf(name, signature.index);
  const label = { first: tokens.at(nameAt), past: tokens.at(nameAt + name.length) };
  const words =
    signature.index > 0
      ? { first: whole.first, past: tokens.at(start + signature.index) }
      : paragraph > 0
        ? paragraphAt(tokens, paragraph - 1)
        : undefined;
  const piece = words && withoutLinks(tokens, words);
  if (piece === undefined || /^["“'‘«]/u.test(tokens.textBetween(piece.first, piece.past))) return undefined;
  return { first: piece.first, label, pieces: [piece], past: whole.past };
}

function withoutLinks(tokens: Tokens, { first, past }: TokenRange): TokenRange | undefined {
  if (past <= first || tokens.end(past - 1) - tokens.start(first) > LONGEST_POST) return undefined;
  const links = LINKS.exec(tokens.textBetween(first, past));
  const end = links === null ? past : tokens.at(tokens.start(first) + links.index);
  return end > first ? { first, past: end } : undefined;
}

function paragraphAt({ paragraphStarts }: Tokens, paragraph: number): TokenRange {
  return { first: paragraphStarts[paragraph]!, past: paragraphStarts[paragraph + 1]! };
}
