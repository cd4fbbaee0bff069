import type { MotionCommand } from '@koinon/shared/motions/commands';
import type { MotionKind } from '@koinon/shared/motions/events';
import { speaksAbout } from '@koinon/shared/motions/precedence';
import { itemAtHand, refusalOf } from './motions-view.ts';
import type { MotionsView } from './motions-view.ts';

/** A motion as it is being written. */
export interface MotionDraft {
  readonly kind: MotionKind;
  readonly title: string;
  readonly text: string;
  /** BCP 47 tag. */
  readonly language: string;
  /** The main motion that a procedural one speaks about; null: the last one pending. */
  readonly about: string | null;
  /** For whom the clerk enters it; null for oneself. */
  readonly person: string | null;
}

type MoveMotion = Extract<MotionCommand, { readonly type: 'MoveMotion' }>;

const KINDS: readonly MotionKind[] = [
  'main',
  'refer',
  'postpone',
  'limit-debate',
  'previous-question',
  'table',
  'recess',
  'adjourn',
  'point-of-order-appeal',
];

export function newMotion(language: string, person: string | null): MotionDraft {
  return { kind: 'main', title: '', text: '', language, about: null, person };
}

/** The kinds that are in order now; `main` always, so that its refusal can be read. */
export function kindsNow(view: MotionsView, draft: MotionDraft): readonly MotionKind[] {
  const isOut = (kind: MotionKind) => {
    const refusal = refusalOf(view, movingOf(view, { ...draft, kind, title: 'x', text: 'x' }, 'x'));
    return refusal !== null && NOT_NOW.includes(refusal);
  };
  return KINDS.filter((kind) => kind === 'main' || !isOut(kind));
}

const NOT_NOW: readonly string[] = ['nothing-pending', 'out-of-order-now', 'debate-closed'];

/** A procedural motion may say with its name all that there is to say. */
export function isComplete({ kind, title, text }: MotionDraft): boolean {
  return kind !== 'main' || (title.trim() !== '' && text.trim() !== '');
}

/**
 * The command that moves it.
 * @param kindName what its kind is called, for a procedural motion that says no more
 */
export function movingOf(view: MotionsView, draft: MotionDraft, kindName: string): MoveMotion {
  const { kind, language, about, person } = draft;
  const title = draft.title.trim() || kindName;
  const text = draft.text.trim() || title;
  return {
    type: 'MoveMotion',
    item: itemAtHand(view),
    ...{ kind, text, language },
    title: { [language]: title },
    ...(about !== null && speaksAbout(kind) ? { about } : {}),
    ...(person === null ? {} : { person }),
  };
}
