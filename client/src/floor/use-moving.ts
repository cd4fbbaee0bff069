import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { handKey } from './model.ts';
import type { Waiting } from './model.ts';

interface Moving {
  /** Whose place has changed by what was asked for here; to be said. */
  readonly moved: Waiting | null;
  move(waiting: Waiting, by: -1 | 1): void;
}

/**
 * Moves hands on the list and keeps the focus on the one that was moved, so
 * that it can be moved on: an entry that changes its place loses its focus.
 *
 * @param ref the list, whose entries carry `data-hand`
 */
export function useMoving(
  ref: RefObject<HTMLOListElement | null>,
  list: readonly Waiting[],
  ask: ((person: string, position: number) => void) | null,
): Moving {
  const asked = useRef<{ readonly key: string; readonly from: number } | null>(null);
  const [moved, setMoved] = useState<Waiting | null>(null);
  const places = list.filter(({ position }) => position !== null).length;
  useEffect(() => {
    const { current } = asked;
    if (current === null) return;
    const now = list.find((waiting) => handKey(waiting) === current.key);
    if (now?.position === current.from) return;
    asked.current = null;
    if (now === undefined) return;
    setMoved(now);
    const entry = ref.current?.querySelector<HTMLElement>(`[data-hand="${current.key}"]`);
    if (entry !== null && entry?.contains(document.activeElement) !== true) entry?.focus();
  }, [ref, list]);
  const move = (waiting: Waiting, by: -1 | 1) => {
    const { person, position } = waiting;
    if (position === null || ask === null) return;
    const to = position + by;
    if (to < 1 || to > places) return;
    asked.current = { key: handKey(waiting), from: position };
    ask(person, to);
  };
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const by = STEPS[event.key];
    if (!event.altKey || by === undefined || !(event.target instanceof Element)) return;
    const key = event.target.closest('[data-hand]')?.getAttribute('data-hand');
    const waiting = list.find((one) => handKey(one) === key);
    if (waiting === undefined) return;
    event.preventDefault();
    move(waiting, by);
  });
  useEffect(() => {
    const { current } = ref;
    const listen = (event: KeyboardEvent) => onKey(event);
    current?.addEventListener('keydown', listen);
    return () => current?.removeEventListener('keydown', listen);
  }, [ref]);
  return { moved, move };
}

const STEPS: Readonly<Record<string, -1 | 1>> = { ArrowUp: -1, ArrowDown: 1 };
