import { l10n } from '../../l10n';
import { refuse } from '../refusal';
import type { Articles, OpenArticle } from './articles';

/** The article of an open document; a document that is closed, or not taken for news, is refused. */
export async function requireArticle(articles: Pick<Articles, 'get'>, uri: string): Promise<OpenArticle> {
  const article = await articles.get(uri);
  return article ?? refuse(l10n.t('This file is not open as news. Open it, or treat it as news.'));
}
