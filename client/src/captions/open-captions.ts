import type { MeetingSession } from '../session/meeting-session.ts';
import { createStore } from '../ui/store.ts';
import type { Readable } from '../ui/store.ts';
import { afterStanding, afterTold, NO_CAPTIONS } from './model.ts';
import type { CaptionsView } from './model.ts';

export type CaptionSession = Pick<MeetingSession, 'askCaptions' | 'onCaption' | 'onWelcome'>;

/** The captions that one person follows; asked for again after each interruption. Closing twice is harmless. */
export interface OpenCaptions {
  readonly view: Readable<CaptionsView>;
  close(): void;
}

export function openCaptions(session: CaptionSession, languages: readonly string[]): OpenCaptions {
  const view = createStore<CaptionsView>(NO_CAPTIONS);
  let closed = false;
  const follow = async () => {
    const answer = await session.askCaptions('follow', { languages });
    if (answer.ok && !closed) view.update((now) => afterStanding(now, answer.data));
  };
  const stops = [
    session.onCaption((told) => view.update((now) => afterTold(now, told))),
    session.onWelcome(() => void follow()),
  ];
  void follow();
  return {
    view,
    close: () => {
      closed = true;
      for (const stop of stops) stop();
    },
  };
}
