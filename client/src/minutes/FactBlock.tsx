import type { Fact } from '@koinon/shared/minutes/fact';
import type { SaidTable } from '@koinon/shared/minutes/said';
import { sayFact } from '@koinon/shared/minutes/sentences';
import { PencilLine } from 'lucide-react';
import { useTranslations } from 'use-intl';
import styles from './FactBlock.module.css';
import type { Wording } from './use-wording.ts';

interface FactBlockProps {
  readonly fact: Fact;
  readonly wording: Wording;
  /** When it was corrected, where this page knows it, milliseconds since 1970. */
  readonly correctedAt: number | null;
}

/** What the record says, in the reader's words. Nobody can write in it. */
export function FactBlock({ fact, wording, correctedAt }: FactBlockProps) {
  const t = useTranslations('minutes');
  const { sayer, names } = wording;
  const { heading, lines, table } = sayFact(fact, sayer, names);
  const corrected = fact.corrected !== undefined;
  return (
    <div className={styles['block']} data-corrected={corrected || undefined}>
      {heading !== null && (
        <p className={styles['heading']} dir="auto">
          {heading}
        </p>
      )}
      {lines.map((line, at) => (
        <p key={at} dir="auto">
          {line}
        </p>
      ))}
      {table !== null && <FactTable table={table} />}
      {corrected && correctedAt !== null && (
        <p className={styles['corrected']}>
          <PencilLine aria-hidden size={16} /> {t('correctedAt', { time: names.time(correctedAt) })}
        </p>
      )}
    </div>
  );
}

function FactTable({ table: { head, rows } }: { readonly table: SaidTable }) {
  return (
    <div className={styles['wide']}>
      <table className={styles['table']}>
        <thead>
          <tr>
            {head.map((word, at) => (
              <th key={at} scope="col">
                {word}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, place) => (
            <tr key={place}>
              {row.map((cell, at) => (
                <td key={at} dir="auto">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
