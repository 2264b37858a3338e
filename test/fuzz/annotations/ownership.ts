import type { Traced } from './traced';

/** What was written between two of an annotation's own characters, or in the place of some of them, belongs to it. */
export function adopt({ ids: known }: Traced, { ids }: Traced, own: Set<number>): void {
  const places = new Map(known.map((id, i) => [id, i]));
  for (let i = 0; i < ids.length; i++) {
    if (places.has(ids[i]!) || own.has(ids[i]!)) continue;
    let end = i + 1;
    while (end < ids.length && !places.has(ids[end]!) && !own.has(ids[end]!)) end++;
    const [left, right] = [ids[i - 1], ids[end]];
    const isIn = (id: number | undefined): boolean => id !== undefined && own.has(id);
    const removed = known.slice((places.get(left!) ?? -1) + 1, places.get(right!) ?? known.length);
    const replaces = removed.length > 0 && removed.every((id) => own.has(id)) && (isIn(left) || isIn(right));
    if (replaces || (isIn(left) && isIn(right))) for (let at = i; at < end; at++) own.add(ids[at]!);
    i = end;
  }
}
