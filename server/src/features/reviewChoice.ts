import type { Decision } from '../annotations/decision';
import type { FinalQuotation } from '../annotations/mergedModel';
import type { ReviewChoice } from '../protocol/review';
import { type Article, spanOnly } from './article';
import { named, type Offer } from './codeActions/offer';
import type { ItemAtCursor } from './itemsAtCursor';

/** An offer as an argument of `attribune.decide`; who accepts a quotation accepts the words that name its speaker too. */
export function choiceOf(article: Article, found: ItemAtCursor, offer: Offer): ReviewChoice {
  const { uri, version } = article;
  const { title, decisions, preferred, pickSpeaker, pickDate } = offer;
  const source = preferred === true && found.kind === 'quotation' ? sourceOf(article, found.item) : [];
  return {
    title,
    role: preferred === true ? 'accept' : roleOf(decisions),
    decide: {
      uri,
      version,
      decisions: [...decisions, ...source],
      ...(pickSpeaker && { pickSpeaker }),
      ...(pickDate && { pickDate }),
    },
  };
}

function roleOf(decisions: readonly Decision[]): ReviewChoice['role'] {
  if (decisions.some((one) => one.do === 'reject')) return 'reject';
  return decisions.some((one) => one.do === 'remove') ? 'remove' : 'other';
}

/** The mentions that the quotation's speakers are taken from: right if the speaker is. */
function sourceOf({ merged, facts }: Article, { suggestion }: FinalQuotation): Decision[] {
  if (suggestion === undefined) return [];
  const { attribution } = suggestion;
  return [attribution, ...attribution.joint].flatMap(({ mention, speaker }): Decision[] => {
    const words = mention === undefined ? undefined : facts.mentions[mention];
    const who = speaker === undefined ? undefined : merged.speakers[speaker];
    if (words === undefined || who === undefined) return [];
    return [{ do: 'speaker', span: spanOnly(words), speaker: named(who) }];
  });
}
