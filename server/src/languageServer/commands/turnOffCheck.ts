import type { Connection } from 'vscode-languageserver';
import * as v from 'valibot';
import { checkDefaults, type CheckName } from '../../checks/check';
import { Message, type TurnOffParams } from '../../protocol/messages';
import type { AnnotationEdits } from '../sidecars/annotationEdits';
import { argumentSchema, articleSchema } from './argumentSchemas';
import { serverCommand } from './serverCommand';

const schema = argumentSchema({
  check: v.picklist(Object.keys(checkDefaults) as CheckName[], 'must be the name of a check'),
});

/** `attribune.turnOffCheck`: turns a check off in the settings of the workspace, which only the client can write. */
export const turnOffCheckCommand = serverCommand(
  schema,
  async ({ connection }: { readonly connection: Connection }, { uri, check }) => {
    const params: TurnOffParams = { uri, setting: `checks.${check}` };
    await connection.sendRequest(Message.turnOff, params);
  },
);

/** `attribune.turnOnChecks`: turns on all checks that were turned off for one article. */
export const turnOnChecksCommand = serverCommand(
  articleSchema,
  async ({ edits }: { readonly edits: AnnotationEdits }, { uri }) => {
    await edits.apply(uri, undefined, [{ do: 'turnOnAll' }], 'Turn On All Checks');
  },
);
