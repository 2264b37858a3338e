import type { Element } from 'xast';
import type { Label } from '../../annotations/verification/verificationModel';
import type { ImportedSpeaker } from './builder';
import { childrenOf, descendants, localName, textOf } from './xml';

const names = ['persName', 'orgName', 'placeName', 'name'];

/** People, organisations and places that a TEI document lists, by `xml:id`. */
export function peopleOf(
  document: Element,
  labels: ReadonlyMap<string, readonly Label[]>,
): ReadonlyMap<string, ImportedSpeaker> {
  const people = new Map<string, ImportedSpeaker>();
  for (const one of descendants(document, 'person', 'personGrp', 'org', 'place')) {
    const id = one.attributes['xml:id'];
    const [named] = childrenOf(one, ...names);
    const name = named ? textOf(named) : '';
    if (!id || name.trim() === '') continue;
    const type = named!.attributes['type'];
    const kind = type === 'Unnamed' || type === 'Place' ? type : kinds[localName(one)];
    const roles = childrenOf(one, 'occupation', 'desc').map((role) => textOf(role));
    people.set(id, { name, kind, roles, labels: labels.get(id) });
  }
  return people;
}

const kinds: Readonly<Record<string, 'Person' | 'Organization' | 'Place'>> = {
  person: 'Person',
  personGrp: 'Person',
  org: 'Organization',
  place: 'Place',
};
