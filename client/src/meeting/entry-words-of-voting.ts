import type { EventOf } from '@koinon/shared/record/capabilities';
import { totalOf } from '@koinon/shared/voting/result';
import { choiceWords, resultWords } from './entry-words-of-results.ts';
import { remarked, unknownEntry } from './wording.ts';
import type { Wording } from './wording.ts';

type VotingEvent = EventOf<'voting'>;
type OfPerson = Extract<VotingEvent, { readonly person: string }>;
type OfCount = Extract<VotingEvent, { readonly type: 'CountEntered' | 'CountConfirmed' }>;
type Settling = Extract<VotingEvent, { readonly result: unknown }>;
type OfLife = Exclude<VotingEvent, OfPerson | OfCount | Settling>;
type Of<Type extends VotingEvent['type']> = Extract<VotingEvent, { readonly type: Type }>;

/** That a vote is taken, by whom and with what result; how each one votes, the poll itself shows. */
export function votingWords(event: VotingEvent, wording: Wording): string {
  if ('person' in event) return ofPerson(event, wording);
  if ('result' in event) return settling(event, wording);
  if (event.type === 'CountEntered' || event.type === 'CountConfirmed') {
    return ofCount(event, wording);
  }
  return ofLife(event, wording);
}

function ofLife(event: OfLife, wording: Wording): string {
  const { t } = wording;
  const question = wording.question(event.poll);
  switch (event.type) {
    case 'PollAnnounced':
      return t(`PollAnnounced.${event.kind}`, { question: wording.title(event.question) });
    case 'PollOpeningAnnounced':
    case 'PollOpeningEnded':
      return t(event.type, { question });
    case 'PollOpened': {
      const text = t('PollOpened', { question, count: event.register.length });
      if (event.waited === undefined) return text;
      return remarked(text, t(`begunAfter.${event.waited}`), wording);
    }
    case 'LastCalled':
      return t('LastCalled', { count: event.waiting.length });
    case 'PollExtended':
      return t('PollExtended', { count: event.dropped.length });
    case 'PollCancelled':
      return event.reason === null
        ? t(`PollCancelled.${event.because}`, { question })
        : t('PollCancelledBecause', { question, reason: event.reason });
    case 'PollRepeated':
      return t(`PollRepeated.${event.because}`, { question });
    case 'PollMadeSecret':
      return t('PollMadeSecret', { question });
    default:
      return unknownEntry(event, wording);
  }
}

function ofPerson(event: OfPerson, wording: Wording): string {
  const { t } = wording;
  const name = wording.name(event.person);
  switch (event.type) {
    case 'BallotCast':
      return ballotWords(event, name, wording);
    case 'VoteEntered':
      return t('VoteEntered', { name, officer: wording.name(event.enteredBy) });
    case 'SecretAskedFor':
    case 'NameCalled':
    case 'EntryWithdrawn':
    case 'ObjectionIntegrated':
    case 'PaperNoted':
    case 'PaperWithdrawn':
      return t(event.type, { name });
    default:
      return unknownEntry(event, wording);
  }
}

/** In a consent round everybody hears what is said; of other votes it says no more than that. */
function ballotWords({ poll, answer, way }: Of<'BallotCast'>, name: string, wording: Wording) {
  const { t } = wording;
  switch (answer.kind) {
    case 'objection':
      return t('BallotCast.objection', { name, reason: answer.reason });
    case 'consent':
    case 'pass':
      return t(`BallotCast.${answer.kind}`, { name });
    default:
      if (way === 'entered') return t('BallotCast.entered', { name });
      return t(`BallotCast.${wording.poll(poll)?.kind === 'straw' ? 'mood' : 'vote'}`, { name });
  }
}

function ofCount(event: OfCount, { t, name }: Wording): string {
  return event.type === 'CountEntered'
    ? t('CountEntered', { name: name(event.enteredBy), count: totalOf(event.counts) })
    : t('CountConfirmed', { name: name(event.confirmedBy) });
}

function settling(event: Settling, wording: Wording): string {
  const { t } = wording;
  const question = wording.question(event.poll);
  switch (event.type) {
    case 'PollClosed':
      return event.result === null
        ? t('PollClosedWithheld', { question })
        : t('PollClosed', { result: resultWords(event.poll, event.result, wording) });
    case 'ResultPublished':
      return t('ResultPublished', { result: resultWords(event.poll, event.result, wording) });
    case 'ResultWithheld':
      return t('ResultWithheld', { question });
    case 'TieDecided':
      return t(`TieDecided.${event.choice}`, { question });
    case 'LotDrawn':
      return t('LotDrawn', {
        drawn: choiceWords(event.poll, event.drawn, wording),
        among: choiceWords(event.poll, event.among, wording),
      });
    default:
      return unknownEntry(event, wording);
  }
}
