import { expect, it } from 'vitest';
import { table } from './table.ts';

it('shows the median of each arm, in the order of the arms', () => {
  const measured = (cpu: number) => ({ cpu, p50: 8.25, p99: 110, load: 4 });
  const repetition = (ours: number) =>
    new Map([
      ['socket.io', measured(20)],
      ['koinon', measured(ours)],
    ]);
  const printed = table(['koinon', 'socket.io'], [12, 99, 13].map(repetition));
  expect(printed).toBe(
    [
      'arm        cpu µs  p50 ms  p99 ms  load µs',
      'koinon       13.0     8.3   110.0      4.0',
      'socket.io    20.0     8.3   110.0      4.0',
    ].join('\n'),
  );
});

it('shows whatever some arm has measured', () => {
  const repetition = new Map([
    ['first', { bytes: 204_800, paced: 0.5 }],
    ['back', { bytes: 512 }],
  ]);
  expect(table(['first', 'back'], [repetition])).toBe(
    ['arm     bytes  of pace', 'first  204800     0.50', 'back    512.0        –'].join('\n'),
  );
});
