import type { SheetRefusal, TermPreview } from '@koinon/shared/briefing/sheets';
import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { channelName } from '../../i18n/channel-name.ts';
import { useJoined } from '../../i18n/use-joined.ts';
import { Button } from '../../ui/Button.tsx';
import { FilePick } from '../../ui/FilePick.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Scrolled } from '../../ui/Scrolled.tsx';
import type { BriefingRequests } from './briefing-requests.ts';
import styles from './Glossary.module.css';
import type { Sheet } from './use-sheet.ts';

interface GlossaryFileProps {
  readonly requests: BriefingRequests;
  readonly languages: readonly string[];
  readonly sheet: Sheet;
  readonly writes: boolean;
}

/** The glossary as a file: saved, or looked at line by line and then taken in as a whole. */
export function GlossaryFile({ requests, languages, sheet, writes }: GlossaryFileProps) {
  const t = useTranslations('briefing');
  const [preview, setPreview] = useState<TermPreview | null>(null);
  const [refused, setRefused] = useState<SheetRefusal | 'stale' | null>(null);
  const [taken, setTaken] = useState(false);
  // Of two files that are on their way, the one asked for last counts.
  const asked = useRef(0);
  const look = async (file: File) => {
    asked.current += 1;
    const mine = asked.current;
    const answer = await requests.previewTerms(file);
    if (mine !== asked.current) return;
    setTaken(false);
    setRefused(answer.ok ? null : answer.code);
    setPreview(answer.ok ? answer.result : null);
  };
  const takeIn = async (changes: Extract<TermPreview, { ok: true }>['changes']) => {
    const answer = await sheet.write(changes);
    setRefused(answer.ok ? null : answer.code);
    if (!answer.ok) return;
    setPreview(null);
    setTaken(true);
  };
  return (
    <div className={styles['files']}>
      <div className={styles['acts']}>
        <a className={styles['file']} href={requests.glossaryFile(languages)} download>
          {t('export')}
        </a>
        {writes && (
          <FilePick
            label={t('import')}
            accept=".csv,.txt,.tsv,text/csv,text/plain"
            onPick={(file) => void look(file)}
          />
        )}
      </div>
      {writes && <p className={styles['count']}>{t('importHint')}</p>}
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
        <Preview preview={preview} onTakeIn={() => void takeIn(preview.changes)} />
      )}
    </div>
  );
}

interface PreviewProps {
  readonly preview: Extract<TermPreview, { ok: true }>;
  readonly onTakeIn: () => void;
}

function Preview({ preview, onTakeIn }: PreviewProps) {
  const t = useTranslations('briefing');
  const joined = useJoined();
  const { languages, lines, unknown, changes } = preview;
  const bad = lines.filter(({ faults }) => faults.length > 0).length;
  const count = (becomes: 'new' | 'changed') =>
    lines.filter((line) => line.becomes === becomes && line.faults.length === 0).length;
  return (
    <section className={styles['preview']} aria-label={t('preview')}>
      <div role="status">
        <p>{t('previewCounts', { added: count('new'), changed: count('changed') })}</p>
        {bad > 0 && <Notice tone="heed">{t('previewBad', { count: bad })}</Notice>}
        {unknown.length > 0 && <p>{t('previewUnknown', { headings: joined(unknown) })}</p>}
      </div>
      <Scrolled label={t('preview')} className={styles['scroll']}>
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">{t('line')}</th>
              <th scope="col">{t('becomes')}</th>
              {languages.map((tag) => (
                <th key={tag} scope="col">
                  {channelName(tag)}
                </th>
              ))}
              <th scope="col">{t('note')}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ line, texts, note, becomes, faults }) => (
              <tr key={line} data-faulty={faults.length > 0}>
                <th scope="row">{line}</th>
                <td>
                  {faults.length === 0
                    ? t(`line_${becomes}`)
                    : faults.map((fault) => t(`fault.${fault}`)).join(' ')}
                </td>
                {languages.map((tag) => (
                  <td key={tag} lang={tag} dir="auto">
                    {texts[tag]}
                  </td>
                ))}
                <td dir="auto">{note}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolled>
      {bad === 0 && (
        <Button
          kind="act"
          onPress={onTakeIn}
          unavailable={changes.length === 0 ? t('importNothing') : null}
        >
          {t('importAccept')}
        </Button>
      )}
    </section>
  );
}
