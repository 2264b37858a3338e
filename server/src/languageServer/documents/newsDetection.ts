import type { TextDocument } from 'vscode-languageserver-textdocument';
import { analyze } from '../../analysis/analyze';
import { likenessWindow, looksLikeNews } from '../../analysis/english/newsLikeness';
import type { TreatAs } from '../../protocol/messages';
import type { Settings } from '../settings';
import { articleOf, sidecarOf } from '../../annotations/sidecarPath';
import type { Sidecars } from '../sidecars/sidecars';

/** The language ids of plain text: VS Code and Sublime Text, Vim and Emacs, Kate. */
const PLAIN_TEXT_IDS = new Set(['plaintext', 'text', 'txt', 'normal', '']);

/**
 * News detection: which open documents are served as news. Decided when a document opens; `LateDetection` asks again, and can
 * turn a no into a yes. Only the user turns a yes into a no.
 */
export class NewsDetection {
  readonly #sidecars: Pick<Sidecars, 'read'>;
  readonly #treatAs: Map<string, TreatAs>;
  readonly #news = new Map<string, Promise<boolean>>();
  readonly #onDetected: (uri: string, isNews: boolean) => void;

  /**
   * @param treatAs what the user said about files in earlier sessions
   * @param onDetected is called with every result
   */
  constructor(
    sidecars: Pick<Sidecars, 'read'>,
    treatAs: Readonly<Record<string, TreatAs>>,
    onDetected: (uri: string, isNews: boolean) => void,
  ) {
    this.#sidecars = sidecars;
    this.#onDetected = onDetected;
    this.#treatAs = new Map(Object.entries(treatAs));
  }

  /** Whether an open document is news. @param settings those of the document, asked for only when they matter */
  isNews(document: TextDocument, settings: () => Promise<Settings>): Promise<boolean> {
    let detected = this.#news.get(document.uri);
    if (detected === undefined) {
      detected = this.#detect(document, settings);
      this.#news.set(document.uri, detected);
      detected.then(
        (isNews) => this.#onDetected(document.uri, isNews),
        () => this.#news.delete(document.uri),
      );
    }
    return detected;
  }

  /** The document was saved, or settings changed: what was no news may be news by now. */
  async reconsider(uri: string): Promise<void> {
    if ((await this.#news.get(uri)) === false) this.#news.delete(uri);
  }

  /**
   * Whether a file that nobody has open would be taken for news.
   *
   * @param looksLikeIt whether it looks like news, asked for only when that matters
   */
  isNewsFile(uri: string, { plainText }: Settings, looksLikeIt: () => boolean): boolean {
    const said = this.#treatAs.get(uri);
    if (said !== undefined) return said === 'news';
    if (isNewsByName(uri)) return true;
    return plainText === 'auto' ? looksLikeIt() : plainText === 'always';
  }

  treat(uri: string, as: TreatAs): void {
    this.#treatAs.set(uri, as);
    this.#news.delete(uri);
  }

  closed(uri: string): void {
    this.#news.delete(uri);
  }

  async #detect(document: TextDocument, settings: () => Promise<Settings>): Promise<boolean> {
    const { uri, languageId } = document;
    if (articleOf(uri) !== undefined) return false;
    const said = this.#treatAs.get(uri);
    if (said !== undefined) return said === 'news';
    if (languageId === 'news') return true;
    if (!PLAIN_TEXT_IDS.has(languageId)) return false;
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
