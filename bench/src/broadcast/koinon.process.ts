import { createServer } from 'node:http';
import { Server } from 'socket.io';
import { openBroadcast } from '../../../server/src/gateway/broadcast.ts';
import { serveArm } from './arm.ts';
import { eventFrame } from './event-frame.ts';
import { quiet } from './quiet.ts';

/** Our own way: whatever the gateway does to tell a room. */
const ROOM = 'bench';
const http = createServer();
const io: Parameters<typeof openBroadcast>[0] = new Server(http, quiet);
const log = { warn: (_: object, message: string) => console.error(message) };
const broadcast = openBroadcast(io, { log });
io.on('connection', (socket) => void socket.join(ROOM));

serveArm(http, (number) => broadcast.tell(ROOM, 'events', [eventFrame(number)]));
