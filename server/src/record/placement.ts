import type { CommandAnswer, CommandMessage } from '@koinon/shared/wire';
import type { Giver } from './stream-host.ts';

/**
 * Which node decides for a meeting. It saves conflicts and does not guard the
 * truth: what is stored is guarded by the version that each commit expects.
 */
export interface Placement {
  /** Whether this node decides for the meeting now. */
  isHere(meeting: string): boolean;
  /**
   * The way to the node that decides for the meeting; null when it is this
   * one, which takes the meeting over where nobody has it.
   */
  elsewhere(meeting: string): Promise<Elsewhere | null>;
}

export interface Elsewhere {
  /**
   * Null where the node did not answer, or does not decide any more: the same
   * message may then be given again, also if it was carried out.
   */
  give(giver: Giver, message: CommandMessage): Promise<CommandAnswer | null>;
}

/** A city with one node. */
export const ALONE: Placement = {
  isHere: () => true,
  elsewhere: () => Promise.resolve(null),
};
