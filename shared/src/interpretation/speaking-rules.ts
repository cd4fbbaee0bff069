import { refused } from '../kernel/outcome.ts';
import { assignmentsOf } from './channels.ts';
import type { Interpretation } from './channels.ts';
import type { CommandOf } from './commands.ts';
import type { InterpretationFacts, InterpretationOutcome } from './facts.ts';

/** Long enough for "the interpreter asks the speaker to repeat the figures", too short for a speech. */
export const SPEAK_TO_FLOOR_MS = 30_000;

/** A key that is held: on while it is down. Letting go of what has ended by itself changes nothing. */
export function speakToFloor(
  interpretation: Interpretation,
  { on }: CommandOf<'SpeakToFloor'>,
  { by, meetingOpen }: InterpretationFacts,
): InterpretationOutcome {
  const { toFloor } = interpretation;
  const mine = toFloor?.person === by;
  if (on === mine || (!on && !mine)) return [];
  if (!on) return [{ type: 'SpeakingToFloorEnded', person: by, because: 'ended' }];
  if (!meetingOpen) return refused('meeting-not-open');
  if (assignmentsOf(interpretation, by).length === 0) return refused('not-assigned');
  if (toFloor !== null) return refused('floor-spoken-to');
  return [{ type: 'SpeakingToFloorBegan', person: by }];
}

export function endSpeakingToFloor(
  { toFloor }: Interpretation,
  { person }: CommandOf<'EndSpeakingToFloor'>,
): InterpretationOutcome {
  if (toFloor?.person !== person) return [];
  return [{ type: 'SpeakingToFloorEnded', person, because: 'limit' }];
}

export function declareLanguage(
  { languages }: Interpretation,
  { language, person }: CommandOf<'DeclareLanguage'>,
  facts: InterpretationFacts,
): InterpretationOutcome {
  const who = person ?? facts.by;
  if (who !== facts.by && !facts.speaksForOthers) return refused('unknown-person');
  if (!facts.maySpeak(who)) return refused('unknown-person');
  if ((languages[who] ?? null) === language) return [];
  return [{ type: 'LanguageDeclared', person: who, language }];
}
