/**
 * The media plane's own thread. Everything of mediasoup's Node side runs here,
 * so that neither a vote nor a long document stalls a voice. What it is asked
 * and what it tells is in `thread-messages.ts`.
 */
import { parentPort, workerData } from 'node:worker_threads';
import type { Log } from '../log.ts';
import { Switchboard } from './switchboard.ts';
import { iceServersOf } from './turn-access.ts';
import { Tapes } from './taping/tapes.ts';
import type { FromThread, ThreadOptions, ToThread } from './thread-messages.ts';
import { WorkerPool } from './worker-pool.ts';

if (parentPort === null) throw new Error('this module is the entry of a worker thread');
const port = parentPort;

function tell(message: FromThread): void {
  port.postMessage(message);
}

function logTo(level: 'debug' | 'info' | 'warn' | 'error') {
  return (fields: object, message: string) => tell({ kind: 'log', level, fields, message });
}

const log: Log = {
  debug: logTo('debug'),
  info: logTo('info'),
  warn: logTo('warn'),
  error: logTo('error'),
};

/** A step that failed on its own account concerns one peer; the others keep their voices. */
process.on('unhandledRejection', (reason) => {
  log.error({ reason: String(reason) }, 'a media step failed');
});

async function open(options: ThreadOptions): Promise<void> {
  let switchboard: Switchboard | null = null;
  const pool = await WorkerPool.open(options, log, (ground) => switchboard?.lose(ground));
  const tapes =
    options.recordingDir === undefined
      ? null
      : new Tapes(options.recordingDir, {
          trouble: (meeting, recording, code) =>
            tell({ kind: 'trouble', meeting, recording, code }),
        });
  const board = new Switchboard(
    pool,
    () => iceServersOf(options, Date.now()),
    {
      notice: (connection, notice) => tell({ kind: 'notice', connection, notice }),
      listeners: (meeting, channels) => tell({ kind: 'listeners', meeting, channels }),
      voiced: (meeting, channels) => tell({ kind: 'voiced', meeting, channels }),
      vanished: (meeting, person) => tell({ kind: 'vanished', meeting, person }),
      returned: (meeting, person) => tell({ kind: 'returned', meeting, person }),
    },
    log,
    tapes,
  );
  switchboard = board;
  port.on('message', (message: ToThread) => receive({ board, pool, tapes }, message));
  tell({ kind: 'ready' });
}

interface Parts {
  readonly board: Switchboard;
  readonly pool: WorkerPool;
  readonly tapes: Tapes | null;
}

function receive({ board, pool, tapes }: Parts, message: ToThread): void {
  switch (message.kind) {
    case 'request': {
      const { id, caller, request } = message;
      void board.request(caller, request).then((answer) => tell({ kind: 'answer', id, answer }));
      break;
    }
    case 'rehearse': {
      const { id, meeting, step } = message;
      void board.rehearse(meeting, step).then((sound) => tell({ kind: 'rehearsed', id, sound }));
      break;
    }
    case 'leave':
      void board.leave(message.connection);
      break;
    case 'plan':
      board.follow(message.meeting, message.plan);
      break;
    case 'taped': {
      const { id, meeting } = message;
      void (tapes?.ended(meeting) ?? Promise.resolve()).then(() => tell({ kind: 'taped', id }));
      break;
    }
    case 'close':
      board.close();
      pool.close();
      port.close();
      break;
  }
}

open(workerData as ThreadOptions).catch((error: unknown) => {
  const reason = error instanceof Error ? error.message : String(error);
  tell({ kind: 'failed', reason });
  port.close();
});
