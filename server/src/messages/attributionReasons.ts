import type { AttributionReason, Coreference } from '../analysis/attributionReasons';
import { asRead } from '../analysis/text/layout/asRead';
import { lineAt, lineStarts } from '../analysis/text/lines';
import type { Translate } from './english';

/** Gives a reason as one clause, "“she” → Ada Okoye, line 7"; empty where there is none. */
export type AttributionReasonWording = (reason: AttributionReason | undefined) => string;

/** Wording of the reasons that the analysis of a text gave; lines are counted from 1, and only when a reason names one. */
export function attributionReasonsOf(text: string, translate: Translate): AttributionReasonWording {
  let starts: Int32Array | undefined;
  const coreference = ({ mention, name, antecedent }: Coreference): string => {
    starts ??= lineStarts(text);
    const words = asRead(text.slice(mention.start, mention.end));
    return translate('“{0}” → {1}, line {2}', words, name, lineAt(starts, antecedent) + 1);
  };
  return (reason) => {
    switch (reason?.kind) {
      case undefined:
        return '';
      case 'annotated':
        return translate('as annotated');
      case 'annotatedBefore':
        return translate('as annotated before');
      case 'lastSpeaker':
        return translate('the last speaker goes on');
      case 'coreference':
        return coreference(reason);
    }
  };
}
