import { createServer } from 'node:http';
import { Server } from 'socket.io';
import { broadcast, meetingRoom } from '../../../server/src/gateway/broadcast.ts';
import { serveArm } from './arm.ts';
import { eventFrame } from './event-frame.ts';
import { quiet } from './quiet.ts';

/** Our own way: whatever the gateway does to tell a meeting. */
const MEETING = 'bench';
const http = createServer();
const io: Parameters<typeof broadcast>[0] = new Server(http, quiet);
io.on('connection', (socket) => void socket.join(meetingRoom(MEETING)));

serveArm(http, (number) => broadcast(io, MEETING, [eventFrame(number)]));
