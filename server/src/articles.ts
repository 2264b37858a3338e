import type { CancellationToken } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Analysis, analyzeAgain } from './analysis/analyze';
import type { Facts, Given } from './analysis/facts';
import { anchorAnew } from './annotations/anchoring/anchor';
import type { Decidable } from './annotations/decision';
import { decidedSpeakers } from './annotations/decidedSpeakers';
import type { Anchored, ParsedSidecar, Sidecar } from './annotations/model';
import { combine } from './annotations/merged';
import { move } from './annotations/moving/move';
import type { Elsewhere } from './checks/check';
import type { Article } from './features/article';
import type { Settings } from './languageServer/settings';
import type { DocumentChange } from './languageServer/documents/openDocuments';
import { fileNameOf } from './languageServer/uris';
import { nextTurn, throwIfCancelled } from './languageServer/requests/guard';
import type { Newsness } from './languageServer/documents/newsDetection';
import type { SettingsCache } from './languageServer/settingsCache';
import { sidecarOf, type Sidecars, type SidecarState } from './languageServer/sidecars/sidecars';
import { l10n } from './l10n';

/** Longer texts are refused, in UTF-16 code units. */
const sizeLimit = 20_000_000;

/** An article with the sidecar it was made with, for those who change the sidecar. */
export interface OpenArticle extends Article, Decidable {
  readonly state: SidecarState;
  readonly allSettings: Settings;
}

/** What is kept of an open document between requests. */
interface Entry {
  readonly document: TextDocument;
  /** The annotations at their places in the document's present version, and what they were read from. */
  anchors: { parsed: ParsedSidecar; anchored: readonly Anchored[] } | undefined;
  /** Of the version that something was last asked of; the next one goes on from it. */
  analysed: { version: number; key: string; decided: Decided; analysis: Analysis } | undefined;
  article: OpenArticle | undefined;
  refused: boolean;
}

/** What articles are made of. */
export interface Sources {
  readonly settings: SettingsCache;
  readonly sidecars: Sidecars;
  readonly newsness: Newsness;
  /** What articles other than this one quote. */
  readonly elsewhere: (uri: string) => Elsewhere;
  /** Tells the user why a document is not served. */
  readonly refuse: (message: string) => void;
}

/** The open documents as articles: each version is analysed once, when something is asked of it, and annotations move with every edit. */
export class Articles {
  readonly #sources: Sources;
  readonly #entries = new Map<string, Entry>();

  constructor(sources: Sources) {
    this.#sources = sources;
  }

  open(document: TextDocument): void {
    const entry = { document, anchors: undefined, analysed: undefined, article: undefined, refused: false };
    this.#entries.set(document.uri, entry);
  }

  close(uri: string): void {
    this.#entries.delete(uri);
  }

  /** Moves the annotations along. */
  edited(uri: string, { before, edits }: DocumentChange): void {
    const entry = this.#entries.get(uri);
    if (entry?.anchors === undefined) return;
    const anchored = move(entry.anchors.anchored, before, edits, entry.document.getText());
    entry.anchors = { ...entry.anchors, anchored };
  }

  uris(): string[] {
    return [...this.#entries.keys()];
  }

  /** The article of a document, of its present version; none when it is not open, no news, or refused. */
  async get(uri: string, token?: CancellationToken): Promise<OpenArticle | undefined> {
    const { settings, sidecars, newsness } = this.#sources;
    const entry = this.#entries.get(uri);
    if (entry === undefined) return undefined;
    if (!(await newsness.of(entry.document, () => settings.get(uri)))) return undefined;
    const [own, sidecar] = await Promise.all([settings.get(uri), sidecars.read(sidecarOf(uri))]);
    if (entry.analysed?.version !== entry.document.version) await nextTurn();
    throwIfCancelled(token);
    if (this.#entries.get(uri) !== entry || this.#isRefused(entry)) return undefined;
    return build(entry, own, sidecar, this.#sources.elsewhere);
  }

  #isRefused(entry: Entry): boolean {
    const why = whyRefused(entry.document.getText());
    if (why !== undefined && !entry.refused) {
      const name = fileNameOf(entry.document.uri);
      this.#sources.refuse(l10n.t('Attribune leaves {0} alone: {1}. Open a plain text, or split it.', name, why));
    }
    entry.refused = why !== undefined;
    return entry.refused;
  }
}

function whyRefused(text: string): string | undefined {
  if (text.length > sizeLimit) return l10n.t('it is longer than 20 MB');
  return text.includes('\0') ? l10n.t('it holds NUL characters, as binary files do') : undefined;
}

function build(entry: Entry, settings: Settings, state: SidecarState, elsewhere: Sources['elsewhere']): OpenArticle {
  const { document } = entry;
  const text = document.getText();
  const anchored = anchors(entry, text, state.parsed);
  const facts = analysed(entry, text, settings, { anchored, sidecar: state.parsed.value });
  const known = entry.article;
  if (
    known?.facts === facts &&
    known.anchored === anchored &&
    known.allSettings === settings &&
    known.state === state
  ) {
    return known;
  }
  const sidecar = state.parsed.value;
  const merged = combine({ text, facts, sidecar, anchored }, settings.annotateAll);
  const { uri, version } = document;
  const about = { uri, version, document, text, facts, merged, settings, anchored, sidecar, state };
  entry.article = { ...about, fileName: fileNameOf(uri), allSettings: settings, elsewhere: elsewhere(uri) };
  return entry.article;
}

function analysed(entry: Entry, text: string, settings: Settings, decided: Decided): Facts {
  const publicationDate = decided.sidecar.publicationDate ?? (settings.publicationDate || undefined);
  const given: Given = { publicationDate, dateOrder: settings.dateOrder, fileName: fileNameOf(entry.document.uri) };
  const { version } = entry.document;
  const key = JSON.stringify(given);
  const known = entry.analysed;
  if (known?.version !== version || known.key !== key || !isSameDecided(known.decided, decided)) {
    const speakers = decidedSpeakers(decided.anchored, decided.sidecar.speakers);
    entry.analysed = {
      version,
      key,
      decided,
      analysis: analyzeAgain(text, { ...given, ...speakers }, known?.analysis),
    };
  }
  return entry.analysed!.analysis.facts;
}

/** What a person's decisions about speakers are read from. */
interface Decided {
  readonly anchored: readonly Anchored[];
  readonly sidecar: Sidecar;
}

function isSameDecided(before: Decided, now: Decided): boolean {
  return before.anchored === now.anchored && before.sidecar.speakers === now.sidecar.speakers;
}

/** Annotations that the sidecar still holds unchanged stay where the edits moved them; the others are looked for. */
function anchors(entry: Entry, text: string, parsed: ParsedSidecar): readonly Anchored[] {
  if (entry.anchors?.parsed !== parsed) {
    const anchored = anchorAnew(text, parsed.value.annotations, entry.anchors?.anchored ?? []);
    entry.anchors = { parsed, anchored };
  }
  return entry.anchors.anchored;
}
