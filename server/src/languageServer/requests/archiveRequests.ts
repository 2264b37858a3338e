import { type CancellationToken, type Connection, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { ArchiveSubject } from '../../formats/archive/archivePanel';
import { l10n } from '../../l10n';
import type {
  AnnotatorsPageParams,
  ArchiveFileParams,
  ArchivePageParams,
  NamesakesParams,
  ReportedWork,
} from '../../protocol/archive';
import { Message } from '../../protocol/messages';
import type { Panel, PanelFile } from '../../protocol/panel';
import type { FileSystem } from '../fileSystem';
import { type FormatsBundle, type LoadFormats, requireFormats } from '../formatsBundle';
import type { SettingsCache } from '../settingsCache';
import type { Sidecars } from '../sidecars/sidecars';
import { isBelow, pathBelow } from '../uris';
import type { WorkspaceFiles } from '../workspace/workspaceFiles';
import type { WorkspaceIndex } from '../workspace/workspaceIndex';
import { readAnnotatedArticles } from './annotatedArticles';
import type { Guard } from './guard';
import { reportedReading } from './reportedReading';

/** What the answers about all articles of the workspace are made from. */
export interface ArchivePorts {
  readonly fileSystem: FileSystem;
  readonly loadFormats: LoadFormats;
  readonly settings: SettingsCache;
  readonly sidecars: Sidecars;
  readonly workspaceFiles: WorkspaceFiles;
  readonly workspaceIndex: WorkspaceIndex;
}

/** Answers the requests of Attribune's client about the articles of the workspace, once all of them have been read. */
export function answerArchiveRequests(connection: Connection, guard: Guard, ports: () => ArchivePorts): void {
  const ofArchive = <P extends object, R>(
    name: string,
    answer: (archive: WorkspaceArchive, params: P) => R | Promise<R>,
  ) =>
    guard.request(name, async (params: P & ReportedWork, token) =>
      answer(await readArchive(connection, ports(), params, token), params),
    );
  connection.onRequest(
    Message.quotedNames,
    ofArchive('names of the workspace', ({ formats, articles }) => formats.quotedNames(articles)),
  );
  connection.onRequest(
    Message.namesakes,
    ofArchive('namesakes', ({ formats, articles }, { name }: NamesakesParams) => formats.namesakesOf(name, articles)),
  );
  const pages = <P extends ArchivePageParams, R>(answer: (page: RequestedPage, params: P) => R) =>
    guard.request('page about articles', async (params: P & ReportedWork, token) =>
      answer(await readPage(connection, ports(), params, token), params),
    );
  connection.onRequest(
    Message.archivePage,
    pages(({ panel }) => panel()),
  );
  connection.onRequest(
    Message.archiveFile,
    pages(({ file }, { as }: ArchiveFileParams) => file(as)),
  );
}

/** A page for the panel, or as a file. */
interface RequestedPage {
  readonly panel: () => Panel;
  readonly file: (as: ArchiveFileParams['as']) => PanelFile;
}

async function readPage(
  connection: Connection,
  ports: ArchivePorts,
  params: ArchivePageParams & ReportedWork,
  token: CancellationToken,
): Promise<RequestedPage> {
  if (params.kind === 'annotators') {
    const annotated = await readAnnotatedArticles(connection, ports, params, token);
    const formats = await requireFormats(ports.loadFormats);
    return {
      panel: () => formats.annotatorsPanel(annotated, l10n.t),
      file: (as) => formats.annotatorsPanelFile(annotated, as, l10n.t),
    };
  }
  const archive = await readArchive(connection, ports, params, token);
  const { formats } = archive;
  const subject = subjectOf(params);
  const articles = within(archive, params);
  const settings = await archive.settings(params);
  return {
    panel: () => formats.archivePanel(subject, articles, l10n.t, settings),
    file: (as) => formats.archiveFile(subject, articles, as, l10n.t, settings),
  };
}

type WorkspacePageParams = Exclude<ArchivePageParams, AnnotatorsPageParams>;

/** The articles of the workspace, and what makes pages of them. */
interface WorkspaceArchive {
  readonly formats: FormatsBundle;
  readonly articles: ReturnType<WorkspaceIndex['quotedArticles']>;
  readonly pathOf: (uri: string) => string;
  readonly settings: (params: WorkspacePageParams) => ReturnType<SettingsCache['get']>;
}

/** @throws ResponseError where the user did not wait for the reading, or ended it: half an archive would say what is not so */
async function readArchive(
  connection: Connection,
  { loadFormats, settings, workspaceFiles, workspaceIndex }: ArchivePorts,
  { workDoneToken }: ReportedWork,
  token: CancellationToken,
): Promise<WorkspaceArchive> {
  const isComplete = await reportedReading(connection, workDoneToken, token, (report) =>
    workspaceFiles.readAll(report),
  );
  if (!isComplete || token.isCancellationRequested)
    throw new ResponseError(LSPErrorCodes.RequestCancelled, 'The articles of the workspace were not read to the end.');
  await workspaceIndex.catchUp();
  const { folders } = workspaceFiles;
  return {
    formats: await requireFormats(loadFormats),
    articles: workspaceIndex.quotedArticles(),
    pathOf: (uri) => pathBelow(uri, folders),
    settings: (params) => settings.get(params.kind === 'folder' ? params.uri : (folders[0] ?? '')),
  };
}

function subjectOf(params: WorkspacePageParams): ArchiveSubject {
  if (params.kind === 'person') return { kind: 'person', people: params.people };
  return { kind: 'folder', name: pathBelow(params.uri, []) };
}

function within({ articles, pathOf }: WorkspaceArchive, params: WorkspacePageParams) {
  if (params.kind === 'person') return { articles, pathOf };
  return { articles: articles.filter(({ uri }) => isBelow(uri, params.uri)), pathOf };
}
