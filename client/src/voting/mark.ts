/** The shape of an answer. `none`: no vote was given. */
export type Mark =
  'yes' | 'no' | 'abstain' | 'blank' | 'invalid' | 'consent' | 'pass' | 'objection' | 'none';
