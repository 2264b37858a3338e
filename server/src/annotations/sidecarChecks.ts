import { asList, isObject, member, objectAt, type Json, type JsonObject } from './json/values';
import type { Annotation, SpeakerRecord } from './model';
import type { ItemProblem } from './readItem';

/** An annotation and which of the items it is. */
export interface IndexedAnnotation {
  readonly annotation: Annotation;
  readonly at: number;
}

/** The way to an item in the file. */
export function pathOf(at: number): readonly (string | number)[] {
  return ['first', 'items', at];
}

/** Reports the conflicts that a three-way merge of the file left to a person. */
export function checkConflicts(root: JsonObject, problems: ItemProblem[]): void {
  const look = (one: Json, path: () => readonly (string | number)[]): void => {
    if (!isObject(one)) return;
    for (const key of ['attribune:theirs', 'attribune:ours']) {
      if (!Object.hasOwn(one, key)) continue;
      const message = `Two people changed this, and "${key}" tells what the other one did. Make it as it should be, then remove "${key}".`;
      problems.push({ path: [...path(), key], message });
    }
  };
  look(root, () => []);
  asList(member(root, 'attribune:speakers')).forEach((one, i) => look(one, () => ['attribune:speakers', i]));
  asList(member(objectAt(root, 'first'), 'items')).forEach((one, i) => look(one, () => pathOf(i)));
}

/** Reports references to missing speaker records, and positions beyond the article's end. */
export function checkReferences(
  speakers: readonly SpeakerRecord[],
  placed: readonly IndexedAnnotation[],
  articleLength: number,
  problems: ItemProblem[],
): void {
  const known = new Set(speakers.map(({ id }) => id));
  for (const { annotation, at } of placed) {
    if (annotation.speakers.some((id) => !known.has(id))) {
      problems.push({
        path: [...pathOf(at), 'body'],
        message: 'No speaker has this id. Add one to attribune:speakers.',
      });
    }
    const beyond = annotation.targets.findIndex(
      ({ position, lost }) => !lost && position && position.end > articleLength,
    );
    if (beyond >= 0) {
      const message = `The position lies beyond the end of the article (${articleLength} characters); the words are looked for instead.`;
      problems.push({ path: [...pathOf(at), 'target', beyond], message });
    }
  }
}
