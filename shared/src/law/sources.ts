import type { RulePack, Source } from './rule-pack.ts';

/**
 * Where a rule stands: the source about the very rule, e.g. `voting.tie`, else
 * about the nearest part it belongs to, e.g. `voting`; null where the pack
 * names none, which is "to be checked" like a source that was not.
 */
export function sourceOf(pack: Pick<RulePack, 'sources'>, about: string): Source | null {
  const source = pack.sources.find((one) => one.about === about);
  if (source !== undefined) return source;
  const part = about.lastIndexOf('.');
  return part === -1 ? null : sourceOf(pack, about.slice(0, part));
}
