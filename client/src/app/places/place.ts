import type { Listening } from '../../interpretation/listening.ts';
import type { MediaRoom, MediaView } from '../../media/media-room.ts';
import type { MicrophoneOptions } from '../../media/media-room.ts';
import type { MeetingSession, MeetingView } from '../../session/meeting-session.ts';
import type { Store } from '../../ui/store.ts';
import type { Language } from '../../i18n/languages.ts';

/** What every place inside the meeting is made of. */
export interface PlaceProps {
  /** Path of the session, without a slash at its end. */
  readonly path: string;
  readonly view: MeetingView;
  readonly session: MeetingSession;
  /** Null while sound and picture are being fetched. */
  readonly room: MediaRoom | null;
  readonly media: MediaView;
  readonly listening: Store<Listening>;
  readonly microphone: MicrophoneOptions;
  /** Another microphone from now on; where one is open it takes its place at once. */
  readonly onMicrophone: (options: MicrophoneOptions) => void;
  readonly onLeave: () => void;
  readonly onLanguage: (language: Language) => void;
}
