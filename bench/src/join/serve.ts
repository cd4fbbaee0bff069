import type { AddressInfo, Server } from 'node:net';
import { answer } from '../process/answer.ts';
import { openSizedSitting } from '../sitting/sized.ts';
import { memberName } from '../sitting/sitting.ts';
import type { Sitting } from '../sitting/sitting.ts';
import type { JoinServerQuestions } from './questions.ts';

/** Serves an arm in this process: a way to bring those who come in to where the sitting is. */
export function serveJoins(openServer: (sitting: Sitting) => Server): void {
  let sitting: Sitting | null = null;
  let cpuAtBegin = process.cpuUsage();
  let connections = 0;
  let allLeft = () => {};
  const questions: JoinServerQuestions = {
    async open(bytes) {
      sitting = await openSizedSitting(bytes);
      const server = openServer(sitting);
      server.on('connection', (socket) => {
        connections += 1;
        socket.once('close', () => {
          connections -= 1;
          if (connections === 0) allLeft();
        });
      });
      await new Promise<void>((resolve) => {
        server.listen({ host: '127.0.0.1', port: 0, backlog: 511 }, resolve);
      });
      return (server.address() as AddressInfo).port;
    },
    async begin() {
      if (connections > 0) await new Promise<void>((resolve) => (allLeft = resolve));
      cpuAtBegin = process.cpuUsage();
    },
    end() {
      const { user, system } = process.cpuUsage(cpuAtBegin);
      return user + system;
    },
    async happen(events) {
      for (let n = 0; n < events; n += 1) {
        const type = n % 2 === 0 ? 'RaiseHand' : 'LowerHand';
        await sitting?.give(memberName(0), { type });
      }
    },
  };
  answer(questions);
}
