/** The shortest time between two tellings of how many watch. */
const TELL_EVERY_MS = 1_000;
/** A node that has said nothing for so long is gone, and whoever watched by it. */
const NODE_SILENT_MS = 5_000;

export interface Gallery {
  joined(meeting: string): void;
  left(meeting: string): void;
  /** How many watch each meeting by this node. */
  here(): ReadonlyMap<string, number>;
  /** So many watch by another node; it says so again and again. */
  heard(meeting: string, node: string, count: number): void;
  close(): void;
}

interface Elsewhere {
  readonly count: number;
  /** By a clock that never jumps. */
  readonly at: number;
}

/** Counts who watches each meeting from the gallery, and tells it at most once a second. */
export function galleryCount(tell: (meeting: string, count: number) => void): Gallery {
  const counts = new Map<string, number>();
  const elsewhere = new Map<string, Map<string, Elsewhere>>();
  const told = new Map<string, number>();
  const due = new Map<string, NodeJS.Timeout>();
  const fresh = (meeting: string) => {
    const since = performance.now() - NODE_SILENT_MS;
    return [...(elsewhere.get(meeting)?.values() ?? [])].filter(({ at }) => at > since);
  };
  const tellIfNew = (meeting: string) => {
    due.delete(meeting);
    const others = fresh(meeting);
    const sum = others.reduce((all, { count }) => all + count, counts.get(meeting) ?? 0);
    if (told.get(meeting) !== sum) tell(meeting, sum);
    told.set(meeting, sum);
    // Whether the others are still there is seen only by looking again.
    if (others.length > 0) soon(meeting);
  };
  const soon = (meeting: string) => {
    if (due.has(meeting)) return;
    due.set(
      meeting,
      setTimeout(() => tellIfNew(meeting), TELL_EVERY_MS),
    );
  };
  const change = (meeting: string, by: number) => {
    counts.set(meeting, (counts.get(meeting) ?? 0) + by);
    // Whoever has just come knows no number yet.
    told.delete(meeting);
    soon(meeting);
  };
  return {
    joined: (meeting) => change(meeting, 1),
    left: (meeting) => change(meeting, -1),
    here: () => counts,
    heard: (meeting, node, count) => {
      const nodes = elsewhere.get(meeting) ?? new Map<string, Elsewhere>();
      elsewhere.set(meeting, nodes);
      nodes.set(node, { count, at: performance.now() });
      soon(meeting);
    },
    close: () => {
      for (const timer of due.values()) clearTimeout(timer);
      due.clear();
    },
  };
}
