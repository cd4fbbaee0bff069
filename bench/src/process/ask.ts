import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { Answered, Asking, Questions } from './questions.ts';

export interface Asked<Q extends Questions> {
  readonly ask: Asking<Q>;
  /** Ends the process; closing twice is harmless. */
  close(): Promise<void>;
}

interface Waiting {
  resolve(result: unknown): void;
  reject(error: Error): void;
}

/** Starts a process of the bench's own, named by its file. */
export function startProcess<Q extends Questions>(file: URL): Asked<Q> {
  const child = fork(file, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const ended = once(child, 'exit');
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  child.on('message', (answered: Answered) => {
    const asker = waiting.get(answered.id);
    waiting.delete(answered.id);
    if ('failed' in answered) asker?.reject(new Error(answered.failed));
    else asker?.resolve(answered.result);
  });
  child.on('exit', () => {
    for (const { reject } of waiting.values()) reject(new Error(`${file.pathname} ended`));
    waiting.clear();
  });
  const ask = (name: string) => (argument: unknown) =>
    new Promise((resolve, reject) => {
      asked += 1;
      waiting.set(asked, { resolve, reject });
      child.send({ id: asked, name, argument });
    });
  return {
    ask: new Proxy({} as Asking<Q>, { get: (_, name) => ask(String(name)) }),
    close: async () => {
      if (child.connected) child.disconnect();
      await ended;
    },
  };
}
