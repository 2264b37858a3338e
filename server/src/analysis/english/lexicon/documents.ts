/** Documents that somebody files, and the verbs for it. Source: by hand. */
import { wordSet } from '../words';

/** Documents that are what their plaintiff says: "the suit". */
export const FILED_DOCUMENTS = wordSet('claim complaint filing lawsuit petition suit writ');

/** "Acme has filed a suit", "Acme sued the port" */
export const FILING_VERBS = wordSet('filed files filing sue sued sues suing');
