import type { TreatAs } from '../../protocol/messages';
import type { ClientNotifications } from '../clientNotifications';
import type { NewsDetection } from '../documents/newsDetection';
import { articleSchema } from './argumentSchemas';
import { serverCommand } from './serverCommand';

/** Ports for treating a file as news. */
export interface TreatPorts {
  readonly notifications: ClientNotifications;
  readonly newsDetection: NewsDetection;
  readonly refresh: () => void;
}

/** `attribune.treatAsNews`, `attribune.treatAsNotNews`: overrules the news detection for one file. */
export function treatAsCommand(as: TreatAs) {
  return serverCommand(articleSchema, (ports: TreatPorts, { uri }) => treatAs(ports, uri, as));
}

/** Serves a file as news, or leaves it alone, whatever it looks like; the client remembers it. */
export function treatAs({ notifications, newsDetection, refresh }: TreatPorts, uri: string, as: TreatAs): void {
  newsDetection.treat(uri, as);
  notifications.treated({ uri, as });
  refresh();
}
