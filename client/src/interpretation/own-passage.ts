import { useLayoutEffect, useState } from 'react';
import { heldChannel, onAir } from '@koinon/shared/interpretation/channels';
import type { Interpretation } from '@koinon/shared/interpretation/channels';
import type { MeetingView } from '../session/meeting-session.ts';

/**
 * When an interpreter's open microphone passes. Off air it sends silence, so
 * nobody's rest is on the line. In a handover the one who begins is heard from
 * the record's word on, and the one who ends sends on for a moment: the channel
 * stays with the old voice until the new one is there. That the new voice
 * comes straight out of silence matters: a decoder that is taken through a
 * short silence then knows all that the new encoder takes for known, and needs
 * no tenth of a second to find the new voice's loudness.
 */
const LINGERING_MS = 400;

/** Whether my microphone passes by the record, or by a key that I have just pressed. */
export function mayPass({ state, you, pending }: MeetingView): boolean {
  const { interpretation } = state;
  if (heldChannel(interpretation, you.id) !== null) return true;
  if (interpretation.toFloor?.person === you.id) return true;
  return pending.some(({ command }) => {
    if (command.type === 'GoOnAir') return !command.takeOver;
    return command.type === 'SpeakToFloor' && command.on;
  });
}

/**
 * The channel that I am in or was in last, as long as it matters who is there
 * now: whoever follows is there from the same moment on, so where nobody is on
 * air nobody follows.
 */
export function lastChannel(
  interpretation: Interpretation,
  me: string,
  last: string | null,
): string | null {
  const held = heldChannel(interpretation, me);
  if (held !== null || last === null) return held;
  return onAir(interpretation, last) === null ? null : last;
}

interface OwnPassage {
  readonly view: MeetingView;
  readonly coughing: boolean;
  readonly setMuted: (muted: boolean) => void;
}

/** Lets my voice pass as long as it is to be heard, and I do not cough. */
export function useOwnPassage({ view, coughing, setMuted }: OwnPassage): void {
  const { interpretation } = view.state;
  const [before, setLast] = useState<string | null>(null);
  const last = lastChannel(interpretation, view.you.id, before);
  if (last !== before) setLast(last);
  const passes = mayPass(view);
  const relieved = !passes && last !== null;
  useLayoutEffect(() => {
    setMuted(coughing || !(passes || relieved));
    if (!relieved) return;
    const timer = setTimeout(() => setLast(null), LINGERING_MS);
    return () => clearTimeout(timer);
  }, [setMuted, coughing, passes, relieved]);
}
