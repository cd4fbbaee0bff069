import type { Participant } from '../participant.ts';

/** The tones of a story arrive at half of full scale, -6 dB. */
export const LOUD_DB = -9;
/** Below this nobody hears anything. */
export const SILENT_DB = -50;

/**
 * Comes in from the green room with a microphone that lets tones pass: the
 * browser's own processing of speech would take them for noise.
 */
export async function enterWithVoice(participant: Participant): Promise<void> {
  await participant.page.getByRole('switch', { name: 'Professional microphone' }).check();
  await participant.enter();
}
