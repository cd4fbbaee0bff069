import type { VotingRefusal } from '@koinon/shared/voting/facts';
import type { ChairStep } from '@koinon/shared/voting/next-step';
import { pollOf } from '@koinon/shared/voting/poll';
import type { OpenPoll, Poll } from '@koinon/shared/voting/poll';
import { useTranslations } from 'use-intl';
import { ownName } from '../i18n/languages.ts';
import { nameOf } from '../i18n/names.ts';
import type { Asked, Warning } from './AskedButton.tsx';
import { useAnswerWords } from './answer-words.ts';
import { closeBlocked, isSmallNow, missingIn } from './chair-model.ts';
import { isLonePaper } from './count-model.ts';
import { COUNT_DESK } from './CountDesk.tsx';
import { factsOf } from './facts-model.ts';
import type { PollsView } from './poll-model.ts';
import type { PollStepButtonProps } from './PollStepButton.tsx';
import { pollActions } from './voting-actions.ts';

/** What the next step offers, and what is said under it. */
interface Offered {
  readonly buttons: readonly Asked[];
  readonly note: string | null;
}

/** The buttons of a step, with their words, warnings and reasons. */
export function useOffered(props: PollStepButtonProps): Offered {
  const t = useTranslations('voting');
  const interpreted = useTranslations('interpreted');
  const started = useStart(props);
  const whileOpen = useWhileOpen(props);
  const { view, session, step } = props;
  const poll = pollOf(view.state.voting, step.poll);
  const actions = pollActions(session, step.poll);
  const one = (button: Asked, note: string | null = null): Offered => ({ buttons: [button], note });
  switch (step.step) {
    case 'start':
      return started;
    case 'open-waiting':
      return one(
        { words: interpreted('openNow'), type: 'OpenWaitingPoll', act: actions.openNow },
        interpreted('startMeans'),
      );
    case 'publish':
      return one(
        {
          words: t('publish'),
          type: 'PublishResult',
          warning: { title: t('publishQuestion'), text: t('withheldMeans') },
          act: actions.publish,
        },
        t('withheldMeans'),
      );
    case 'decide-tie':
      return {
        buttons: (['yes', 'no'] as const).map((choice) => ({
          words: t(`decide.${choice}`),
          type: 'DecideTie',
          warning: { title: t(`decide.${choice}`), text: t('decideMeans') },
          act: () => actions.decideTie(choice),
        })),
        note: t('tiedNote'),
      };
    case 'draw-lot':
      return one({ words: t('drawLot'), type: 'DrawLot', act: actions.drawLot }, t('drawNote'));
    case 'repeat':
      return one({ words: t('repeat'), type: 'RepeatPoll', act: actions.repeat }, t('repeatNote'));
    default:
      return whileOpen(step, poll);
  }
}

/** To open the poll: what has to be said before of few voters, and of channels without a voice. */
function useStart({ view, session, step, gate }: PollStepButtonProps): Offered {
  const t = useTranslations('voting');
  const booth = useTranslations('booth');
  const reason = useReason();
  const poll = pollOf(view.state.voting, step.poll);
  const blocked = step.step === 'start' ? step.blocked : null;
  const small = poll !== null && isSmallNow(view, poll);
  const count = factsOf(view).register().length;
  const { channels } = gate;
  const silent = booth('gateText', { languages: channels.map(ownName).join(', ') });
  const held = gate.gate === 'hold' && channels.length > 0;
  const warnings = [
    ...(small ? [{ title: t('startSmall'), text: t('smallRegister', { count }) }] : []),
    ...(held ? [{ title: booth('gateTitle'), text: silent }] : []),
  ];
  const title = warnings[0]?.title;
  const text = warnings.map((warning) => warning.text).join(' ');
  const notes = [
    ...(channels.length > 0 ? [silent] : []),
    ...(blocked === null ? [t('mayVote', { count })] : []),
  ];
  const start = {
    words: t('start'),
    type: 'StartPoll',
    blocked: reason(blocked),
    warning: title === undefined ? null : { title, text },
    act: () => pollActions(session, step.poll).start(small, held),
  };
  return { buttons: [start], note: notes.length === 0 ? null : notes.join(' ') };
}

type OpenStep = Exclude<
  ChairStep,
  { step: 'start' | 'open-waiting' | 'publish' | 'decide-tie' | 'draw-lot' | 'repeat' }
>;

/** What is offered while the poll is open. */
function useWhileOpen({ view, session, step: { poll: id }, onVote }: PollStepButtonProps) {
  const t = useTranslations('voting');
  const words = useAnswerWords();
  const reason = useReason();
  const actions = pollActions(session, id);
  const name = (person: string) => nameOf(view.people, person);
  const second = reason('second-officer-needed');
  const close = useClosing(view);
  const confirming = useConfirming(view);
  const offer = (step: OpenStep, poll: Poll | null): Asked => {
    switch (step.step) {
      case 'call-name':
        return {
          words: t('callName', { name: name(step.person) }),
          type: 'CallName',
          act: () => actions.call(step.person),
        };
      case 'hear':
        return { words: t('hear', { name: name(step.person) }), blocked: t('hearNote') };
      case 'confirm-vote': {
        const entry = poll?.status === 'open' ? poll.entries[step.person] : undefined;
        const answer = entry && poll ? words(poll, entry.answer) : '–';
        return {
          words: t('confirmVoteOf', { name: name(step.person), answer }),
          type: 'ConfirmVote',
          blocked: entry?.enteredBy === view.you.id ? second : null,
          act: () => actions.confirm(step.person),
        };
      }
      case 'enter-count':
        return { words: t('enterCount'), act: focusCount };
      case 'confirm-count':
        return { ...confirming(poll), act: actions.confirmCount };
      case 'vote':
        return { words: t('castYours'), act: onVote };
      case 'call-last':
        return { words: t('callLast'), type: 'CallLast', act: actions.callLast };
      case 'close':
        return {
          words: t('closePoll'),
          type: 'ClosePoll',
          blocked: reason(closeBlocked(view)),
          warning: poll?.status === 'open' ? close.warning(poll) : null,
          act: actions.close,
        };
      default:
        return step satisfies never;
    }
  };
  return (step: OpenStep, poll: Poll | null): Offered => {
    const ends = step.step === 'close' || step.step === 'call-last';
    const note = ends && poll?.status === 'open' ? close.note(poll) : null;
    return { buttons: [offer(step, poll)], note };
  };
}

/** A count is confirmed by whoever did not enter it; of a single paper it is somebody's vote. */
function useConfirming(view: PollsView) {
  const t = useTranslations('voting');
  const reason = useReason();
  return (poll: Poll | null): Asked => {
    const open = poll?.status === 'open' ? poll : null;
    const isOwn = open?.count?.enteredBy === view.you.id;
    const isLone = open !== null && isLonePaper(open);
    return {
      words: t('confirmCount'),
      type: 'ConfirmCount',
      blocked: isOwn ? reason('second-officer-needed') : null,
      warning: isLone ? { title: t('lonePaperQuestion'), text: t('lonePaper') } : null,
    };
  };
}

/** What is said before a poll is closed over somebody who has not voted. */
function useClosing(view: PollsView) {
  const t = useTranslations('voting');
  return {
    warning: (poll: OpenPoll): Warning | null => {
      const { count, dropped } = missingIn(view, poll);
      const parts = [
        count === 0 ? null : t('notVoted', { count }),
        dropped.length === 0 ? null : t('droppedMeans', { count: dropped.length }),
      ].filter((part) => part !== null);
      return parts.length === 0 ? null : { title: t('closeQuestion'), text: parts.join(' ') };
    },
    note: (poll: OpenPoll): string | null => {
      if (poll.kind === 'hands') return null;
      const { count } = missingIn(view, poll);
      return count > 0 ? t('notVoted', { count }) : t('allVoted');
    },
  };
}

/** A refusal that is known before anything is asked, in the words of all refusals. */
function useReason() {
  const t = useTranslations('refusals');
  return (code: VotingRefusal | null): string | null =>
    code === null ? null : `${t(`${code}.what`)} ${t(`${code}.next`)}`;
}

/** Leads to where counts are entered. */
function focusCount(): void {
  const desk = document.getElementById(COUNT_DESK);
  desk?.scrollIntoView({ block: 'center' });
  desk?.querySelector('input')?.focus();
}
