import { administration } from './administration.ts';
import { bodies } from './bodies.ts';
import { connectionCheck } from './connection-check.ts';
import { interpretationRules } from './interpretation-rules.ts';
import { memberList } from './member-list.ts';
import { rulePacks } from './rule-packs.ts';
import { sitting } from './sitting.ts';

/** What only an administrator's page says; it is fetched with it. */
export const deskMessages = {
  administration,
  bodies,
  connectionCheck,
  interpretationRules,
  memberList,
  rulePacks,
  sitting,
} as const;
