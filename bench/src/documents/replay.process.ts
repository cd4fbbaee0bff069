import * as Y from 'yjs';
import { answer } from '../process/answer.ts';
import { COLD_EDITS } from './cold.ts';
import { manyEdits } from './edits.ts';
import type { ReplayQuestions } from './questions.ts';

/** What a server does that keeps every update and nothing else. */
let updates: readonly Uint8Array[] = [];

const questions: ReplayQuestions = {
  open() {
    ({ updates } = manyEdits(COLD_EDITS));
  },
  replay() {
    const cpuAtBegin = process.cpuUsage();
    const began = performance.now();
    const doc = new Y.Doc();
    for (const update of updates) Y.applyUpdate(doc, update);
    Y.encodeStateAsUpdate(doc);
    const took = performance.now() - began;
    const { user, system } = process.cpuUsage(cpuAtBegin);
    return { took, cpu: user + system };
  },
};

answer(questions);
