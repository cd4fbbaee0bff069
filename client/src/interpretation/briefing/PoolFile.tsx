import type { PoolPreview, SheetRefusal } from '@koinon/shared/briefing/sheets';
import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../ui/Button.tsx';
import { FilePick } from '../../ui/FilePick.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Scrolled } from '../../ui/Scrolled.tsx';
import { BriefingRequests } from './briefing-requests.ts';
import styles from './Pool.module.css';
import type { Sheet } from './use-sheet.ts';

/** Takes interpreters in from a file: looked at line by line, then all of it or nothing. */
export function PoolFile({ path, sheet }: { readonly path: string; readonly sheet: Sheet }) {
  const t = useTranslations('briefing');
  const [preview, setPreview] = useState<PoolPreview | null>(null);
  const [refused, setRefused] = useState<SheetRefusal | 'stale' | null>(null);
  const [taken, setTaken] = useState(false);
  const asked = useRef(0);
  const look = async (file: File) => {
    asked.current += 1;
    const mine = asked.current;
    const answer = await new BriefingRequests(path).previewPool(file);
    if (mine !== asked.current) return;
    setTaken(false);
    setRefused(answer.ok ? null : answer.code);
    setPreview(answer.ok ? answer.result : null);
  };
  const takeIn = async (changes: Extract<PoolPreview, { ok: true }>['changes']) => {
    const answer = await sheet.write(changes);
    setRefused(answer.ok ? null : answer.code);
    if (!answer.ok) return;
    setPreview(null);
    setTaken(true);
  };
  return (
    <Panel title={t('poolFile')}>
      <p>{t('poolFileHint')}</p>
      <pre className={styles['example']} dir="ltr">
        {EXAMPLE}
      </pre>
      <FilePick
        label={t('import')}
        accept=".csv,.txt,.tsv,text/csv,text/plain"
        onPick={(file) => void look(file)}
      />
      <div role="status">{taken && <Notice tone="act">{t('importTaken')}</Notice>}</div>
      {refused !== null && (
        <Notice tone="heed" urgent>
          {t(`refused.${refused}`)}
        </Notice>
      )}
      {preview !== null && !preview.ok && (
        <Notice tone="heed" urgent>
          {preview.code === 'quotes-broken'
            ? t('file.quotes-broken', { line: preview.line })
            : t(`file.${preview.code}`)}
        </Notice>
      )}
      {preview !== null && preview.ok && (
        <Lines preview={preview} onTakeIn={() => void takeIn(preview.changes)} />
      )}
    </Panel>
  );
}

/** Languages by tag, or by their names. */
const EXAMPLE = 'name,A,B,C\nLeila Nasser,ar,en,el\nAnna Novak,sl,"en, de",hr';

interface LinesProps {
  readonly preview: Extract<PoolPreview, { ok: true }>;
  readonly onTakeIn: () => void;
}

function Lines({ preview: { lines, changes }, onTakeIn }: LinesProps) {
  const t = useTranslations('briefing');
  const bad = lines.filter(({ faults }) => faults.length > 0).length;
  return (
    <>
      {bad > 0 && (
        <Notice tone="heed" urgent>
          {t('previewBad', { count: bad })}
        </Notice>
      )}
      <Scrolled label={t('preview')} className={styles['scroll']}>
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">{t('line')}</th>
              <th scope="col">{t('poolName')}</th>
              <th scope="col">{t('becomes')}</th>
              <th scope="col">{t('poolLanguages')}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ line, name, languages, becomes, faults }) => (
              <tr key={line} data-faulty={faults.length > 0}>
                <th scope="row">{line}</th>
                <td>
                  <bdi>{name}</bdi>
                </td>
                <td>
                  {faults.length === 0
                    ? t(`line_${becomes}`)
                    : faults.map((fault) => t(`poolFault.${fault}`)).join(' ')}
                </td>
                <td>
                  <bdi>{languages}</bdi>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolled>
      {bad === 0 && changes.length > 0 && (
        <Button kind="act" onPress={onTakeIn}>
          {t('importAccept')}
        </Button>
      )}
    </>
  );
}
