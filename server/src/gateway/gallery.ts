/** The shortest time between two tellings of how many watch. */
const TELL_EVERY_MS = 1_000;

export interface Gallery {
  joined(meeting: string): void;
  left(meeting: string): void;
  close(): void;
}

/** Counts who watches each meeting from the gallery, and tells it at most once a second. */
export function galleryCount(tell: (meeting: string, count: number) => void): Gallery {
  const counts = new Map<string, number>();
  const due = new Map<string, NodeJS.Timeout>();
  const change = (meeting: string, by: number) => {
    counts.set(meeting, (counts.get(meeting) ?? 0) + by);
    if (due.has(meeting)) return;
    const timer = setTimeout(() => {
      due.delete(meeting);
      tell(meeting, counts.get(meeting) ?? 0);
    }, TELL_EVERY_MS);
    due.set(meeting, timer);
  };
  return {
    joined: (meeting) => change(meeting, 1),
    left: (meeting) => change(meeting, -1),
    close: () => {
      for (const timer of due.values()) clearTimeout(timer);
      due.clear();
    },
  };
}
