interface Held {
  /** Opens the microphone; resolves to whether it is on. */
  open(): Promise<boolean>;
  begin(): void;
  end(): void;
}

/**
 * A key that speaks as long as it is held. The microphone may take its time to
 * open: what was let go of meanwhile does not begin, so that no end is
 * overtaken by its beginning.
 */
export function whileHeld({ open, begin, end }: Held): (held: boolean) => void {
  let presses = 0;
  let begun = false;
  const press = async (own: number) => {
    if (!(await open()) || own !== presses) return;
    begun = true;
    begin();
  };
  return (held) => {
    presses += 1;
    if (held) {
      void press(presses);
      return;
    }
    if (begun) end();
    begun = false;
  };
}
