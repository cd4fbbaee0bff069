import { refused } from '../kernel/outcome.ts';
import { mayTake, passTo, relievedBy } from './air.ts';
import { heldChannel } from './channels.ts';
import type { Channel, Interpretation } from './channels.ts';
import type { CommandOf } from './commands.ts';
import type { HandoverEnd } from './events.ts';
import type { InterpretationFacts, InterpretationOutcome } from './facts.ts';
import { handoverDue, takesPart } from './handover.ts';
import type { Handover } from './handover.ts';

export function askHandover(
  interpretation: Interpretation,
  { channel: tag }: CommandOf<'AskHandover'>,
  facts: InterpretationFacts,
): InterpretationOutcome {
  const { by } = facts;
  const channel = interpretation.channels[tag];
  if (channel === undefined) return refused('unknown-channel');
  if (!channel.assigned.includes(by)) return refused('not-assigned');
  if (channel.air.status !== 'on') return refused('not-on-air');
  if (Object.hasOwn(interpretation.handovers, tag)) return refused('handover-asked');
  const from = channel.air.person;
  if (from === by) return askRelief(channel, tag, facts);
  if (heldChannel(interpretation, by) !== null) return refused('on-air-elsewhere');
  return [{ type: 'HandoverAsked', channel: tag, from, to: by, by }];
}

/** One colleague who is here is asked by name, several together: whoever accepts first. */
function askRelief(
  { assigned }: Channel,
  tag: string,
  { by, isPresent }: InterpretationFacts,
): InterpretationOutcome {
  const colleagues = assigned.filter((person) => person !== by && isPresent(person));
  const [first = null, second] = colleagues;
  if (first === null) return refused('no-colleague');
  const to = second === undefined ? first : null;
  return [{ type: 'HandoverAsked', channel: tag, from: by, to, by }];
}

export function answerHandover(
  interpretation: Interpretation,
  { channel: tag, accept }: CommandOf<'AnswerHandover'>,
  { by, handoverSeconds }: InterpretationFacts,
): InterpretationOutcome {
  const channel = interpretation.channels[tag];
  if (channel === undefined) return refused('unknown-channel');
  const handover = interpretation.handovers[tag];
  if (handover === undefined) return refused('no-handover');
  const asked = isAsked(handover, channel, by);
  if (!accept) {
    if (!asked && !takesPart(handover, by)) return refused('not-your-handover');
    const because: HandoverEnd = asked ? 'declined' : 'cancelled';
    return [{ type: 'HandoverEnded', channel: tag, because, person: by }];
  }
  if (!asked) return refused('not-your-handover');
  const { from } = handover;
  const to = by === from ? (handover.to ?? handover.by) : by;
  if (!mayTake(interpretation, channel, to)) return refused('on-air-elsewhere');
  return [{ type: 'HandoverAccepted', channel: tag, from, to, seconds: handoverSeconds }];
}

/** Whether the person is the side that has to answer. */
function isAsked(handover: Handover, { assigned }: Channel, person: string): boolean {
  if (handover.status !== 'asked' || handover.by === person) return false;
  if (handover.by !== handover.from) return handover.from === person;
  return handover.to === null ? assigned.includes(person) : handover.to === person;
}

/** What time alone brings about: the change of voices, or the end of a question. */
export function settleHandover(
  interpretation: Interpretation,
  { channel: tag }: CommandOf<'SettleHandover'>,
  { now }: InterpretationFacts,
): InterpretationOutcome {
  const handover = interpretation.handovers[tag];
  if (handover === undefined) return refused('no-handover');
  if (now < handoverDue(handover)) return refused('handover-not-due');
  const { by: person } = handover;
  if (handover.status === 'asked') {
    return [{ type: 'HandoverEnded', channel: tag, because: 'unanswered', person }];
  }
  const relief = relievedBy(interpretation, tag);
  if (relief !== null) return passTo(interpretation, tag, relief);
  return [{ type: 'HandoverEnded', channel: tag, because: 'lapsed', person }];
}
