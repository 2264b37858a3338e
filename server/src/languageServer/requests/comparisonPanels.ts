import { anchor } from '../../annotations/anchoring/anchor';
import type { Sidecar } from '../../annotations/model';
import { parseSidecar } from '../../annotations/sidecar';
import { l10n } from '../../l10n';
import type { PanelFile, PanelFileParams, PanelParams } from '../../protocol/panel';
import type { OpenArticle } from '../documents/articles';
import { type FormatsBundle, type LoadFormats, requireFormats } from '../formatsBundle';
import { readText } from '../readText';
import { refuse } from '../refusal';
import type { Sidecars } from '../sidecars/sidecars';
import { fileNameOf, folderOf, isUntitled, settledUri } from '../uris';

/** Ports for panels. */
export interface PanelPorts {
  readonly loadFormats: LoadFormats;
  readonly sidecars: Sidecars;
}

/** Answers `attribune/panel`: a page about an article, alone or beside another file. */
export async function panelPage(
  { loadFormats, sidecars }: PanelPorts,
  article: OpenArticle,
  { kind, other = '', label }: PanelParams,
) {
  const formats = await requireFormats(loadFormats);
  const { settings } = article;
  if (kind === 'source')
    return formats.sourcePanel(article, await sourceOf(sidecars, article, other), l10n.t, settings);
  if (kind === 'agreement')
    return formats.agreementPanel(await comparisonOf(formats, sidecars, article, other), l10n.t, settings);
  return formats.panel(kind, article, l10n.t, settings, label);
}

/** Answers `attribune/panelFile`: the same as a file. */
export async function panelPageFile(
  { loadFormats, sidecars }: PanelPorts,
  article: OpenArticle,
  { kind, as, other = '', label }: PanelFileParams,
): Promise<PanelFile> {
  const formats = await requireFormats(loadFormats);
  const { settings } = article;
  const format = as === 'csv' ? 'csv' : 'html';
  if (kind === 'source')
    return formats.sourcePanelFile(article, await sourceOf(sidecars, article, other), format, l10n.t, settings);
  if (kind === 'agreement')
    return formats.agreementPanelFile(await comparisonOf(formats, sidecars, article, other), format, l10n.t, settings);
  return formats.panelFile(kind, article, as, l10n.t, settings, label);
}

async function sourceOf(
  sidecars: Sidecars,
  article: OpenArticle,
  uri: string,
): Promise<Parameters<FormatsBundle['sourcePanel']>[1]> {
  const name = isUntitled(uri) ? uri.slice(uri.indexOf(':') + 1) : fileNameOf(uri);
  const text = (await readText(sidecars, uri)) ?? refuse(l10n.t('There is no file {0}.', name));
  const [folder, own] = [folderOf(uri), folderOf(article.uri)];
  const path =
    folder === own || isUntitled(uri)
      ? name
      : folder.startsWith(`${own}/`)
        ? `${folder.slice(own.length + 1)}/${name}`
        : `${folder}/${name}`;
  return { text, name, uri, path };
}

async function comparisonOf(
  { settlementsIn }: FormatsBundle,
  sidecars: Sidecars,
  { text, fileName, uri, sidecar, anchored }: OpenArticle,
  other: string,
) {
  const theirs = await readOther(sidecars, other);
  const settled = settledUri(uri);
  return {
    article: { text, fileName, uri },
    ours: { sidecar, anchored },
    theirs: { sidecar: theirs, anchored: anchor(text, theirs.annotations) },
    other: { name: fileNameOf(other), uri: other },
    settlements: settlementsIn(parseSidecar((await sidecars.text(settled)) ?? '').value),
    settledName: fileNameOf(settled),
  };
}

/** The other sidecar; one that is not there, or cannot be read, is refused. */
export async function readOther(sidecars: Sidecars, uri: string): Promise<Sidecar> {
  const name = fileNameOf(uri);
  const json = (await sidecars.text(uri)) ?? refuse(l10n.t('There is no file {0}.', name));
  const { value, writable, problems } = parseSidecar(json);
  return writable ? value : refuse(l10n.t('{0} cannot be read. {1}', name, problems[0]!.message));
}
