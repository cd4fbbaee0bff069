import { inLanguage } from '@koinon/shared/kernel/localized';
import { useTranslations } from 'use-intl';
import { secondsFor } from '../floor/budget-model.ts';
import type { ChosenBudget } from '../floor/budget-model.ts';
import { floorActions } from '../floor/model.ts';
import { RefusedHere } from '../i18n/RefusedHere.tsx';
import { useReadingLanguage } from '../i18n/use-reading-language.ts';
import { CloseSitting } from '../meeting/SittingControls.tsx';
import { meetingActions } from '../meeting/model.ts';
import type { MeetingSession, MeetingView } from '../session/meeting-session.ts';
import { Button } from '../ui/Button.tsx';
import { isWaiting } from '../ui/given.ts';
import { PollStepButton } from '../voting/PollStepButton.tsx';
import type { VoteGate } from '../voting/PollStepButton.tsx';
import type { Subject } from '../voting/subject-model.ts';
import type { NextStep, StepNote } from './next-step.ts';
import styles from './NextStepPanel.module.css';

interface NextStepPanelProps {
  readonly view: MeetingView;
  readonly session: Pick<MeetingSession, 'give' | 'dismiss'>;
  readonly step: NextStep;
  readonly budget: ChosenBudget;
  /** Channels with listeners and no voice, and what that means to a poll. */
  readonly gate: VoteGate;
  /** Brings up the chair's own ballot. */
  readonly onVote: () => void;
  /** Opens the preparation of a poll. */
  readonly onPut: (on: Subject['on']) => void;
}

/** The one button that always says what comes next, and why it cannot when it cannot. */
export function NextStepPanel(props: NextStepPanelProps) {
  const { view, session, step } = props;
  const t = useTranslations('meeting');
  const note = 'note' in step ? step.note : null;
  return (
    <section className={styles['panel']} aria-label={t('nextStep')}>
      <p className={styles['label']} aria-hidden="true">
        {t('nextStep')}
      </p>
      <StepButton {...props} />
      {note !== null && <p className={styles['note']}>{<NoteWords note={note} />}</p>}
      <RefusedHere refused={view.refused} types={['OpenItem']} onSeen={session.dismiss} />
    </section>
  );
}

function StepButton(props: NextStepPanelProps) {
  const { view, session, step, budget } = props;
  const t = useTranslations('meeting');
  const floor = useTranslations('floor');
  const voting = useTranslations('voting');
  const interpreted = useTranslations('interpreted');
  const language = useReadingLanguage();
  const meeting = meetingActions(session);
  const give = floorActions(session);
  if (step.type === 'CloseMeeting') {
    return <CloseSitting view={view} session={session} kind="act" wide />;
  }
  if (step.type === 'poll') {
    return (
      <PollStepButton
        view={view}
        session={session}
        step={step.step}
        gate={props.gate}
        onVote={props.onVote}
      />
    );
  }
  const offline = view.line.status === 'live' ? null : t('reason.offline');
  const [words, act] = ((): readonly [string, () => void] => {
    switch (step.type) {
      case 'OpenMeeting':
        return [t('openSitting'), meeting.open];
      case 'ResumeMeeting':
        return [t('resumeSitting'), meeting.resume];
      case 'OpenItem': {
        const { id, titles } = step.item;
        const title = inLanguage(titles, language);
        return [t('openItem', { title }), () => meeting.openItem(id, titles)];
      }
      case 'GiveFloor': {
        const { person, name, kind } = step;
        const seconds = secondsFor(view, kind, budget);
        return [floor('give', { name }), () => give.give({ person, kind, seconds })];
      }
      case 'BeginTurn':
        return [interpreted('startNowOf', { name: step.name }), give.begin];
      case 'ResumeTurn':
        return [floor('letGoOnOf', { name: step.name }), give.resume];
      case 'TakeFloor':
        return [floor('takeBack'), give.takeBack];
      case 'CloseFloor':
        return [floor('closeOpen'), give.closeOpen];
      case 'AnnouncePoll': {
        const { title, on } = step.subject;
        return [voting('putOf', { title: inLanguage(title, language) }), () => props.onPut(on)];
      }
      case 'none':
        return [t('nextStep'), () => undefined];
      default:
        return step satisfies never;
    }
  })();
  const why = step.type === 'none' ? t(`reason.${step.blocked}`) : offline;
  return (
    <>
      <Button
        kind="act"
        size="l"
        wide
        onPress={act}
        waiting={step.type !== 'none' && isWaiting(view.pending, step.type)}
        unavailable={why}
      >
        {words}
      </Button>
      {why !== null && (
        <p className={styles['note']} aria-hidden="true">
          {why}
        </p>
      )}
    </>
  );
}

function NoteWords({ note }: { readonly note: StepNote }) {
  const t = useTranslations('meeting');
  const quorum = useTranslations('quorum');
  const interpreted = useTranslations('interpreted');
  switch (note.kind) {
    case 'passesOn':
    case 'interrupts':
      return t(`note.${note.kind}`, { name: note.name });
    case 'present':
      return t('note.present', { count: note.count });
    case 'quorum':
    case 'noQuorum':
      return t(`note.${note.kind}`, { present: note.present, needed: note.needed });
    case 'quorumWithout':
      return t('note.quorumWithout', { why: quorum(`because.${note.because}`) });
    case 'waitsForInterpreters':
      return interpreted('startMeans');
    case 'listEmpty':
    case 'lastItem':
    case 'alone':
      return t(`note.${note.kind}`);
    default:
      return note satisfies never;
  }
}
