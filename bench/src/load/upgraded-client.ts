import { Agent, request } from 'node:http';
import type { EngineClient, EngineClientOptions } from './engine-client.ts';
import { clientFrame, TEXT } from './frames.ts';
import { openRawClient } from './raw-client.ts';
import type { RawClient } from './raw-client.ts';

/**
 * The way in that stock clients of Socket.IO take by default: they begin by
 * polling, and change to a WebSocket as soon as a probe on it has been
 * answered. Then the last poll is waited for, and all goes over the WebSocket.
 */
const PROBE = clientFrame(TEXT, Buffer.from('2probe'));
const UPGRADE = clientFrame(TEXT, Buffer.from('5'));
const STILL_HERE = clientFrame(TEXT, Buffer.from('3'));

/** Resolves when the server has let the client in and its WebSocket is in use. */
export async function openUpgradedClient(options: EngineClientOptions): Promise<EngineClient> {
  const { port, query } = options;
  const agent = new Agent({ keepAlive: true });
  const polling = `/socket.io/?EIO=4&transport=polling&${query}`;
  const opened = JSON.parse((await ask(agent, port, polling)).slice(1)) as { sid: string };
  const session = `&sid=${opened.sid}`;
  const letIn = ask(agent, port, polling + session, '40').then(() =>
    ask(agent, port, polling + session),
  );
  const probed = Promise.withResolvers<void>();
  const websocket = await openRawClient({
    port,
    path: `/socket.io/?EIO=4&transport=websocket&${query}${session}`,
    onText: (bytes, start, end) => {
      if (bytes.toString('latin1', start, Math.min(end, start + 6)) === '3probe') probed.resolve();
      else onText(bytes, start, end, options, websocket);
    },
    onClosed: options.onClosed,
  });
  websocket.write(PROBE);
  await Promise.all([probed.promise, letIn]);
  // The server ends the poll that is under way with an empty packet.
  await ask(agent, port, polling + session);
  websocket.write(UPGRADE);
  agent.destroy();
  return websocket;
}

const code = (character: string) => character.charCodeAt(0);
const [PING, MESSAGE, EVENT, ANSWER] = [code('2'), code('4'), code('2'), code('3')];

function onText(
  bytes: Buffer,
  start: number,
  end: number,
  { onEvent, onAnswer }: EngineClientOptions,
  websocket: RawClient,
): void {
  const [type, kind] = [bytes[start], bytes[start + 1]];
  if (type === MESSAGE && kind === EVENT) onEvent(bytes, start + 2, end);
  else if (type === MESSAGE && kind === ANSWER) onAnswer(bytes, start + 2, end);
  else if (type === PING) websocket.write(STILL_HERE);
}

/** A poll, or, with a body, what the client sends. */
function ask(agent: Agent, port: number, path: string, body?: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const method = body === undefined ? 'GET' : 'POST';
    const headers = body === undefined ? {} : { 'Content-Type': 'text/plain;charset=UTF-8' };
    const sent = request({ agent, port, path, method, headers, host: '127.0.0.1' }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (text += chunk));
      response.on('end', () => {
        if (response.statusCode === 200) resolve(text);
        else reject(new Error(`${method} ${path}: ${response.statusCode} ${text}`));
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
