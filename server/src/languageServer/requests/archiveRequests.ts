import { type CancellationToken, type Connection, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { ArchiveSubject } from '../../formats/archive/archivePanel';
import { l10n } from '../../l10n';
import type { ArchiveFileParams, ArchivePageParams, NamesakesParams, ReportedWork } from '../../protocol/archive';
import { Message } from '../../protocol/messages';
import { type FormatsBundle, type LoadFormats, requireFormats } from '../formatsBundle';
import type { SettingsCache } from '../settingsCache';
import { isBelow, pathBelow } from '../uris';
import type { WorkspaceFiles } from '../workspace/workspaceFiles';
import type { WorkspaceIndex } from '../workspace/workspaceIndex';
import type { Guard } from './guard';
import { reportedReading } from './reportedReading';

/** What the answers about all articles of the workspace are made from. */
export interface ArchivePorts {
  readonly loadFormats: LoadFormats;
  readonly settings: SettingsCache;
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
  connection.onRequest(
    Message.archivePage,
    ofArchive('page about the workspace', async (archive, params: ArchivePageParams) => {
      const { formats, settings } = archive;
      return formats.archivePanel(subjectOf(params), within(archive, params), l10n.t, await settings(params));
    }),
  );
  connection.onRequest(
    Message.archiveFile,
    ofArchive('page about the workspace', async (archive, params: ArchiveFileParams) => {
      const { formats, settings } = archive;
      return formats.archiveFile(subjectOf(params), within(archive, params), params.as, l10n.t, await settings(params));
    }),
  );
}

/** The articles of the workspace, and what makes pages of them. */
interface WorkspaceArchive {
  readonly formats: FormatsBundle;
  readonly articles: ReturnType<WorkspaceIndex['quotedArticles']>;
  readonly pathOf: (uri: string) => string;
  readonly settings: (params: ArchivePageParams) => ReturnType<SettingsCache['get']>;
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

function subjectOf(params: ArchivePageParams): ArchiveSubject {
  if (params.kind === 'person') return { kind: 'person', people: params.people };
  return { kind: 'folder', name: pathBelow(params.uri, []) };
}

function within({ articles, pathOf }: WorkspaceArchive, params: ArchivePageParams) {
  if (params.kind === 'person') return { articles, pathOf };
  return { articles: articles.filter(({ uri }) => isBelow(uri, params.uri)), pathOf };
}
