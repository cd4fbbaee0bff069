import { createServer } from 'node:http';
import { Server } from 'socket.io';
import { serveArm } from './arm.ts';
import { eventFrame } from './event-frame.ts';
import { quiet } from './quiet.ts';

/** Socket.io's own way to tell a room. */
const ROOM = 'bench';
const http = createServer();
const io = new Server(http, quiet);
io.on('connection', (socket) => void socket.join(ROOM));

serveArm(http, (number) => io.to(ROOM).emit('events', [eventFrame(number)]));
