import type { Checked, Problem } from './check';

/** A runner-up with this confidence or more is one that a reader may think of. */
const close = 0.3;

/** "he said", and two men could be meant. */
export function ambiguousPronoun({ text, facts, merged }: Checked): Problem[] {
  return merged.quotations.flatMap(({ suggestion, status }): Problem[] => {
    const mention = facts.mentions[suggestion?.attribution.mention ?? -1];
    const [other] = suggestion?.attribution.runnersUp ?? [];
    if (status === 'confirmed' || mention?.kind !== 'pronoun' || other === undefined || other.confidence < close) {
      return [];
    }
    const names = [suggestion?.attribution.speaker, other.speaker].map((i) => merged.speakers[i ?? -1]?.name);
    if (names.includes(undefined) || names[0] === names[1]) return [];
    const { start, end } = mention;
    const message = `“${text.slice(start, end)}” can be ${names.join(' or ')}. Write the name.`;
    return [{ check: 'ambiguousPronoun', start, end, message }];
  });
}
