import type { Translate } from './english';

/** Wording of the kinds of losses: `{0}` is how many there are. */
export const lossWordings = {
  rejections: '{0} rejected suggestions and silenced checks',
  orphans: '{0} annotations that lost their text',
  orphanedPieces: '{0} pieces that lost their text',
  changedWords: '{0} annotations whose words changed since they were confirmed: look at them again',
  signatures: 'times and authors of {0} annotations',
  severalPieces: '{0} mentions, attribution verbs or dates in several pieces',
  jointMentions: 'further speakers of {0} joint mentions',
  foreignMembers: 'other tools’ fields in {0} annotations',
  unmeantSpeakers: '{0} speakers that nothing exported refers to',
  foreignItems: '{0} annotations of other tools',
  namesakes: '{0} speakers with the name of another one',
  linksAcross: '{0} links between what is confirmed and what is not',
  jointSpeakers: 'further speakers of {0} joint quotations',
  joinedRoles: '“; ” inside the roles of {0} speakers',
  separatedPieces: '{0} split quotations',
  roles: 'roles of {0} speakers',
  nesting: 'places of {0} quotations inside others',
  notes: '{0} notes',
  verifications: '{0} verifications',
  labels: '{0} labels',
  dates: '{0} dates',
  mentions: 'mention positions',
  controlCharacters: '{0} control characters, which XML forbids',
  edges: 'line breaks at the ends of {0} annotations',
  innerLineBreaks: 'line breaks in {0} notes, names or values',
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
