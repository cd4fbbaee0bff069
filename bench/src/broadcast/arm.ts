import type { AddressInfo, Server } from 'node:net';
import { monotonic } from '../load/arrivals.ts';
import { answer } from '../process/answer.ts';

export type ArmQuestions = {
  /** The port that the arm listens on. */
  port(): Promise<number>;
  begin(): void;
  /** Sends one frame to everybody. Answers when it began, on the clock of all processes. */
  round(): number;
  /** Processor time since `begin`, in microseconds. */
  end(): Promise<number>;
};

/** Serves the arm in this process: `tellAll` sends the frame of the given number to everybody. */
export function serveArm(server: Server, tellAll: (number: number) => void): void {
  const listening = new Promise<void>((resolve) => {
    server.listen({ host: '127.0.0.1', port: 0, backlog: 511 }, resolve);
  });
  let number = 0;
  let cpuAtBegin = process.cpuUsage();
  const questions: ArmQuestions = {
    async port() {
      await listening;
      return (server.address() as AddressInfo).port;
    },
    begin() {
      cpuAtBegin = process.cpuUsage();
    },
    round() {
      number += 1;
      const start = monotonic();
      tellAll(number);
      return start;
    },
    async end() {
      // What was written calls back once more; that is part of the work.
      await new Promise((resolve) => setImmediate(resolve));
      const { user, system } = process.cpuUsage(cpuAtBegin);
      return user + system;
    },
  };
  answer(questions);
}
