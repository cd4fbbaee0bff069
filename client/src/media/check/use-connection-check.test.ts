import { expect, it } from 'vitest';
import { checkConnection } from './use-connection-check.ts';
import type { Progress, Trying } from './use-connection-check.ts';

const candidate = (protocol: string) => ({
  foundation: protocol,
  priority: 1,
  address: '192.0.2.7',
  port: 44_444,
  protocol,
});

const OFFER = {
  transport: {
    id: 't',
    iceParameters: {},
    dtlsParameters: {},
    iceCandidates: [candidate('udp'), candidate('tcp')],
  },
  iceServers: [],
};

const ALL_WELL: Trying = {
  fetchOffer: () => Promise.resolve(OFFER),
  tryWay: () => Promise.resolve({ status: 'reached', ms: 3 }),
  webSocketOpens: () => Promise.resolve(true),
};

async function told(trying: Partial<Trying>): Promise<readonly Progress[]> {
  const progress: Progress[] = [];
  await checkConnection({ ...ALL_WELL, ...trying }, '/m', (one) => progress.push(one));
  return progress;
}

it('takes a try that breaks off for a way that is not reached, and ends', async () => {
  const progress = await told({
    tryWay: ({ name }) =>
      name === 'udp4'
        ? Promise.reject(new Error('no peer connection'))
        : Promise.resolve({ status: 'reached', ms: 3 }),
    webSocketOpens: () => Promise.reject(new Error('no socket')),
  });
  const last = progress.at(-1);
  expect(last?.status).toBe('done');
  if (last?.status !== 'done') return;
  expect(last.tried.webSocket).toBe(false);
  expect(last.tried.ways.map(({ way, found }) => [way.name, found.status])).toEqual([
    ['udp4', 'not-reached'],
    ['tcp4', 'reached'],
  ]);
});

it('says nothing more once it is done, however late the socket or a way is', async () => {
  const slow = <T>(value: T) =>
    new Promise<T>((resolve) => {
      setTimeout(() => resolve(value), 0);
    });
  for (const trying of [
    { webSocketOpens: () => slow(true) },
    { tryWay: () => slow({ status: 'reached', ms: 9 } as const) },
  ]) {
    const progress = await told(trying);
    expect(progress.map(({ status }) => status)).toEqual(['trying', 'trying', 'trying', 'done']);
  }
});
