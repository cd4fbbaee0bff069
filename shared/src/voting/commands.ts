import { z } from 'zod';
import type { CommandsOf, CommandTable } from '../identity/command-table.ts';
import { idField, localizedText, plainText } from '../identity/fields.ts';

const MOST_CANDIDATES = 200;
const MOST_OPTIONS = 20;
/** No body is larger; it bounds what a clerk can mistype. */
const MOST_VOTES = 1_000_000;

const poll = z.strictObject({ poll: idField });
const person = z.strictObject({ poll: idField, person: idField });
const number = z.int().min(0).max(MOST_VOTES);

const answerField = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('choice'),
    choice: z.enum(['yes', 'no', 'abstain', 'blank']),
  }),
  z.strictObject({
    kind: z.literal('persons'),
    persons: z.array(idField).max(MOST_CANDIDATES).readonly(),
  }),
  z.strictObject({ kind: z.literal('consent') }),
  z.strictObject({ kind: z.literal('pass') }),
  z.strictObject({ kind: z.literal('objection'), reason: plainText }),
  z.strictObject({ kind: z.literal('option'), option: idField }),
]);

const countsField = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('choices'),
    yes: number,
    no: number,
    abstain: number,
    blank: number,
    invalid: number,
  }),
  z.strictObject({
    kind: z.literal('persons'),
    votes: z.record(idField, number),
    valid: number,
    blank: number,
    invalid: number,
  }),
]);

export const votingCommands = {
  AnnouncePoll: {
    input: z.strictObject({
      kind: z.enum(['electronic', 'roll-call', 'hands', 'secret', 'election', 'consent', 'straw']),
      purpose: z.enum(['motion', 'statute', 'off-agenda', 'procedural', 'person']),
      question: localizedText,
      on: z
        .union([z.strictObject({ motion: idField }), z.strictObject({ amendment: idField })])
        .nullable(),
      candidates: z
        .array(z.strictObject({ id: idField, name: plainText }))
        .max(MOST_CANDIDATES)
        .readonly()
        .optional(),
      places: z.int().min(1).max(MOST_CANDIDATES).optional(),
      options: z
        .array(z.strictObject({ id: idField, label: localizedText }))
        .max(MOST_OPTIONS)
        .readonly()
        .optional(),
    }),
    by: ['chair'],
  },
  /** Where the pack gives a share of those present the right to a secret poll. */
  AskForSecret: { input: poll, by: ['chair', 'member'] },
  StartPoll: {
    input: z.strictObject({
      poll: idField,
      smallRegisterAccepted: z.boolean(),
      /** To be opened although somebody listens to a channel that nobody interprets. */
      uncoveredAccepted: z.boolean().exactOptional(),
    }),
    by: ['chair'],
  },
  /** Of a poll that waits for interpreters: for the chair at once, else when booths are quiet or the limit is over. */
  OpenWaitingPoll: { input: poll, by: ['chair', 'system'] },
  CallName: { input: person, by: ['chair', 'clerk'] },
  CallLast: { input: poll, by: ['chair'] },
  CastBallot: {
    input: z.strictObject({ poll: idField, answer: answerField }),
    by: ['chair', 'member'],
  },
  EnterVote: {
    input: z.strictObject({ poll: idField, person: idField, answer: answerField }),
    by: ['chair', 'clerk'],
  },
  /** By the member, or an officer other than who entered it. */
  ConfirmVote: { input: person, by: ['chair', 'clerk', 'member'] },
  WithdrawEntry: { input: person, by: ['chair', 'clerk', 'member'] },
  WithdrawObjection: { input: poll, by: ['chair', 'member'] },
  NotePaper: { input: person, by: ['chair', 'clerk'] },
  WithdrawPaper: { input: person, by: ['chair', 'clerk'] },
  EnterCount: {
    input: z.strictObject({
      poll: idField,
      counts: countsField,
      /** In a show of hands: how whoever chairs has voted. */
      chairsVote: z.enum(['yes', 'no', 'abstain']).nullable().optional(),
    }),
    by: ['chair', 'clerk'],
  },
  ConfirmCount: { input: poll, by: ['chair', 'clerk', 'member'] },
  ExtendPoll: { input: poll, by: ['chair'] },
  ClosePoll: { input: poll, by: ['chair'] },
  CancelPoll: { input: z.strictObject({ poll: idField, reason: plainText }), by: ['chair'] },
  PublishResult: { input: poll, by: ['chair'] },
  DecideTie: {
    input: z.strictObject({ poll: idField, choice: z.enum(['yes', 'no']) }),
    by: ['chair'],
  },
  DrawLot: { input: poll, by: ['chair'] },
  RepeatPoll: { input: poll, by: ['chair'] },
} as const satisfies CommandTable;

export type VotingCommand = CommandsOf<typeof votingCommands>;

export type CommandOf<Type extends VotingCommand['type']> = Extract<
  VotingCommand,
  { readonly type: Type }
>;
