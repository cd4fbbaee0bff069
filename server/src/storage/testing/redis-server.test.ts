import { createClient } from 'redis';
import { expect, it } from 'vitest';
import { openRedisServer } from './redis-server.ts';

it('a Redis for tests keeps its data while it is stopped', async () => {
  const server = await openRedisServer();
  const client = createClient({ url: server.url });
  client.on('error', () => undefined);
  await client.connect();
  await client.set('sitting', 'open');
  await server.stop();
  await server.start();
  expect(await client.get('sitting')).toBe('open');
  client.destroy();
  await server.close();
});
