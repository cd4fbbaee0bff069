import type { MeetingSession, MeetingView } from '../session/meeting-session.ts';
import { SpeakerText } from './SpeakerText.tsx';
import { useCaptions } from './use-captions.ts';

interface TypedBySpeakerProps {
  readonly view: MeetingView;
  readonly session: MeetingSession;
}

/** What whoever has the floor types, where no captions are followed besides. */
export function TypedBySpeaker({ view, session }: TypedBySpeakerProps) {
  const captions = useCaptions(session, []);
  return <SpeakerText view={view} captions={captions} clock={session} />;
}
