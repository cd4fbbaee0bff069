import { isSignLanguage } from '@koinon/shared/interpretation/sign-languages';
import { onAir } from '@koinon/shared/interpretation/channels';
import type { MeetingView } from '../session/meeting-session.ts';

/** The channels in which somebody signs, or may. */
export function signedChannels({ state }: MeetingView): readonly string[] {
  return Object.keys(state.interpretation.channels).filter(isSignLanguage);
}

/** Who signs in the channel now; null while nobody does. */
export function signerOf({ state }: MeetingView, channel: string): string | null {
  return onAir(state.interpretation, channel);
}
