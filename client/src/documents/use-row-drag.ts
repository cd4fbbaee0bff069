import { useState } from 'react';
import type { PointerEvent, RefObject } from 'react';

export interface Carried {
  readonly id: string;
  /** The row before which it would come to lie; null: behind the last. */
  readonly before: string | null;
}

export interface HandleProps {
  onPointerDown(event: PointerEvent<HTMLElement>): void;
  onPointerMove(event: PointerEvent<HTMLElement>): void;
  onPointerUp(event: PointerEvent<HTMLElement>): void;
  onPointerCancel(): void;
}

/** How near to the window's edge the list begins to scroll, and how far at a time, in pixels. */
const EDGE = 48;
const SCROLL = 12;
/** A press that moves less than this is no drag, in pixels. */
const STILL = 5;

/**
 * Carries the rows of a list by mouse, pen or finger. Each row has its id in
 * `data-row`; its handle takes the props. By keyboard the handle's own keys do
 * the same.
 */
export function useRowDrag(
  list: RefObject<HTMLElement | null>,
  onDrop: (id: string, before: string | null) => void,
): { readonly carried: Carried | null; handle(id: string): HandleProps } {
  const [pressed, setPressed] = useState<{ id: string; y: number } | null>(null);
  const [carried, setCarried] = useState<Carried | null>(null);
  const end = () => {
    setPressed(null);
    setCarried(null);
  };
  const handle = (id: string): HandleProps => ({
    onPointerDown: (event) => {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      setPressed({ id, y: event.clientY });
    },
    onPointerMove: ({ clientY }) => {
      if (pressed === null || list.current === null) return;
      if (carried === null && Math.abs(clientY - pressed.y) < STILL) return;
      scrollAtEdge(list.current, clientY);
      setCarried({ id: pressed.id, before: rowBelow(list.current, clientY) });
    },
    onPointerUp: () => {
      if (carried !== null) onDrop(carried.id, carried.before);
      end();
    },
    onPointerCancel: end,
  });
  return { carried, handle };
}

/** The first row whose middle is below the pointer. */
function rowBelow(list: HTMLElement, y: number): string | null {
  const rows = [...list.children].filter((row) => row instanceof HTMLElement);
  const below = rows.find((row) => {
    const { top, height } = row.getBoundingClientRect();
    return top + height / 2 > y;
  });
  return below?.dataset['row'] ?? null;
}

function scrollAtEdge(list: HTMLElement, y: number): void {
  const by = y < EDGE ? -SCROLL : y > innerHeight - EDGE ? SCROLL : 0;
  if (by === 0) return;
  const row = list.firstElementChild;
  const box = row && [...ancestors(row)].find((one) => one.scrollHeight > one.clientHeight + 1);
  box?.scrollBy(0, by);
}

function* ancestors(element: Element): Generator<Element> {
  for (let one = element.parentElement; one !== null; one = one.parentElement) yield one;
}
