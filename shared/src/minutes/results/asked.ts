import type { Localized } from '../../kernel/localized.ts';
import type { VotingRule } from '../../law/rule-pack.ts';

/** What the sentence about a result needs to know of the poll. */
export interface Asked {
  readonly secret: boolean;
  readonly candidates: readonly { readonly id: string; readonly name: string }[];
  readonly options: readonly { readonly id: string; readonly label: Localized }[];
}

/** And of the body's rules when it closed. */
export type CountingRule = Pick<VotingRule, 'abstention' | 'tie'>;
