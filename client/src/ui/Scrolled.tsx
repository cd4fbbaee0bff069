import type { ReactNode } from 'react';

interface ScrolledProps {
  readonly label: string;
  readonly className: string | undefined;
  readonly children: ReactNode;
}

/** A part of the page that scrolls by itself, by keyboard too. */
export function Scrolled({ label, className, children }: ScrolledProps) {
  return (
    <div role="group" className={className} aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}
