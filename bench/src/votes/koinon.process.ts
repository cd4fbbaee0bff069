import type { AddressInfo } from 'node:net';
import { answer } from '../process/answer.ts';
import { openGate } from '../sitting/gate.ts';
import { CHAIR, openPoll, openSitting } from '../sitting/sitting.ts';
import type { Sitting } from '../sitting/sitting.ts';
import { oneByOne } from './one-by-one.ts';
import type { VoteServerQuestions } from './questions.ts';
import { openStore } from './stores.ts';

/**
 * No sitting has more polls: each leaves a thousand votes in the record, some
 * 0.27 MB that whoever comes in is brought, so that the last repetitions would
 * measure another sitting than the first.
 */
const POLLS_A_SITTING = 6;

/** Our own way: the gateway, the meeting's host, a store. */
let opened: Sitting | null = null;
let openAnother: () => Promise<void> = () => Promise.reject(new Error('no store is open'));
let polls = 0;
/** How many connections there are. */
let there = 0;
let allLeft = () => {};
let poll = '';
let voting = false;
let cpuAtBegin = process.cpuUsage();

function sitting(): Sitting {
  if (opened === null) throw new Error('the sitting is not open');
  return opened;
}

const questions: VoteServerQuestions = {
  async open({ members, storage, oneByOne: each }) {
    const store = await openStore(storage);
    const gate = openGate(sitting);
    openAnother = async () => {
      await opened?.host.close();
      const voted = each ? oneByOne(store, () => voting) : store;
      opened = await openSitting(voted, members);
      gate.tellOf(opened.host);
    };
    await openAnother();
    gate.server.on('connection', (socket) => {
      there += 1;
      socket.once('close', () => {
        there -= 1;
        if (there === 0) allLeft();
      });
    });
    await new Promise<void>((resolve) => {
      gate.server.listen({ host: '127.0.0.1', port: 0, backlog: 511 }, resolve);
    });
    return (gate.server.address() as AddressInfo).port;
  },
  async openPoll() {
    if (polls > 0 && polls % POLLS_A_SITTING === 0) await openAnother();
    polls += 1;
    poll = await openPoll(sitting());
    return poll;
  },
  begin() {
    voting = true;
    cpuAtBegin = process.cpuUsage();
  },
  end() {
    voting = false;
    const { user, system } = process.cpuUsage(cpuAtBegin);
    return user + system;
  },
  async closePoll(votes) {
    if (there > 0) await new Promise<void>((resolve) => (allLeft = resolve));
    const { give, host } = sitting();
    await give(CHAIR, { type: 'ClosePoll', poll });
    const closed = host.state.voting.polls[poll];
    if (closed?.status !== 'closed') throw new Error('the poll is not closed');
    if (closed.closing.votes.length !== votes) throw new Error('not everybody’s vote was counted');
  },
};

answer(questions);
