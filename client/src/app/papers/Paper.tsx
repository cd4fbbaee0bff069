import { Suspense } from 'react';
import type { MeetingSession, MeetingView } from '../../session/meeting-session.ts';
import { lazyPart } from '../../ui/part.ts';
import { MinutesPaper } from './MinutesPaper.tsx';
import type { Read, Reading } from './reading.ts';

const MinutesSoFar = lazyPart(async () => (await import('./MinutesSoFar.tsx')).MinutesSoFar);
const MotionPaper = lazyPart(
  async () => (await import('../../motions/MotionPaper.tsx')).MotionPaper,
);
const MotionTranslation = lazyPart(
  async () => (await import('./MotionTranslation.tsx')).MotionTranslation,
);
const MotionForm = lazyPart(async () => (await import('../../motions/MotionForm.tsx')).MotionForm);
const AnnounceForm = lazyPart(
  async () => (await import('../../voting/AnnounceForm.tsx')).AnnounceForm,
);

interface PaperProps {
  readonly path: string;
  readonly view: MeetingView;
  readonly session: Pick<MeetingSession, 'give' | 'dismiss'>;
  readonly reading: Reading;
  readonly onRead: Read;
  /** Whoever chairs puts questions to the vote from here. */
  readonly chairs?: boolean;
}

/** What is read or written beside the table. */
export function Paper(props: PaperProps) {
  return (
    <Suspense>
      <Content {...props} />
    </Suspense>
  );
}

function Content({ path, view, session, reading, onRead, chairs = false }: PaperProps) {
  const close = () => onRead(null);
  switch (reading.kind) {
    case 'minutes':
      return <MinutesPaper path={path} view={view} onClose={close} />;
    case 'so-far':
      return <MinutesSoFar view={view} onClose={close} />;
    case 'motion':
      return (
        <MotionPaper
          key={reading.motion}
          view={view}
          session={session}
          motion={reading.motion}
          onClose={close}
          translationOf={(motion) => (
            <Suspense>
              <MotionTranslation {...{ path, view, motion }} />
            </Suspense>
          )}
          {...(chairs ? { onPut: (on) => onRead({ kind: 'poll', on }) } : {})}
        />
      );
    case 'new-motion':
      return (
        <MotionForm
          key={reading.start?.text ?? ''}
          view={view}
          session={session}
          onClose={close}
          start={reading.start}
        />
      );
    case 'poll':
      return <AnnounceForm view={view} session={session} on={reading.on} onClose={close} />;
    default:
      return reading satisfies never;
  }
}
