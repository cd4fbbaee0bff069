import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

/**
 * Leads into a form's first field as it opens: letters that are typed nowhere
 * are keys of the desk.
 *
 * @param onLost the form went, and the focus with it
 */
export function useFormFocus(onLost?: () => void): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  const lost = useRef(onLost);
  useEffect(() => {
    lost.current = onLost;
  }, [onLost]);
  useEffect(() => {
    form.current?.querySelector('input')?.focus();
    return () => {
      if (document.activeElement === document.body) lost.current?.();
    };
  }, []);
  return form;
}
