import type { Localized } from '@koinon/shared/kernel/localized';
import type { Purpose, RulePack } from '@koinon/shared/law/rule-pack';
import { isSecret } from '@koinon/shared/voting/announcement';
import type {
  Announcement,
  Candidate,
  PollKind,
  PollSubject,
} from '@koinon/shared/voting/announcement';
import type { Announcing } from './voting-actions.ts';

/** A text as it is being written, by language. */
export type Texts = Readonly<Record<string, string>>;

export interface DraftOption {
  readonly id: string;
  readonly label: Texts;
}

/** A poll as the chair prepares it. */
export interface PollDraft {
  readonly on: PollSubject;
  readonly kind: PollKind;
  readonly purpose: Purpose;
  readonly question: Texts;
  readonly candidates: readonly Candidate[];
  readonly places: number;
  /** Of a straw poll between answers of its own; none: yes, no, abstain. */
  readonly options: readonly DraftOption[];
}

export const KINDS: readonly PollKind[] = [
  'electronic',
  'roll-call',
  'hands',
  'secret',
  'election',
  'consent',
  'straw',
];

/** `person` is what an election is about, and a vote on somebody. */
export const PURPOSES: readonly Purpose[] = [
  'motion',
  'statute',
  'off-agenda',
  'procedural',
  'person',
];

export function newDraft(pack: RulePack | null, languages: readonly string[]): PollDraft {
  return {
    on: null,
    kind: pack === null ? 'straw' : pack.id === 'consent-round' ? 'consent' : 'electronic',
    purpose: 'motion',
    question: Object.fromEntries(languages.map((tag) => [tag, ''])),
    candidates: [],
    places: 1,
    options: [],
  };
}

/** The kinds that the body's rules know for such a purpose; an election makes its own purpose. */
export function kindsFor(pack: RulePack | null, purpose: Purpose): readonly PollKind[] {
  if (pack === null) return ['straw'];
  const { secret, consent } = pack.voting;
  return KINDS.filter((kind) => {
    if (kind === 'consent' && !consent) return false;
    if (kind === 'election') return secret !== 'forbidden';
    const person = purpose === 'person';
    if (kind === 'secret') return secret !== 'forbidden' && (secret !== 'only-persons' || person);
    return !(secret === 'required-for-persons' && person);
  });
}

/** With another purpose the kind may have to change too, and the other way round. */
export function withPurpose(draft: PollDraft, purpose: Purpose, pack: RulePack | null): PollDraft {
  const kinds = kindsFor(pack, purpose).filter(
    (kind) => kind !== 'election' || purpose === 'person',
  );
  const kind = kinds.includes(draft.kind) ? draft.kind : (kinds[0] ?? 'straw');
  return { ...draft, purpose, kind };
}

export function withKind(draft: PollDraft, kind: PollKind, pack: RulePack | null): PollDraft {
  if (kind === 'election') return { ...draft, kind, purpose: 'person', on: null };
  const fits = kindsFor(pack, draft.purpose).includes(kind);
  return { ...draft, kind, purpose: fits ? draft.purpose : 'motion' };
}

export type DraftFault = 'question' | 'candidates' | 'candidate' | 'places' | 'options' | 'option';

export function faultsOf(draft: PollDraft): readonly DraftFault[] {
  const faults: (DraftFault | null)[] = [isEmpty(draft.question) ? 'question' : null];
  if (draft.kind === 'election') {
    const { candidates, places } = draft;
    faults.push(candidates.length === 0 ? 'candidates' : null);
    faults.push(candidates.some(({ name }) => name.trim() === '') ? 'candidate' : null);
    faults.push(places < 1 || places > candidates.length ? 'places' : null);
  }
  if (draft.kind === 'straw' && draft.options.length > 0) {
    faults.push(draft.options.length === 1 ? 'options' : null);
    faults.push(draft.options.some(({ label }) => isEmpty(label)) ? 'option' : null);
  }
  return faults.filter((fault) => fault !== null);
}

/** Languages in which the question has no words: there it is for the interpreters to say. */
export function unsaidIn({ question }: PollDraft, languages: readonly string[]): readonly string[] {
  return languages.filter((tag) => (question[tag] ?? '').trim() === '');
}

function written(texts: Texts): Localized {
  const entries = Object.entries(texts).map(([tag, text]) => [tag, text.trim()] as const);
  return Object.fromEntries(entries.filter(([, text]) => text !== ''));
}

function isEmpty(texts: Texts): boolean {
  return Object.keys(written(texts)).length === 0;
}

export function announcingOf(draft: PollDraft): Announcing {
  const { kind, purpose, on, candidates, places, options } = draft;
  const asked = { kind, purpose, on, question: written(draft.question) };
  if (kind === 'election') {
    const named = candidates.map(({ id, name }) => ({ id, name: name.trim() }));
    return { ...asked, candidates: named, places };
  }
  if (kind !== 'straw' || options.length === 0) return asked;
  return { ...asked, options: options.map(({ id, label }) => ({ id, label: written(label) })) };
}

/** The draft as it would be announced, so that the rule it falls under can be shown before. */
export function previewOf(
  draft: PollDraft,
  byKind: (on: Exclude<PollSubject, null>) => Purpose | null = () => null,
): Announcement {
  const { kind, purpose, question, on, candidates, places } = draft;
  const majorityOf = on === null || kind === 'election' ? null : byKind(on);
  return {
    ...(majorityOf !== null && { majorityOf }),
    ...{ poll: 'draft', kind, purpose, question, on, options: [] },
    candidates: kind === 'election' ? candidates : [],
    places: kind === 'election' ? places : 0,
    ...{ tiesBefore: 0, round: 1, runOff: false, runOffOf: null, repeats: null },
  };
}

/** A secret poll in which so few may vote that answers can be guessed. */
export function isSmall(kind: PollKind, voters: number, small: number): boolean {
  return isSecret(kind) && voters < small;
}
