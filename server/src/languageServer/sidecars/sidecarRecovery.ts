import type { DeleteFilesParams } from 'vscode-languageserver';
import { anchor } from '../../annotations/anchoring/anchor';
import { parseSidecar } from '../../annotations/sidecar';
import { fileNameOf } from '../uris';
import { nameArticle, renameOf } from './sidecarRenames';
import type { Session } from '../session';
import { articleOf, inMemory, sidecarOf } from './sidecars';
import { renamed } from './untitledSidecars';
import { l10n } from '../../l10n';

/** How long after an article opened to look for its annotations, in milliseconds: a rename in the editor has moved them by then. */
const calm = 1000;
/** How long a closed article may turn up again under another name, in milliseconds. */
const patience = 10_000;
/** So many sidecars are read, the nearest first. */
const mostRead = 50;
/** So much of the annotated words must be in the article for the annotations to be its own. */
const leastFound = 0.8;

/** Annotations of articles that were renamed or saved under another name where the server could not see it: offered, never moved unasked. */
export class Finding {
  readonly #offered = new Set<string>();
  #closed: { readonly uri: string; readonly text: string; readonly until: number }[] = [];

  closed(uri: string, text: string): void {
    const now = Date.now();
    this.#closed = [...this.#closed.filter(({ until }) => until > now), { uri, text, until: now + patience }];
  }

  /** Looks for annotations of an article that has none, once it has been open for a moment. */
  opened(session: Session, uri: string): void {
    const { guard, documents, abilities } = session;
    if (inMemory(uri) || !abilities.renameEdits || !abilities.find) return;
    setTimeout(() => {
      guard.run('finding annotations', async () => {
        const text = documents.get(uri)?.getText();
        if (text === undefined || text === '' || (await session.sidecars.text(sidecarOf(uri))) !== null) return;
        if (!(await this.#offerCopy(session, uri, text))) await this.#offerMove(session, uri, text);
      });
    }, calm);
  }

  /** Save As leaves two files with one text. */
  async #offerCopy(session: Session, uri: string, text: string): Promise<boolean> {
    const open = session.documents.all().map((document) => ({ uri: document.uri, text: document.getText() }));
    for (const other of [...open, ...this.#closed]) {
      if (other.uri === uri || inMemory(other.uri) || other.text !== text) continue;
      const json = await session.sidecars.text(sidecarOf(other.uri));
      const isThere = json !== null && parseSidecar(json).writable && (await session.sidecars.text(other.uri)) !== null;
      if (!isThere || !this.#isNew(uri, other.uri)) continue;
      const question = l10n.t(
        '{0} has the text of {1}. Copy the annotations too?',
        fileNameOf(uri),
        fileNameOf(other.uri),
      );
      if (await ask(session, question, l10n.t('Copy'))) {
        await session.changes.ofSidecar(sidecarOf(uri), l10n.t('Copy Annotations'), (state) => {
          return state.text === null ? [{ start: 0, end: 0, newText: renamed(json, fileNameOf(uri)) }] : [];
        });
      }
      return true;
    }
    return false;
  }

  /** A sidecar whose article is gone, and whose words are here. */
  async #offerMove(session: Session, uri: string, text: string): Promise<void> {
    const { sidecars, connection } = session;
    for (const sidecar of (await sidecars.near(uri)).slice(0, mostRead)) {
      const article = articleOf(sidecar);
      if (article === undefined || article === uri || session.documents.get(article) !== undefined) continue;
      const json = await sidecars.text(sidecar);
      if (json === null || !isOf(json, text) || (await sidecars.text(article)) !== null) continue;
      if (!this.#isNew(uri, article)) continue;
      const question = l10n.t(
        'The annotations of {0}, which is gone, belong to these words. Move them to {1}?',
        fileNameOf(article),
        fileNameOf(uri),
      );
      if (!(await ask(session, question, l10n.t('Move')))) return;
      const move = renameOf(sidecar, sidecarOf(uri));
      await connection.workspace.applyEdit({ label: l10n.t('Move Annotations'), edit: { documentChanges: [move] } });
      sidecars.forget(sidecar);
      sidecars.changed(sidecarOf(uri));
      await nameArticle(session, uri);
      session.sidecarChanged(sidecarOf(uri));
      return;
    }
  }

  /** Nobody is asked twice. */
  #isNew(uri: string, from: string): boolean {
    const key = `${from} ${uri}`;
    if (this.#offered.has(key)) return false;
    this.#offered.add(key);
    return true;
  }
}

/** Whether most of what a sidecar annotates is in a text, and tells one text from another. */
function isOf(json: string, text: string): boolean {
  const { value, writable } = parseSidecar(json);
  const { annotations } = value;
  if (!writable || annotations.length === 0) return false;
  // Most sidecars are of other texts: their first words tell.
  const first = annotations.slice(0, 5).flatMap(({ targets }) => targets);
  if (
    !first.some(
      ({ prefix, exact, suffix }) =>
        text.includes(prefix.slice(-8) + exact) || text.includes(exact + suffix.slice(0, 8)),
    )
  )
    return false;
  const pieces = anchor(text, annotations).flatMap((one) => one.pieces);
  return pieces.filter(({ span }) => span).length >= pieces.length * leastFound;
}

/** Offers to delete the annotations of articles that were deleted. */
export async function didDelete(session: Session, { files }: DeleteFilesParams): Promise<void> {
  const { sidecars, connection } = session;
  for (const { uri } of files) {
    const sidecar = sidecarOf(uri);
    if (articleOf(uri) !== undefined || files.some((file) => file.uri === sidecar)) continue;
    sidecars.changed(sidecar);
    if ((await sidecars.text(sidecar)) === null) continue;
    if (
      !(await ask(
        session,
        l10n.t('{0} was deleted; its annotations are still there. Delete them too?', fileNameOf(uri)),
        l10n.t('Delete'),
      ))
    )
      continue;
    const gone = { kind: 'delete' as const, uri: sidecar, options: { ignoreIfNotExists: true } };
    await connection.workspace.applyEdit({ label: l10n.t('Delete Annotations'), edit: { documentChanges: [gone] } });
    sidecars.forget(sidecar);
  }
}

async function ask({ connection }: Session, question: string, yes: string): Promise<boolean> {
  const answer = await connection.window.showInformationMessage(question, { title: yes }, { title: l10n.t('Leave') });
  return answer?.title === yes;
}
