import { Server } from '@hocuspocus/server';
import { answer } from '../process/answer.ts';
import type { DocumentServerQuestions } from './questions.ts';
import { processorTime } from './serve.ts';

/** Hocuspocus as it comes, without extensions: it keeps documents in memory. */
const server = new Server({ address: '127.0.0.1', port: 0, quiet: true, stopOnSignals: false });

const questions: DocumentServerQuestions = {
  async open() {
    await server.listen();
    return server.address.port;
  },
  ...processorTime,
};

answer(questions);
