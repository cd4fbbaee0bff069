import { setupWSConnection } from 'y-websocket/bin/utils';
import { answer } from '../process/answer.ts';
import type { DocumentServerQuestions } from './questions.ts';
import { listen, processorTime } from './serve.ts';

/** The reference server of y-websocket; it keeps documents in memory. */
const questions: DocumentServerQuestions = {
  open: () => listen((socket, request) => setupWSConnection(socket, request)),
  ...processorTime,
};

answer(questions);
