import type { TreatedParams } from '../../protocol/messages';
import type { Session } from '../session';

/** Lets the user overrule what a file looks like. */
export function treat({ tell, newsness, refresh }: Session, params: TreatedParams): void {
  newsness.treat(params.uri, params.as);
  tell.treated(params);
  refresh();
}
