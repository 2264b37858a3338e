import type { Mention } from '../analysis/facts';
import { lowerBound } from '../analysis/text/lowerBound';
import type { FinalSpeaker } from '../annotations/mergedModel';
import type { Checked, Problem } from './check';
import { l10n } from '../l10n';

/** A runner-up with this confidence or more is one that a reader may think of: two of one gender, both at hand. */
const CLOSE = 0.03;

/** "Reid met Petrov. … he said": two people could be meant. */
export function ambiguousPronoun({ text, facts, merged }: Checked): Problem[] {
  return merged.quotations.flatMap(({ suggestion, status }): Problem[] => {
    const mention = facts.mentions[suggestion?.attribution.mention ?? -1];
    const [other] = suggestion?.attribution.runnersUp ?? [];
    if (status === 'confirmed' || mention === undefined || other === undefined || other.confidence < CLOSE) return [];
    const { start, end } = mention;
    const speaker = suggestion?.attribution.speaker;
    if (isNamedBefore(facts.mentions, start, speaker) || isAloneInParagraph(text, facts.mentions, start, speaker))
      return [];
    const word = text.slice(start, end);
    const people = [speaker, other.speaker].map((i) => merged.speakers[i ?? -1]);
    if (!/^s?he$/i.test(word) || !people.every(isNamed) || people[0]!.name === people[1]!.name) return [];
    const message = l10n.t('“{0}” could be {1} or {2}: use the name.', word, people[0]!.name, people[1]!.name);
    return [{ check: 'ambiguousPronoun', start, end, message }];
  });
}

/** Distance before a pronoun at which a reader still has the name in mind, in UTF-16 code units. */
const REACH = 200;

/** "Femi Adeyemi-Clarke said so, and he added": the last one named before, who spoke there too. */
function isNamedBefore(mentions: readonly Mention[], at: number, speaker: number | undefined): boolean {
  const [last] = namesBefore(mentions, at);
  return last !== undefined && last.source && last.speaker === speaker && at - last.end <= REACH;
}

/** "The mayor, Iain Drummond, would not be drawn. “I have read it,” he said": nobody else is named in the paragraph so far. */
function isAloneInParagraph(
  text: string,
  mentions: readonly Mention[],
  at: number,
  speaker: number | undefined,
): boolean {
  const paragraph = text.lastIndexOf('\n', at) + 1;
  let found = false;
  for (const name of namesBefore(mentions, at)) {
    if (name.start < paragraph) break;
    if (name.speaker !== speaker) return false;
    found = true;
  }
  return found;
}

/** The names before a place, the nearest first. */
function* namesBefore(mentions: readonly Mention[], at: number): Generator<Mention> {
  for (let i = lowerBound(mentions.length, (one) => mentions[one]!.start < at) - 1; i >= 0; i--) {
    const mention = mentions[i]!;
    if (mention.kind === 'name' && mention.end <= at) yield mention;
  }
}

function isNamed(speaker: FinalSpeaker | undefined): boolean {
  return speaker?.kind === 'Person';
}
