/**
 * A reader of brat standoff, written from brat's pages on the format (brat.nlplab.org/standoff.html) and on its configuration
 * (brat.nlplab.org/configuration.html). It takes nothing that they do not describe.
 */

/** A text-bound annotation, with the words of the text that it stands on. */
export interface TextBound {
  readonly type: string;
  readonly words: string;
}

/** What was read, and what breaks the rules. */
export interface Standoff {
  readonly found: readonly TextBound[];
  readonly errors: readonly string[];
}

/** @param text counted in code points, as Python does, in which brat is written; with the byte order mark that its file may have */
export function readBrat(text: string, ann: string, conf: string): Standoff {
  const errors: string[] = [];
  const found: TextBound[] = [];
  const points = Array.from(text);
  const scheme = schemeOf(conf);
  const types = new Map<string, string>();
  const lines = ann.split('\n');
  if (lines.pop() !== '') errors.push('the last line has no end');
  for (const line of lines) {
    const [id = '', body = ''] = line.split('\t');
    if (types.has(id)) errors.push(`${id} is there twice`);
    types.set(id, body.split(/[ :]/)[0]!);
  }
  const role = (argument: string): readonly [string, string] => {
    const [name = '', id = ''] = argument.split(':');
    return [name.replace(/\d+$/, ''), types.get(id) ?? `nothing called ${id}`];
  };
  for (const line of lines) {
    // What stands behind the second tab is text, in which there may be others.
    const [, id = '', body = '', stored] = /^([^\t]*)\t([^\t]*)(?:\t(.*))?$/su.exec(line) ?? [];
    const fail = (why: string) => errors.push(`${why}: ${line}`);
    const [type = '', ...parts] = body.split(' ');
    switch (id[0]) {
      case 'T': {
        const spans = parts
          .join(' ')
          .split(';')
          .map((span) => span.split(' ').map(Number));
        // The words that trigger an event have its type.
        if (!scheme.entities.has(type) && !scheme.events.has(type)) fail('the type is not declared');
        if (spans.some(([start, end]) => !(start! < end! && end! <= points.length))) fail('no such place');
        if (spans.some(([start], i) => i > 0 && start! < spans[i - 1]![1]!)) fail('fragments are out of order');
        const words = spans.map(([start, end]) => points.slice(start, end).join(''));
        if (words.some((one) => /[\r\n]/.test(one))) fail('a fragment goes over a line break');
        if (stored !== words.join(' ')) fail(`the text says ${JSON.stringify(words)}`);
        if (scheme.entities.has(type)) found.push({ type, words: words.join(' ') });
        break;
      }
      case 'E': {
        const [trigger, ...roles] = body.split(' ');
        const [event, triggered] = role(trigger!);
        const declared = scheme.events.get(event);
        if (!declared) fail('the event is not declared');
        if (triggered !== event) fail(`its trigger is ${triggered}`);
        for (const [name, of] of roles.map(role)) if (declared?.get(name) !== of) fail(`${name} may not be ${of}`);
        break;
      }
      case 'R': {
        const declared = scheme.relations.get(type);
        if (!declared) fail('the relation is not declared');
        for (const [name, of] of parts
          .map((one) => one.split(':'))
          .map(([name, to]) => [name!, types.get(to!)] as const))
          if (declared?.get(name) !== of) fail(`${name} may not be ${of ?? 'nothing'}`);
        break;
      }
      case 'A': {
        const [of = '', value = ''] = parts;
        const declared = scheme.attributes.get(type);
        const arg = declared?.arg;
        if (!declared?.values.has(value)) fail('the attribute has no such value');
        if (!types.has(of) || (arg !== '<ANY>' && arg !== types.get(of))) fail('the attribute is not of this type');
        break;
      }
      case '#':
        if (!types.has(parts[0] ?? '') || stored === undefined) fail('a note on nothing');
        break;
      default:
        fail('no such line');
    }
  }
  return { found, errors };
}

interface Scheme {
  readonly entities: ReadonlySet<string>;
  readonly events: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly relations: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly attributes: ReadonlyMap<string, { readonly arg: string; readonly values: ReadonlySet<string> }>;
}

function schemeOf(conf: string): Scheme {
  const sections = new Map<string, [string, string][]>();
  for (const line of conf.split('\n').filter((one) => one.trim() !== '')) {
    const section = /^\[(\w+)\]$/.exec(line)?.[1];
    if (section !== undefined) sections.set(section, []);
    else [...sections.values()].at(-1)!.push(line.split('\t') as [string, string]);
  }
  const lines = (name: string) => sections.get(name) ?? [];
  const roles = (body: string) =>
    new Map(
      body
        .split(', ')
        .map((one) => one.split(':') as [string, string])
        .map(([name, of]) => [name.replace(/[?*+]$/, ''), of]),
    );
  return {
    entities: new Set(lines('entities').map(([name]) => name)),
    events: new Map(lines('events').map(([name, body]) => [name, roles(body)])),
    relations: new Map(lines('relations').map(([name, body]) => [name, roles(body)])),
    attributes: new Map(
      lines('attributes').map(([name, body]) => {
        const declared = roles(body);
        return [name, { arg: declared.get('Arg')!, values: new Set(declared.get('Value')?.split('|')) }];
      }),
    ),
  };
}
