// The part of node:assert that the suite uses, for the web worker, where there is no Node.

/** Fails unless the value is truthy. */
export function ok(value: unknown, message = `${show(value)} is not truthy`): asserts value {
  if (!value) throw new Error(message);
}

/** Fails unless both are the same. */
export function equal(actual: unknown, expected: unknown, message?: string): void {
  ok(Object.is(actual, expected), message ?? `${show(actual)} is not ${show(expected)}`);
}

/** Fails unless both are written alike in JSON. */
export function deepEqual(actual: unknown, expected: unknown, message?: string): void {
  ok(show(actual) === show(expected), message ?? `${show(actual)} is not ${show(expected)}`);
}

/** Fails unless the expression finds something. */
export function match(text: string, expression: RegExp, message?: string): void {
  ok(expression.test(text), message ?? `${show(text)} does not match ${String(expression)}`);
}

function show(value: unknown): string {
  return JSON.stringify(value, null, 1);
}

export default { ok, equal, deepEqual, match };
