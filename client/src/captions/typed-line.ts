import type { Send } from './caption-writer.ts';

/** How often what is being typed goes out: as real-time text does, so that it flows and costs little. */
export const EVERY_MS = 300;

/** A line that is seen while it is typed, letter by letter. */
export interface TypedLine {
  type(text: string): void;
  /** The line is done; what is typed next begins another. */
  end(): void;
}

interface Typed {
  text: string;
  final: boolean;
}

/** Says a line as it stands, at most every 300 ms and one question at a time. */
export function typedLine(send: Send): TypedLine {
  let line: string | null = null;
  let now: Typed = { text: '', final: true };
  let said: Typed = now;
  let busy = false;
  const ended: Typed[] = [];
  const work = async () => {
    if (busy) return;
    busy = true;
    for (;;) {
      const next = ended.shift() ?? now;
      if (next === said || (line === null && next.text.trim() === '')) {
        if (ended.length === 0) break;
        continue;
      }
      said = next;
      const answer = await send(line, next.text, next.final);
      line = next.final || !answer.ok ? null : answer.data.line;
      if (ended.length === 0) await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
    }
    busy = false;
  };
  return {
    type: (text) => {
      now = { text, final: false };
      void work();
    },
    end: () => {
      if (now.final) return;
      now = { text: now.text, final: true };
      ended.push(now);
      now = { text: '', final: true };
      void work();
    },
  };
}
