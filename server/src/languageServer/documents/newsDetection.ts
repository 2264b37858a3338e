import type { TextDocument } from 'vscode-languageserver-textdocument';
import { analyze } from '../../analysis/analyze';
import { likenessWindow, looksLikeNews } from '../../analysis/english/newsLikeness';
import type { TreatAs } from '../../protocol/messages';
import type { Settings } from '../settings';
import { articleOf, sidecarOf, type Sidecars } from '../sidecars/sidecars';

/** What editors call a file without a language: VS Code and Sublime Text, Vim and Emacs, Kate. */
const plainTextIds = new Set(['plaintext', 'text', 'txt', 'normal', '']);

/** Which open documents are taken for news. Decided at open and save, and only ever switched on while a document is open. */
export class Newsness {
  readonly #sidecars: Sidecars;
  readonly #said: Map<string, TreatAs>;
  readonly #news = new Map<string, Promise<boolean>>();

  readonly #tell: (uri: string, news: boolean) => void;

  /**
   * @param said what the user said about files in earlier sessions
   * @param tell hears of every decision
   */
  constructor(sidecars: Sidecars, said: Readonly<Record<string, TreatAs>>, tell: (uri: string, news: boolean) => void) {
    this.#sidecars = sidecars;
    this.#tell = tell;
    this.#said = new Map(Object.entries(said));
  }

  /** @param settings those of the document, asked for only when they matter */
  of(document: TextDocument, settings: () => Promise<Settings>): Promise<boolean> {
    let news = this.#news.get(document.uri);
    if (news === undefined) {
      news = this.#decide(document, settings);
      this.#news.set(document.uri, news);
      news.then(
        (is) => this.#tell(document.uri, is),
        () => this.#news.delete(document.uri),
      );
    }
    return news;
  }

  /** The document was saved, or settings changed: what was no news may be news by now. */
  async reconsider(uri: string): Promise<void> {
    if ((await this.#news.get(uri)) === false) this.#news.delete(uri);
  }

  /**
   * Whether a file that nobody has open would be taken for news.
   *
   * @param looks whether it looks like news, asked for only when that matters
   */
  ofFile(uri: string, { plainText }: Settings, looks: () => boolean): boolean {
    const said = this.#said.get(uri);
    if (said !== undefined) return said === 'news';
    if (isNewsByName(uri)) return true;
    return plainText === 'auto' ? looks() : plainText === 'always';
  }

  treat(uri: string, as: TreatAs): void {
    this.#said.set(uri, as);
    this.#news.delete(uri);
  }

  closed(uri: string): void {
    this.#news.delete(uri);
  }

  async #decide(document: TextDocument, settings: () => Promise<Settings>): Promise<boolean> {
    const { uri, languageId } = document;
    if (articleOf(uri) !== undefined) return false;
    const said = this.#said.get(uri);
    if (said !== undefined) return said === 'news';
    if (languageId === 'news') return true;
    if (!plainTextIds.has(languageId)) return false;
    if (isNewsByName(uri)) return true;
    const { plainText } = await settings();
    if (plainText !== 'auto') return plainText === 'always';
    // brat's annotations of a text are plain text to an editor, and full of what news is made of.
    if (/\.ann$/i.test(uri)) return false;
    const sidecar = await this.#sidecars.read(sidecarOf(uri));
    return sidecar.text !== null || resembles(document.getText().slice(0, likenessWindow));
  }
}

function resembles(head: string): boolean {
  return !head.includes('\0') && looksLikeNews(head, analyze(head));
}

function isNewsByName(uri: string): boolean {
  return /\.news(\.txt)?$/.test(uri);
}
