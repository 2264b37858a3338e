import { type Entities, type Entity, type Gender, gatherEntities } from './entities';
import type {
  Attribution,
  Candidate,
  Facts,
  Mention,
  MentionKind,
  Piece,
  Quotation,
  QuotationType,
  Speaker,
  SpeakerKind,
  Span,
} from './facts';
import type { Marks } from './marks';
import { findNames, type Name } from './names';
import { nounPhraseBefore, type Range, type Sentence } from './phrases';
import type { Draft } from './quotations';
import { Tag } from './tags';
import { Kind, Shape, type Tokens } from './tokens';
import { wordSet, WordClass } from './words';
import { lineAt, lineStarts } from './lines';

const HE = wordSet('he him his himself');
const SHE = wordSet('she her hers herself');
const THEY = wordSet('they them their we us our both');
const IT = wordSet('it its');
const RELATIVE = wordSet('who which that');
const DEFINITE = wordSet('the his her their its this that these those');
const MAKES = wordSet('by from');
const ARTICLE = wordSet('the this that');
/** Too general to mean somebody named before. */
const ANYBODY = wordSet('person man woman people one others anyone somebody member official source expert observer');
const MALE_ROLE = wordSet(
  'spokesman chairman businessman congressman councilman father son brother husband king prince lord man boy actor grandfather uncle',
);
const FEMALE_ROLE = wordSet(
  'spokeswoman chairwoman businesswoman congresswoman councilwoman mother daughter sister wife queen princess lady woman girl actress grandmother aunt',
);

type Attributed = Pick<Facts, 'quotations' | 'mentions' | 'speakers' | 'cues'>;

/** Gives the quotations their speakers: resolves every source to one bearer, then lets floating quotations inherit. */
export function attribute(tokens: Tokens, marks: Marks, drafts: readonly Draft[]): Attributed {
  return new Attributing(tokens, marks).run(drafts);
}

interface Resolved {
  readonly entity: Entity | undefined;
  readonly kind: MentionKind;
  readonly confidence: number;
  readonly reason: string;
  readonly others: readonly Entity[];
  /** Who speaks with the first: "Lee and Park said". */
  readonly joint?: readonly Entity[];
}

class Attributing {
  readonly #tokens: Tokens;
  readonly #marks: Marks;
  readonly #names: readonly Name[];
  readonly #entities: Entities;
  readonly #lines: readonly number[];
  readonly #speakers = new Map<Entity, number>();
  readonly #order: Entity[] = [];
  readonly #mentions: {
    span: Span;
    kind: MentionKind;
    entity: Entity | undefined;
    confidence: number;
    reason: string;
  }[] = [];
  readonly #mentionAt = new Map<number, number>();
  /** Sources resolved so far, for pronouns. */
  readonly #sources: { token: number; entity: Entity }[] = [];

  constructor(tokens: Tokens, marks: Marks) {
    this.#tokens = tokens;
    this.#marks = marks;
    this.#names = findNames(tokens);
    this.#entities = gatherEntities(tokens, this.#names);
    this.#lines = lineStarts(tokens.text);
  }

  run(drafts: readonly Draft[]): Attributed {
    const sorted = [...drafts].sort(
      (a, b) => a.pieces[0]!.first - b.pieces[0]!.first || b.pieces[0]!.past - a.pieces[0]!.past,
    );
    const resolved = new Map<
      Draft,
      { mention: number | undefined; resolved: Resolved | undefined; floating: boolean }
    >();
    const byText = sorted
      .filter((draft) => draft.source !== undefined)
      .sort((a, b) => a.source!.first - b.source!.first);
    for (const draft of byText) {
      const result = this.#resolve(draft.source!, draft.sentence);
      const hasCue = draft.report !== undefined || draft.rule === 'colon' || draft.rule === 'dash';
      resolved.set(draft, {
        mention: hasCue ? this.#mention(draft.source!, result) : undefined,
        resolved: result,
        floating: !hasCue,
      });
    }
    let last: Entity | undefined;
    for (const draft of sorted) {
      const own = resolved.get(draft);
      if (own?.resolved?.entity !== undefined) last = own.resolved.entity;
      else if (own === undefined) {
        const confidence = last === undefined ? 0 : 0.65;
        resolved.set(draft, {
          mention: undefined,
          resolved: { entity: last, kind: 'name', confidence, reason: 'the last speaker goes on', others: [] },
          floating: true,
        });
      }
    }
    const mentions = this.#sortMentions();
    const cues = new Map<number, Span>();
    const quotations = sorted.map((draft) =>
      this.#quotation(draft, resolved.get(draft)!, mentions.index, sorted, cues),
    );
    return {
      quotations,
      mentions: mentions.list,
      speakers: this.#order.map((entity, index) => this.#speaker(entity, index, mentions.list)),
      cues: [...cues.values()].sort((a, b) => a.start - b.start),
    };
  }

  #span(range: Range): Span {
    return { start: this.#tokens.start(range.first), end: this.#tokens.end(range.past - 1) };
  }

  #quotation(
    draft: Draft,
    found: { mention: number | undefined; resolved: Resolved | undefined; floating: boolean },
    index: ReadonlyMap<number, number>,
    sorted: readonly Draft[],
    cues: Map<number, Span>,
  ): Quotation {
    const cue = draft.report?.cue === undefined ? undefined : this.#span(draft.report.cue);
    if (cue !== undefined) cues.set(cue.start, cue);
    const entity = found.resolved?.entity;
    const mention = found.mention === undefined ? undefined : index.get(found.mention);
    const confidence = entity === undefined ? 0 : draft.confidence * (found.resolved?.confidence ?? 1);
    const runnersUp: Candidate[] = (found.resolved?.others ?? []).slice(0, 4).map((other, rank) => ({
      speaker: this.#speakerIndex(other),
      mention: undefined,
      confidence: (1 - (found.resolved?.confidence ?? 1)) / (rank + 2),
    }));
    const source = draft.source;
    const evidence =
      cue !== undefined && source !== undefined
        ? hull(cue, this.#span(source))
        : source !== undefined
          ? this.#span(source)
          : this.#span(draft.pieces[0]!);
    const attribution: Attribution = {
      speaker: entity === undefined ? undefined : this.#speakerIndex(entity),
      mention,
      confidence,
      rule: entity === undefined ? 'unattributed' : draft.rule,
      evidence,
      reason: found.resolved?.reason ?? '',
      floating: found.floating,
      runnersUp,
      joint: (found.resolved?.joint ?? []).map((other) => ({
        speaker: this.#speakerIndex(other),
        mention: undefined,
        confidence,
      })),
      chain: [],
    };
    const parent = draft.parent === undefined ? -1 : sorted.indexOf(draft.parent);
    return {
      pieces: draft.pieces.map((piece) => this.#piece(piece, draft, found.floating)),
      type: this.#typeOf(draft),
      cue,
      parent: parent < 0 ? undefined : parent,
      attribution,
    };
  }

  #piece(piece: Range, draft: Draft, floating: boolean): Piece {
    const tagged = piece.first >= draft.sentence.first && piece.past <= draft.sentence.past;
    return { ...this.#span(piece), floating: floating || !tagged };
  }

  #typeOf(draft: Draft): QuotationType {
    let inside = 0;
    let outside = 0;
    for (const piece of draft.pieces) {
      for (let i = piece.first; i < piece.past; i++) {
        if (this.#tokens.kind(i) !== Kind.Word && this.#tokens.kind(i) !== Kind.Number) continue;
        if (this.#marks.within[i] !== 0) inside++;
        else outside++;
      }
    }
    return outside === 0 ? 'direct' : inside === 0 ? 'indirect' : 'mixed';
  }

  #speakerIndex(entity: Entity): number {
    const known = this.#speakers.get(entity);
    if (known !== undefined) return known;
    const index = this.#order.length;
    this.#speakers.set(entity, index);
    this.#order.push(entity);
    return index;
  }

  #speaker(entity: Entity, index: number, mentions: readonly Mention[]): Speaker {
    const own: number[] = [];
    mentions.forEach((mention, at) => {
      if (mention.speaker === index) own.push(at);
    });
    for (const name of entity.names) this.#noteRoles(entity, name);
    return { name: entity.name, kind: entity.kind, roles: [...entity.roles], mentions: own };
  }

  /** "presidential spokesman Ivan Orlov", "Ada Okoye, the port's director,". */
  #noteRoles(entity: Entity, name: Name): void {
    const tokens = this.#tokens;
    if (name.roleFirst < name.first) {
      let last = name.first - 1;
      if (tokens.char(last) === 0x2e) last--;
      const role = tokens.text.slice(tokens.start(name.roleFirst), tokens.end(last));
      if (!tokens.isA(name.roleFirst, WordClass.Abbreviation) || last > name.roleFirst) entity.roles.add(role);
    }
    if (tokens.char(name.past) !== 0x2c || entity.kind !== 'Person') return;
    let role = false;
    for (let i = name.past + 1; i < name.past + 16 && i < tokens.count && !tokens.has(i, Shape.SentenceStart); i++) {
      if (tokens.kind(i) === Kind.Punctuation || tokens.kind(i) === Kind.Quote) {
        if (role && i > name.past + 1)
          entity.roles.add(
            tokens.text.slice(tokens.start(name.past + 1), tokens.end(i - 1)).replace(/^(?:an?|the|who is) /i, ''),
          );
        return;
      }
      if (tokens.isA(i, WordClass.Auxiliary | WordClass.Cue | WordClass.Pronoun) && !tokens.isA(i, WordClass.Role))
        return;
      if (tokens.isA(i, WordClass.Role) && !tokens.isA(i, WordClass.MaleName | WordClass.FemaleName)) role = true;
    }
  }

  #mention(range: Range, resolved: Resolved): number {
    const span = this.#span(range);
    const known = this.#mentionAt.get(span.start);
    if (known !== undefined) return known;
    if (resolved.entity !== undefined) this.#speakerIndex(resolved.entity);
    this.#mentions.push({
      span,
      kind: resolved.kind,
      entity: resolved.entity,
      confidence: resolved.confidence,
      reason: resolved.reason,
    });
    this.#mentionAt.set(span.start, this.#mentions.length - 1);
    return this.#mentions.length - 1;
  }

  #sortMentions(): { list: Mention[]; index: Map<number, number> } {
    const order = this.#mentions
      .map((_, index) => index)
      .sort((a, b) => this.#mentions[a]!.span.start - this.#mentions[b]!.span.start);
    const index = new Map(order.map((old, at) => [old, at]));
    const list = order.map((old) => {
      const { span, kind, entity, confidence, reason } = this.#mentions[old]!;
      return {
        ...span,
        kind,
        speaker: entity === undefined ? undefined : this.#speakerIndex(entity),
        confidence,
        reason,
        source: true,
      };
    });
    return { list, index };
  }

  #resolve(range: Range, sentence: Sentence): Resolved {
    const tokens = this.#tokens;
    const word = tokens.word(range.first);
    let resolved: Resolved;
    if (range.past - range.first === 1 && RELATIVE.has(word)) resolved = this.#resolveRelative(range, sentence);
    else if (range.past - range.first === 1 && (HE.has(word) || SHE.has(word)))
      resolved = this.#resolvePronoun(range, HE.has(word) ? 'male' : 'female');
    else if (range.past - range.first === 1 && (THEY.has(word) || IT.has(word)))
      resolved = this.#resolveGroup(range, THEY.has(word));
    else resolved = this.#resolvePhrase(range);
    if (resolved.entity !== undefined) this.#sources.push({ token: range.first, entity: resolved.entity });
    return resolved;
  }

  #line(token: number): number {
    return lineAt(this.#lines, this.#tokens.start(token)) + 1;
  }

  #resolveRelative(range: Range, sentence: Sentence): Resolved {
    let end = range.first;
    while (end > sentence.first && (sentence.tags[end - 1] === Tag.Comma || sentence.tags[end - 1] === Tag.Conjunction))
      end--;
    const antecedent = nounPhraseBefore(sentence, end);
    if (antecedent.past === antecedent.first)
      return { entity: undefined, kind: 'pronoun', confidence: 0, reason: '', others: [] };
    const resolved = this.#resolvePhrase(antecedent);
    return {
      ...resolved,
      kind: 'pronoun',
      reason: `“${this.#tokens.textOf(range.first)}” → ${resolved.entity?.name ?? ''}, line ${this.#line(antecedent.first)}`,
    };
  }

  /** The person that a "he" or "she" most likely means: near, of that gender, a subject, the last speaker. */
  #resolvePronoun(range: Range, gender: Gender): Resolved {
    const ranked = this.#rankPersons(range, gender);
    const best = ranked[0];
    if (best === undefined) return { entity: undefined, kind: 'pronoun', confidence: 0, reason: '', others: [] };
    const margin = best[1].score - (ranked[1]?.[1].score ?? best[1].score - 3);
    if (best[0].gender === 'unknown') best[0].gender = gender;
    return {
      entity: best[0],
      kind: 'pronoun',
      confidence: Math.min(0.97, 0.7 + margin * 0.12),
      reason: `“${this.#tokens.textOf(range.first)}” → ${best[0].name}, line ${this.#line(best[1].token)}`,
      others: ranked.slice(1, 4).map(([entity]) => entity),
    };
  }

  /** People before a token, best first. */
  #rankPersons(range: Range, gender: Gender): [Entity, { score: number; token: number }][] {
    const tokens = this.#tokens;
    const scores = new Map<Entity, { score: number; token: number }>();
    const here = tokens.sentenceOf(range.first);
    const consider = (entity: Entity, token: number, bonus: number): void => {
      if (entity.kind !== 'Person' && !entity.personal) return;
      if (entity.gender !== 'unknown' && gender !== 'unknown' && entity.gender !== gender) return;
      const distance = here - tokens.sentenceOf(token);
      const agrees = entity.gender === gender && gender !== 'unknown' ? 1 : 0;
      const score = bonus - distance * 0.6 - (range.first - token) * 0.002 + agrees;
      const known = scores.get(entity);
      if (known === undefined || known.score < score) scores.set(entity, { score, token });
    };
    for (let i = this.#firstNameAtOrAfter(range.first) - 1, seen = 0; i >= 0 && seen < 30; i--, seen++) {
      const name = this.#names[i]!;
      if (here - tokens.sentenceOf(name.first) > 25) break;
      if (!this.#mayBePerson(name)) continue;
      const quoted = this.#marks.within[name.first] !== 0;
      const genitive = tokens.has(name.past, Shape.Clitic);
      consider(
        this.#entities.ofName[i]!,
        name.first,
        (this.#startsSentence(name) ? 1.2 : 0) - (quoted ? 1.5 : 0) - (genitive ? 0.8 : 0),
      );
    }
    for (let i = this.#sources.length - 1, seen = 0; i >= 0 && seen < 12; i--, seen++) {
      const source = this.#sources[i]!;
      if (source.token < range.first) consider(source.entity, source.token, 1.8);
    }
    return [...scores].sort((a, b) => b[1].score - a[1].score);
  }

  /** A lone word that no list knows is no person yet: "Fired from the bakery, she …". */
  #mayBePerson(name: Name): boolean {
    const entity = this.#entities.ofName[this.#firstNameAtOrAfter(name.first)]!;
    return name.past - name.first > 1 || entity.names.length > 1 || name.kind === 'person' || entity.name.includes(' ');
  }

  #startsSentence(name: Name): boolean {
    const start = this.#tokens.sentenceStart(this.#tokens.sentenceOf(name.first));
    return name.roleFirst - start <= 2;
  }

  #firstNameAtOrAfter(token: number): number {
    let low = 0;
    let high = this.#names.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#names[middle]!.first < token) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** "it", "they": the group that spoke or was named last, the more often the likelier. */
  #resolveGroup(range: Range, plural: boolean): Resolved {
    const ranked = this.#rankGroups(range, (entity) => plural || !entity.personal);
    if (plural) for (const [entity, found] of ranked) if (/s$/.test(entity.name)) found.score += 1;
    ranked.sort((a, b) => b[1].score - a[1].score);
    return this.#grouped(range, ranked, 'pronoun');
  }

  #grouped(
    range: Range,
    ranked: readonly (readonly [Entity, { score: number; token: number }])[],
    kind: MentionKind,
  ): Resolved {
    const best = ranked[0];
    if (best === undefined) return { entity: undefined, kind, confidence: 0, reason: '', others: [] };
    const margin = best[1].score - (ranked[1]?.[1].score ?? best[1].score - 2);
    const span = this.#span(range);
    return {
      entity: best[0],
      kind,
      confidence: Math.min(0.92, 0.6 + margin * 0.12),
      reason: `“${this.#tokens.text.slice(span.start, span.end)}” → ${best[0].name}, line ${this.#line(best[1].token)}`,
      others: ranked.slice(1, 4).map(([entity]) => entity),
    };
  }

  /** Organisations, places and groups before a token, best first. */
  #rankGroups(range: Range, fits: (entity: Entity) => boolean): [Entity, { score: number; token: number }][] {
    const tokens = this.#tokens;
    const here = tokens.sentenceOf(range.first);
    const scores = new Map<Entity, { score: number; token: number }>();
    const consider = (entity: Entity, token: number, bonus: number): void => {
      if (entity.kind === 'Person' || !fits(entity)) return;
      const distance = here - tokens.sentenceOf(token);
      const score =
        bonus - distance * 0.35 + Math.min(1.2, entity.names.length * 0.15) - (entity.kind === 'Place' ? 0.8 : 0);
      const known = scores.get(entity);
      if (known === undefined || known.score < score) scores.set(entity, { score, token });
    };
    for (let i = this.#firstNameAtOrAfter(range.first) - 1, seen = 0; i >= 0 && seen < 30; i--, seen++) {
      const name = this.#names[i]!;
      if (here - tokens.sentenceOf(name.first) > 12) break;
      consider(this.#entities.ofName[i]!, name.first, this.#startsSentence(name) ? 0.8 : 0);
    }
    for (let i = this.#sources.length - 1, seen = 0; i >= 0 && seen < 8; i--, seen++) {
      const source = this.#sources[i]!;
      if (source.token < range.first && here - tokens.sentenceOf(source.token) < 12)
        consider(source.entity, source.token, 1);
    }
    return [...scores].sort((a, b) => b[1].score - a[1].score);
  }

  #resolvePhrase(range: Range): Resolved {
    const tokens = this.#tokens;
    const named = this.#nameIn(range) ?? this.#makerOf(range);
    if (named !== undefined) {
      const name = this.#names[named]!;
      const entity = this.#entities.ofName[named]!;
      const first = entity.names[0];
      const full = tokens.text.slice(tokens.start(name.first), tokens.end(name.past - 1)) === entity.name;
      const joint = this.#namesBeside(range, named);
      const reason =
        full || first === undefined
          ? ''
          : `${tokens.text.slice(tokens.start(name.first), tokens.end(name.past - 1))} → ${entity.name}, line ${this.#line(first.first)}`;
      return { entity, kind: 'name', confidence: 0.98, reason, others: [], joint };
    }
    return this.#resolveDescription(range);
  }

  #namesBeside(range: Range, first: number): Entity[] {
    const joint: Entity[] = [];
    for (let i = first + 1; i < this.#names.length && this.#names[i]!.past <= range.past; i++) {
      if (!this.#tokens.isA(this.#names[i]!.roleFirst - 1, WordClass.Conjunction)) break;
      const entity = this.#entities.ofName[i]!;
      if (entity !== this.#entities.ofName[first] && entity.kind !== 'Place') joint.push(entity);
    }
    return joint;
  }

  /** The name that a phrase is, not one that it merely holds: "a lawyer for Acme" is no Acme, "Acme's lawyer" neither. */
  #nameIn(range: Range): number | undefined {
    const tokens = this.#tokens;
    let found: number | undefined;
    for (
      let i = this.#firstNameAtOrAfter(range.first);
      i < this.#names.length && this.#names[i]!.first < range.past;
      i++
    ) {
      const name = this.#names[i]!;
      if (name.past > range.past) break;
      if (tokens.has(name.past, Shape.Clitic) && name.past < range.past - 1) continue;
      if (name.first > range.first && tokens.isA(name.first - 1, WordClass.Preposition)) break;
      const next =
        name.past < range.past &&
        tokens.kind(name.past) === Kind.Word &&
        !tokens.isA(name.past, WordClass.Preposition | WordClass.Conjunction);
      if (next && !tokens.has(name.past, Shape.Clitic)) continue;
      found = i;
      if (this.#entities.ofName[i]!.kind === 'Person') break;
    }
    return found;
  }

  /** Who speaks through a document: "Foster's book", "figures from the Central Bank"; one without a name speaks itself. */
  #makerOf(range: Range): number | undefined {
    const tokens = this.#tokens;
    if (!tokens.isA(this.#headOf(range), WordClass.Document)) return undefined;
    for (
      let i = this.#firstNameAtOrAfter(range.first);
      i < this.#names.length && this.#names[i]!.past <= range.past;
      i++
    ) {
      const { first, past, kind } = this.#names[i]!;
      if (
        kind !== 'place' &&
        (tokens.has(past, Shape.Clitic) || MAKES.has(tokens.word(first - 1)) || MAKES.has(tokens.word(first - 2)))
      )
        return i;
    }
    return undefined;
  }

  #resolveDescription(range: Range): Resolved {
    const tokens = this.#tokens;
    const text = this.#span(range);
    const written = tokens.text.slice(text.start, text.end);
    const head = this.#headOf(range);
    const definite = DEFINITE.has(tokens.word(range.first));
    const role = tokens.isA(head, WordClass.Role | WordClass.Relative);
    const singular = tokens.text.charCodeAt(tokens.end(head) - 1) !== 0x73;
    if (definite && singular) {
      const known = this.#bearerOfRole(range, head);
      if (known !== undefined)
        return {
          entity: known.entity,
          kind: 'description',
          confidence: known.confidence,
          reason: `“${written}” → ${known.entity.name}, line ${this.#line(known.token)}`,
          others: [],
        };
      if (!role && ARTICLE.has(tokens.word(range.first)) && tokens.isA(head, WordClass.Group | WordClass.Company)) {
        const organization = this.#lastOrganization(range, head);
        if (organization !== undefined) return organization;
      }
    }
    const same = this.#describedBefore(written);
    if (same !== undefined) return { entity: same, kind: 'description', confidence: 0.9, reason: '', others: [] };
    const gender = genderOfRole(tokens, head);
    const kind: SpeakerKind = role
      ? 'Unnamed'
      : tokens.isA(head, WordClass.Group | WordClass.Company | WordClass.Document)
        ? 'Organization'
        : 'Unnamed';
    const entity: Entity = {
      name: written,
      kind,
      gender,
      surname: '',
      firstName: '',
      names: [],
      roles: new Set(),
      personal: role,
    };
    this.#described.set(written.toLowerCase(), entity);
    return { entity, kind: 'description', confidence: 0.95, reason: '', others: [] };
  }

  readonly #described = new Map<string, Entity>();

  #describedBefore(written: string): Entity | undefined {
    if (/^(?:an?|one|another|two|some|several|many)\b/i.test(written)) return undefined;
    return (
      this.#described.get(written.toLowerCase()) ?? this.#described.get(written.toLowerCase().replace(/^the /, 'a '))
    );
  }

  /** The last noun before a preposition: "the head of the port" → "head". */
  #headOf(range: Range): number {
    let head = range.past - 1;
    for (let i = range.first + 1; i < range.past; i++) {
      if (this.#tokens.isA(i, WordClass.Preposition) && !this.#tokens.has(i, Shape.Glued)) {
        head = i - 1;
        break;
      }
    }
    while (head > range.first && this.#tokens.has(head, Shape.Clitic)) head--;
    return head;
  }

  /** "the minister": the person last introduced with that word; "the Kremlin official": else the last person who spoke. */
  #bearerOfRole(range: Range, head: number): { entity: Entity; token: number; confidence: number } | undefined {
    const tokens = this.#tokens;
    const word = tokens.textOf(head).toLowerCase();
    const role = tokens.isA(head, WordClass.Role | WordClass.Relative);
    for (let i = this.#firstNameAtOrAfter(range.first) - 1, seen = 0; i >= 0 && seen < 60; i--, seen++) {
      const entity = this.#entities.ofName[i]!;
      if (entity.kind !== 'Person') continue;
      for (const name of entity.names) {
        if (name.first > range.first) break;
        this.#noteRoles(entity, name);
      }
      for (const known of entity.roles)
        if (` ${known.toLowerCase()} `.includes(` ${word} `))
          return { entity, token: this.#names[i]!.first, confidence: 0.9 };
    }
    if (
      !role ||
      tokens.isA(head, WordClass.Relative) ||
      (ANYBODY.has(tokens.word(head)) &&
        !tokens.isA(range.first + 1, WordClass.Demonym) &&
        !tokens.has(range.first + 1, Shape.Capital))
    )
      return undefined;
    const best = this.#rankPersons(range, genderOfRole(tokens, head))[0];
    if (best === undefined || tokens.sentenceOf(range.first) - tokens.sentenceOf(best[1].token) > 6) return undefined;
    return { entity: best[0], token: best[1].token, confidence: 0.7 };
  }

  /** "the company", "the union": an organisation whose name has the word, else the most salient that can be one. */
  #lastOrganization(range: Range, head: number): Resolved | undefined {
    const word = this.#tokens.textOf(head).toLowerCase();
    const ranked = this.#rankGroups(range, (entity) => entity.kind === 'Organization');
    const same = ranked.filter(([entity]) => entity.name.toLowerCase().includes(word));
    const best = same.length > 0 ? same : ranked;
    return best.length === 0 ? undefined : this.#grouped(range, best, 'description');
  }
}

function genderOfRole(tokens: Tokens, head: number): Gender {
  return MALE_ROLE.has(tokens.word(head)) ? 'male' : FEMALE_ROLE.has(tokens.word(head)) ? 'female' : 'unknown';
}

function hull(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}
