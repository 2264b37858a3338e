// What stands around the words of the article in TEI: who speaks and when it was published, before them, and notes behind them.
import type { Element } from 'xast';
import { x } from 'xastscript';
import type { MarkedSpeaker, Markup } from './markup';
import { labelNote, verificationNote } from './teiFindings';
import { clean } from './xmlText';

/** Notes, verifications and labels, behind the article, each with the id of its item. */
export function notesOf(markup: Markup): Element[] {
  const isQuotation = new Set(markup.quotations.map(({ id }) => id));
  const pointerTo = (id: string): string => `#${isQuotation.has(id) ? `${id}.1` : id}`;
  const written = noted(markup).map(({ id, note = '' }) => x('note', { target: pointerTo(id) }, clean(note)));
  const verified = [...markup.quotations, ...markup.dates].flatMap(({ id, verification }) =>
    verification ? [verificationNote(pointerTo(id), verification.found)] : [],
  );
  const labelled = [...markup.quotations, ...markup.dates, ...markup.speakers].flatMap(({ id, labels = [] }) =>
    labels.map((label) => labelNote(pointerTo(id), label)),
  );
  const all = [...written, ...verified, ...labelled];
  return all.length === 0 ? [] : [x('back', [x('div', { type: 'notes' }, all)])];
}

/** Items with a note. */
export function noted({
  quotations,
  mentions,
  cues,
  dates,
}: Markup): readonly { readonly id: string; readonly note?: string }[] {
  return [...quotations, ...mentions, ...cues, ...dates].filter(({ note }) => note !== undefined);
}

/** The publication date; what nobody decided has `cert="low"`. */
export function dated(date: string, isDecided: boolean): Element {
  return x('date', { when: date, cert: isDecided ? 'high' : 'low' }, date);
}

/** Lists of speakers: persons, and organisations with places. */
export function profile(speakers: readonly MarkedSpeaker[]): Element[] {
  const of = (kinds: readonly string[]) => speakers.filter(({ kind }) => kinds.includes(kind));
  const people = of(['Person', 'Unnamed']).map(({ id, name, kind, roles }) => {
    const type = kind === 'Unnamed' && { type: kind };
    return x('person', { 'xml:id': id }, [
      x('persName', { ...type }, clean(name)),
      ...roles.map((role) => x('occupation', clean(role))),
    ]);
  });
  const organisations = of(['Organization', 'Place']).map(({ id, name, kind, roles }) => {
    const type = kind === 'Place' && { type: kind };
    return x('org', { 'xml:id': id }, [
      x('orgName', { ...type }, clean(name)),
      ...roles.map((role) => x('desc', clean(role))),
    ]);
  });
  const lists = [
    ...(people.length > 0 ? [x('listPerson', people)] : []),
    ...(organisations.length > 0 ? [x('listOrg', organisations)] : []),
  ];
  return lists.length === 0 ? [] : [x('profileDesc', [x('particDesc', lists)])];
}
