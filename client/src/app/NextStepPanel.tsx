import { inLanguage } from '@koinon/shared/kernel/localized';
import { useTranslations } from 'use-intl';
import { floorActions } from '../floor/model.ts';
import { RefusedHere } from '../i18n/RefusedHere.tsx';
import { useReadingLanguage } from '../i18n/use-reading-language.ts';
import { CloseSitting } from '../meeting/SittingControls.tsx';
import { meetingActions } from '../meeting/model.ts';
import type { MeetingSession, MeetingView } from '../session/meeting-session.ts';
import { Button } from '../ui/Button.tsx';
import { isWaiting } from '../ui/given.ts';
import type { NextStep, StepNote } from './next-step.ts';
import styles from './NextStepPanel.module.css';

interface NextStepPanelProps {
  readonly view: MeetingView;
  readonly session: Pick<MeetingSession, 'give' | 'dismiss'>;
  readonly step: NextStep;
  /** Seconds for a turn, or null without a limit. */
  readonly budget: number | null;
}

/** The one button that always says what comes next, and why it cannot when it cannot. */
export function NextStepPanel({ view, session, step, budget }: NextStepPanelProps) {
  const t = useTranslations('meeting');
  const note = 'note' in step ? step.note : null;
  return (
    <section className={styles['panel']} aria-label={t('nextStep')}>
      <p className={styles['label']} aria-hidden="true">
        {t('nextStep')}
      </p>
      <StepButton view={view} session={session} step={step} budget={budget} />
      {note !== null && <p className={styles['note']}>{<NoteWords note={note} />}</p>}
      <RefusedHere refused={view.refused} types={['OpenItem']} onSeen={session.dismiss} />
    </section>
  );
}

function StepButton({ view, session, step, budget }: NextStepPanelProps) {
  const t = useTranslations('meeting');
  const floor = useTranslations('floor');
  const language = useReadingLanguage();
  const meeting = meetingActions(session);
  const give = floorActions(session);
  if (step.type === 'CloseMeeting') {
    return <CloseSitting view={view} session={session} kind="act" wide />;
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
      case 'GiveFloor':
        return [floor('give', { name: step.name }), () => give.give(step.person, budget)];
      case 'TakeFloor':
        return [floor('takeBack'), give.takeBack];
      case 'CloseFloor':
        return [floor('closeOpen'), give.closeOpen];
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
  switch (note.kind) {
    case 'passesOn':
      return t('note.passesOn', { name: note.name });
    case 'present':
      return t('note.present', { count: note.count });
    case 'listEmpty':
    case 'lastItem':
    case 'alone':
      return t(`note.${note.kind}`);
    default:
      return note satisfies never;
  }
}
