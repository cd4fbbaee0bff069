import { thinned } from '../ports/version-store.ts';
import type { KeptVersion, VersionHead, VersionStore } from '../ports/version-store.ts';

type Kept = KeptVersion & VersionHead;

/** A version store that forgets when the process ends: for tests. */
export function memoryVersionStore(): VersionStore {
  const documents = new Map<string, Map<number, Kept>>();
  const of = (document: string): Map<number, Kept> => {
    const found = documents.get(document) ?? new Map<number, Kept>();
    documents.set(document, found);
    return found;
  };
  const heads = (document: string): readonly VersionHead[] =>
    [...of(document).values()].toSorted((one, other) => one.upTo - other.upTo).map(headOf);
  return {
    keep: async (version) => {
      const { document, upTo } = version;
      const found = of(document).get(upTo);
      const sentAt = found?.sentAt ?? version.sentAt;
      const approvedAt = found?.approvedAt ?? version.approvedAt;
      const kept = found ?? {
        ...version,
        state: version.state.slice(),
        name: null,
        namedBy: null,
      };
      of(document).set(upTo, { ...kept, sentAt, approvedAt });
    },
    list: async (document) => heads(document),
    read: async (document, upTo) => of(document).get(upTo)?.state ?? null,
    name: async (document, upTo, naming) => {
      const found = of(document).get(upTo);
      if (found === undefined) return false;
      const named = { name: naming?.name ?? null, namedBy: naming?.by ?? null };
      of(document).set(upTo, { ...found, ...named });
      return true;
    },
    thin: async (document, upTos) => {
      const { gone, said } = thinned(heads(document), upTos);
      for (const upTo of gone) of(document).delete(upTo);
      for (const { upTo, people } of said) {
        const found = of(document).get(upTo);
        if (found !== undefined) of(document).set(upTo, { ...found, people });
      }
    },
  };
}

function headOf({ upTo, at, people, name, namedBy, sentAt, approvedAt }: Kept): VersionHead {
  return { upTo, at, people, name, namedBy, sentAt, approvedAt };
}
