import type { SymbolInformation } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { looksLikeNews } from '../../analysis/english/newsLikeness';
import { buildArticle } from '../../annotations/buildArticle';
import { emptySidecar } from '../../annotations/model';
import { parseSidecar } from '../../annotations/sidecar';
import type { OtherArticles, SentenceElsewhere } from '../../checks/check';
import { SentenceIndex } from '../../checks/sentenceIndex';
import type { QuotedArticle } from '../../formats/archive/quotedArticle';
import { type ArticleRecord, recordOf, workspaceSymbols } from '../../features/workspaceSymbol';
import type { Articles } from '../documents/articles';
import type { Settings } from '../settings';
import type { OpenDocuments } from '../documents/openDocuments';
import { fileNameOf } from '../uris';
import { nextTurn } from '../requests/guard';
import type { NewsDetection } from '../documents/newsDetection';
import { articleOf, sidecarOf } from '../../annotations/sidecarPath';
import type { Sidecars } from '../sidecars/sidecars';

/** Longer files are left out; in UTF-16 code units. */
const MAX_TEXT_LENGTH = 2_000_000;

interface WorkspaceIndexPorts {
  readonly documents: OpenDocuments;
  readonly articles: Articles;
  readonly sidecars: Sidecars;
  readonly newsDetection: NewsDetection;
}

/**
 * The index of the workspace: what is quoted in its articles, and by whom. A closed article is read once, and again when its file
 * changes; of one that is open, what is in the editor counts. Only records are kept, no text.
 */
export class WorkspaceIndex {
  readonly #ports: WorkspaceIndexPorts;
  readonly #records = new Map<string, ArticleRecord>();
  readonly #sentences = new SentenceIndex<SentenceElsewhere>();
  /** Open documents whose record is of an earlier version. */
  readonly #stale = new Set<string>();

  constructor(ports: WorkspaceIndexPorts) {
    this.#ports = ports;
  }

  /** The sentences that every article but this one quotes. */
  except(uri: string): OtherArticles {
    const sentences = this.#sentences;
    return {
      get revision() {
        return sentences.revision;
      },
      like: (sentence) => sentences.like(sentence, (entry) => entry.uri !== uri).map((entry) => entry.sentence),
    };
  }

  symbols(query: string): SymbolInformation[] {
    return workspaceSymbols(this.#records.values(), query);
  }

  /** Who is quoted in every article, and with what words; as of the last `catchUp`. */
  quotedArticles(): QuotedArticle[] {
    return Array.from(this.#records.values(), ({ quoted }) => quoted);
  }

  /** The names of the people who speak in any article. */
  people(): string[] {
    const names = new Set([...this.#records.values()].flatMap(({ people }) => people));
    return [...names].sort((a, b) => a.localeCompare(b));
  }

  /** Marks the record of an open document as stale: the document, or its sidecar, was edited. */
  touched(uri: string): void {
    if (this.#ports.documents.get(uri) !== undefined) this.#stale.add(uri);
  }

  /** Brings the records of open documents up to date, but for one that is looked at itself. */
  async catchUp(but?: string): Promise<void> {
    for (const uri of [...this.#stale]) {
      if (uri === but) continue;
      this.#stale.delete(uri);
      const article = await this.#ports.articles.get(uri);
      // What is open and no news has no record; what was closed meanwhile is read from its file.
      if (this.#ports.documents.get(uri) !== undefined) this.#keep(uri, article && recordOf(article, article.fileName));
    }
  }

  /** Reads an article anew; one that is gone, or no news, has no record. */
  async read(uri: string, settings: Settings, hasSidecar: boolean): Promise<void> {
    this.#stale.delete(uri);
    const { documents } = this.#ports;
    this.touched(uri);
    if (documents.get(uri) !== undefined) return;
    const record = await this.#recordOf(uri, settings, hasSidecar);
    if (documents.get(uri) === undefined) this.#keep(uri, record);
  }

  /** Drops the record of a document that was closed. */
  forget(uri: string): void {
    this.#stale.delete(uri);
    this.#keep(uri, undefined);
  }

  /** Drops the record of a file that is gone, or no longer listed; one that is open stays. */
  drop(uri: string): void {
    if (this.#ports.documents.get(uri) === undefined) this.forget(uri);
  }

  #keep(uri: string, record: ArticleRecord | undefined): void {
    if (record === undefined) this.#records.delete(uri);
    else this.#records.set(uri, record);
    this.#sentences.set(uri, record?.sentences ?? []);
  }

  async #recordOf(uri: string, settings: Settings, hasSidecar: boolean): Promise<ArticleRecord | undefined> {
    const { sidecars, newsDetection } = this.#ports;
    if (articleOf(uri) !== undefined) return undefined;
    const text = await sidecars.text(uri);
    if (text === null || text.length > MAX_TEXT_LENGTH || text.includes('\0')) return undefined;
    const json = hasSidecar ? await sidecars.text(sidecarOf(uri)) : null;
    await nextTurn();
    const fileName = fileNameOf(uri);
    const sidecar = json === null ? emptySidecar : parseSidecar(json).value;
    const article = buildArticle({ text, fileName, sidecar, threshold: settings.annotateAll });
    const looksLikeIt = () => json !== null || looksLikeNews(text, article.facts);
    if (!newsDetection.isNewsFile(uri, settings, looksLikeIt)) return undefined;
    const document = TextDocument.create(uri, 'news', 0, text);
    return recordOf({ ...article, uri, version: 0, document, settings }, fileName);
  }
}
