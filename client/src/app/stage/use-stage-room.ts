import { useCallback, useState } from 'react';
import type { RefCallback } from 'react';
import type { StageRoom } from './watching.ts';

/** Until it is known: what is not watched over is seen, at the size of a screen. */
const UNKNOWN: StageRoom = { visible: true, pixels: 1_080 };

/** Sizes are told in steps: a drag of the window is no reason to ask at every pixel. */
const STEP_PIXELS = 120;

/** How much of an element is in view, and how large it is. */
export function useStageRoom(): readonly [StageRoom, RefCallback<Element>] {
  const [room, setRoom] = useState(UNKNOWN);
  const frame = useCallback((element: Element | null) => {
    if (element === null) return undefined;
    const tell = (change: Partial<StageRoom>) =>
      setRoom((before) => {
        const after = { ...before, ...change };
        const same = after.visible === before.visible && after.pixels === before.pixels;
        return same ? before : after;
      });
    const inView = new IntersectionObserver((entries) => {
      for (const { isIntersecting } of entries) tell({ visible: isIntersecting });
    });
    const size = new ResizeObserver(() => tell({ pixels: pixelsOf(element) }));
    inView.observe(element);
    size.observe(element);
    return () => {
      inView.disconnect();
      size.disconnect();
      setRoom(UNKNOWN);
    };
  }, []);
  return [room, frame];
}

function pixelsOf(element: Element): number {
  const { width, height } = element.getBoundingClientRect();
  const pixels = Math.min(width, height) * window.devicePixelRatio;
  return Math.ceil(pixels / STEP_PIXELS) * STEP_PIXELS;
}
