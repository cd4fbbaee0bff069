import type { Result } from '@koinon/shared/voting/result';
import type { Wording } from './wording.ts';

type Of<Kind extends Result['kind']> = Extract<Result, { readonly kind: Kind }>;

/** What came of a poll, as one clause that names its question. */
export function resultWords(poll: string, result: Result, wording: Wording): string {
  const question = wording.question(poll);
  switch (result.kind) {
    case 'choices':
      return onYesAndNo(question, result, wording);
    case 'persons':
      return onPersons(poll, result, wording);
    case 'consent':
      return onConsent(question, result, wording);
    case 'straw':
      return wording.t('outcome.straw', { question });
    default:
      return result satisfies never;
  }
}

function onYesAndNo(question: string, { counts, verdict }: Of<'choices'>, { t }: Wording): string {
  if (verdict.outcome === 'no-quorum') return t('outcome.no-quorum', { question });
  const { yes, no, abstain } = counts;
  return t(`outcome.${verdict.outcome}`, { question, yes, no, abstain });
}

function onPersons(poll: string, { verdict }: Of<'persons'>, wording: Wording): string {
  const { t } = wording;
  const question = wording.question(poll);
  const { outcome, elected, unfilled } = verdict;
  if (outcome === 'no-quorum') return t('outcome.no-quorum', { question });
  if (elected.length === 0) return t('outcome.nobody', { question });
  const names = choiceWords(poll, elected, wording);
  return unfilled === 0
    ? t('outcome.elected', { question, names })
    : t('outcome.partly', { question, names, places: unfilled });
}

function onConsent(question: string, { verdict }: Of<'consent'>, { t }: Wording): string {
  return verdict.outcome === 'blocked'
    ? t('outcome.blocked', { question, count: verdict.objections })
    : t(`outcome.${verdict.outcome}`, { question });
}

/** Candidates by name; `yes` and `no` as words. */
export function choiceWords(poll: string, ids: readonly string[], wording: Wording): string {
  const candidates = wording.poll(poll)?.candidates ?? [];
  const words = ids.map((id) => {
    if (id === 'yes' || id === 'no') return wording.t(`lot.${id}`);
    return candidates.find((candidate) => candidate.id === id)?.name ?? '–';
  });
  return wording.list(words);
}
