import { z } from 'zod';

/**
 * What may come over the gate as a body's adjusted copy of a rule pack: exactly
 * the shape of `RulePack`, and nothing that no vote could ever meet.
 */
const NAME_LENGTH = 300;
const TEXT_LENGTH = 2000;
const SOURCES = 100;
/** So that a fraction of 10^6 seats is computed exactly, with room to spare. */
const GREATEST_TERM = 1000;
/** Longer than any law asks for. */
const GREATEST_NUMBER = 1000;

/** No control, bidi-override or zero-width characters; composed (NFC). */
function words(length: number) {
  return z
    .string()
    .trim()
    .min(1)
    .max(length)
    .regex(/^[^\p{Cc}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]*$/u)
    .transform((text) => text.normalize('NFC'));
}

function localized(length: number) {
  return z
    .record(z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/), words(length))
    .refine((texts) => Object.keys(texts).length > 0);
}

const number = z.int().min(0).max(GREATEST_NUMBER);
const term = z.int().min(1).max(GREATEST_TERM);
const base = z.enum(['valid', 'cast', 'present', 'statutory', 'filled', 'entitled']);
const seats = z.enum(['statutory', 'filled']);
const share = { p: term, q: term, strict: z.boolean() };

/** Not more than all, and not "more than all" either. */
function isReachable({ p, q, strict }: { p: number; q: number; strict: boolean }): boolean {
  return strict ? p < q : p <= q;
}

const threshold = z.strictObject({ ...share, of: base }).refine(isReachable);
const seatThreshold = z.strictObject({ ...share, of: seats }).refine(isReachable);

const majority = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('relative') }),
  z.strictObject({ kind: z.literal('share'), ...share, of: base }).refine(isReachable),
]);

const quorum = z.strictObject({
  threshold: seatThreshold,
  lasts: z.enum(['sticky', 'until-challenged', 'continuous']),
  needsChair: z.boolean(),
  needsAllInvited: z.boolean(),
  conflictStaysPresent: z.boolean(),
  repeat: z
    .strictObject({
      after: number.min(1),
      threshold: seatThreshold.nullable(),
      originalItemsOnly: z.boolean(),
      mustBeAnnounced: z.boolean(),
    })
    .nullable(),
});

const tie = z.enum(['rejected', 'chair-decides', 'chairs-side', 'again-then-rejected', 'lot']);

const voting = z.strictObject({
  majority: z.strictObject({
    motion: majority,
    statute: majority,
    'off-agenda': majority,
    procedural: majority,
    person: majority,
  }),
  abstention: z.enum(['not-counted', 'counts-as-no', 'counts-as-absent']),
  tie: z.strictObject({ open: tie, secret: tie }),
  secret: z.enum(['allowed', 'forbidden', 'only-persons', 'required-for-persons']),
  secretOnRequestOf: threshold.nullable(),
  abstainAllowed: z.boolean(),
  changeUntilClose: z.boolean(),
  chairVotes: z.enum(['as-others', 'last', 'only-when-it-matters']),
  proxies: z.boolean(),
  substitutes: z.boolean(),
  /** Packs adopted before it was said knew no consent rounds. */
  consent: z.boolean().default(false),
  seconding: z.boolean(),
});

const elections = z.strictObject({
  majority,
  rounds: number.min(1),
  runOffBetween: number.min(2),
  thenTie: z.enum(['lot', 'again']),
  blanksCount: z.boolean(),
});

const calling = z.strictObject({
  days: number,
  kind: z.enum(['working', 'calendar']),
  urgentDays: number.nullable(),
  mustInvite: z.array(z.string().regex(/^[a-z][a-z-]{0,63}$/)).max(SOURCES),
  circulation: z.strictObject({ urgentOnly: z.boolean(), takePart: threshold }).nullable(),
});

const presence = z.strictObject({
  remote: z.enum(['allowed', 'forbidden']),
  remotePerYear: number.nullable(),
  absencesLoseSeat: number.min(1).nullable(),
});

const source = z.strictObject({
  about: z
    .string()
    .regex(/^[a-z][A-Za-z-]*(\.[a-z][A-Za-z-]*)*$/)
    .max(NAME_LENGTH),
  text: localized(TEXT_LENGTH),
  link: z
    .url({ protocol: /^https?$/ })
    .max(TEXT_LENGTH)
    .exactOptional(),
  checked: z.boolean(),
});

export const rulePackSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]{0,63}$/),
  version: z.int().min(1),
  name: localized(NAME_LENGTH),
  country: z.enum(['AT', 'DE-HE', 'GR', 'SI']).nullable(),
  validFrom: z.iso.date(),
  checkedOn: z.iso.date(),
  remark: localized(TEXT_LENGTH).exactOptional(),
  quorum,
  voting,
  elections,
  calling,
  presence,
  precedence: z.enum(['none', 'roberts']),
  sources: z.array(source).max(SOURCES),
});
