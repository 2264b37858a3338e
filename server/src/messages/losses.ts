import type { Translate } from './english';

/** Wording of the kinds of losses: `{0}` is how many there are. */
export const lossWordings = {
  rejections: '{0} rejected suggestions and silenced checks',
  orphans: '{0} annotations that lost their text',
  orphanedPieces: '{0} pieces that lost their text',
  changedWords: '{0} annotations whose words changed since they were confirmed: look at them again',
  signatures: '{0} annotations’ times and authors',
  severalPieces: '{0} mentions, cues or dates in several pieces',
  jointMentions: '{0} mentions of several speakers, but for the first',
  foreignMembers: '{0} annotations’ members that other tools wrote',
  unmeantSpeakers: '{0} speakers that nothing exported refers to',
  foreignItems: '{0} annotations of other tools',
  namesakes: '{0} speakers with the name of another one',
  linksAcross: '{0} links between what is confirmed and what is not',
  jointSpeakers: '{0} joint quotations’ speakers, but for the first',
  joinedRoles: '{0} speakers’ roles with “; ” as one',
  separatedPieces: '{0} split quotations',
  roles: '{0} speakers’ roles',
  nesting: '{0} quotations’ places in others',
  notes: '{0} notes',
  verifications: '{0} verifications',
  labels: '{0} labels',
  dates: '{0} dates',
  mentions: 'mention positions',
  controlCharacters: '{0} control characters, which XML forbids',
  edges: '{0} annotations’ line breaks at their ends',
  innerLineBreaks: '{0} notes’, names’ or values’ line breaks',
  publicationDate: 'the publication date',
  lineBreaks: 'line breaks: each line is a paragraph',
} as const;

/** Part of an article's annotations that a format cannot carry. */
export interface Loss {
  readonly kind: keyof typeof lossWordings;
  /** Their number; none where the kind has no number. */
  readonly count?: number;
}

/** A loss as a line for people, "3 notes". */
export function lossInWords({ kind, count }: Loss, translate: Translate): string {
  const wording = lossWordings[kind];
  return count === undefined ? translate(wording) : translate(wording, count);
}
