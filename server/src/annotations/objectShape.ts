import * as v from 'valibot';

type Issue = Pick<v.BaseIssue<unknown>, 'path'>;

/**
 * The schema of an object whose issues say what must be there ("must be a string"): of a member that is missing too, where
 * valibot repeats the message of the object. Other members are left out.
 *
 * @param message what to say of a value that is no object
 */
export function objectShape<const Entries extends v.ObjectEntries>(entries: Entries, message: string) {
  return v.object(entries, ({ path }: Issue) => {
    const member = path && entries[String(path[0].key)];
    return member ? expectationOf(member) : message;
  });
}

function expectationOf(schema: v.ObjectEntries[string]): string {
  const { message } = schema as { message?: string | ((issue: Issue) => string) };
  return typeof message === 'function' ? message({ path: undefined }) : (message ?? `must be ${schema.expects}`);
}
