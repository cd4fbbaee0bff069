import type { AddressInfo } from 'node:net';
import type { RecordStore } from '../../../server/src/storage/ports/record-store.ts';
import { openPostgresStores } from '../../../server/src/storage/postgres/postgres-stores.ts';
import { openSqliteStores } from '../../../server/src/storage/sqlite/sqlite-stores.ts';
import { answer } from '../process/answer.ts';
import { openGate } from '../sitting/gate.ts';
import { CHAIR, openPoll, openSitting } from '../sitting/sitting.ts';
import type { Sitting } from '../sitting/sitting.ts';
import { noStorage } from './no-storage.ts';
import { oneByOne } from './one-by-one.ts';
import type { Storage, VoteServerQuestions } from './questions.ts';

/** Our own way: the gateway, the meeting's host, a store. */
let opened: Sitting | null = null;
let poll = '';
let cpuAtBegin = process.cpuUsage();

function sitting(): Sitting {
  if (opened === null) throw new Error('the sitting is not open');
  return opened;
}

async function openStore(storage: Storage): Promise<RecordStore> {
  switch (storage.kind) {
    case 'none':
      return noStorage();
    case 'sqlite':
      return (await openSqliteStores(storage.folder)).records;
    case 'postgres':
      return (await openPostgresStores(storage.url)).records;
  }
}

const questions: VoteServerQuestions = {
  async open({ members, storage, oneByOne: each }) {
    const store = await openStore(storage);
    opened = await openSitting(each ? oneByOne(store) : store, members);
    const gate = openGate(sitting);
    gate.tellOf(opened.host);
    await new Promise<void>((resolve) => {
      gate.server.listen({ host: '127.0.0.1', port: 0, backlog: 511 }, resolve);
    });
    return (gate.server.address() as AddressInfo).port;
  },
  async openPoll() {
    poll = await openPoll(sitting());
    return poll;
  },
  begin() {
    cpuAtBegin = process.cpuUsage();
  },
  end() {
    const { user, system } = process.cpuUsage(cpuAtBegin);
    return user + system;
  },
  async closePoll(votes) {
    const { give, host } = sitting();
    await give(CHAIR, { type: 'ClosePoll', poll });
    const closed = host.state.voting.polls[poll];
    if (closed?.status !== 'closed') throw new Error('the poll is not closed');
    if (closed.closing.votes.length !== votes) throw new Error('not everybody’s vote was counted');
  },
};

answer(questions);
