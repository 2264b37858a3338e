/** Suffix of every sidecar: `storm.news` has its annotations in `storm.news.annotations.jsonld`. */
export const SIDECAR_ENDING = '.annotations.jsonld';

/** The path or URI of an article's sidecar. */
export function sidecarOf(article: string): string {
  return article + SIDECAR_ENDING;
}

/** Whether a path or URI is a sidecar's. */
export function isSidecar(path: string): boolean {
  return path.endsWith(SIDECAR_ENDING);
}

/** The path or URI of the article that a sidecar belongs to; undefined for what is no sidecar. */
export function articleOf(sidecar: string): string | undefined {
  return isSidecar(sidecar) ? sidecar.slice(0, -SIDECAR_ENDING.length) : undefined;
}
