import type { Memento } from 'vscode';
import type { TreatAs, TreatedParams } from '../../server/src/protocol/messages';

const key = 'treatAs';
const limit = 1000;

/** Decisions of the user about single files, remembered for the newest thousand. */
export function treatment(memory: Memento) {
  const all = () => memory.get<Readonly<Record<string, TreatAs>>>(key, {});
  const remember = async ({ uri, as }: TreatedParams) => {
    const others = Object.entries(all()).filter(([other]) => other !== uri);
    await memory.update(key, Object.fromEntries([...others, [uri, as]].slice(-limit)));
  };
  return { all, remember };
}
