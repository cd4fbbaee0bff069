import { useEffect, useRef } from 'react';
import styles from './AttachmentView.module.css';

interface PdfPagesProps {
  readonly name: string;
  readonly path: string;
}

/**
 * A PDF in the page. The frame has no sandbox, in which browsers show no PDF:
 * that nothing in it can run or reach the page is said by the policy that the
 * server sends with the file.
 */
export function PdfPages({ name, path }: PdfPagesProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const frame = document.createElement('iframe');
    frame.title = name;
    frame.src = path;
    place.current?.replaceChildren(frame);
  }, [name, path]);
  return <div ref={place} className={styles['pages']} />;
}
