import { createCipheriv, randomBytes } from 'node:crypto';
import { createSocket } from 'node:dgram';
import { answer } from '../process/answer.ts';
import type { FloorQuestions, FloorWork } from './floor.ts';

/** The floor where there is no C compiler: the same loop of AES-GCM and send, in Node. */
const LOOPBACK = '127.0.0.1';
const HEADER_BYTES = 12;
const KEY_BYTES = 16;

async function send({ port, listeners, packets, intervalMs, payloadBytes }: FloorWork) {
  const socket = createSocket('udp4');
  const keys = Array.from({ length: listeners }, () => randomBytes(KEY_BYTES));
  const voice = Buffer.alloc(payloadBytes);
  const header = Buffer.alloc(HEADER_BYTES);
  const before = process.cpuUsage();
  await new Promise<void>((resolve) => {
    let sent = 0;
    const timer = setInterval(() => {
      header.writeUInt32BE(sent, 0);
      for (const key of keys) {
        const cipher = createCipheriv('aes-128-gcm', key, header).setAAD(header);
        const body = [header, cipher.update(voice), cipher.final(), cipher.getAuthTag()];
        socket.send(body, port, LOOPBACK);
      }
      sent += 1;
      if (sent < packets) return;
      clearInterval(timer);
      resolve();
    }, intervalMs);
  });
  const { user, system } = process.cpuUsage(before);
  socket.close();
  return user + system;
}

const questions: FloorQuestions = { send };
answer(questions);
