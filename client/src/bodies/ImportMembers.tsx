import { ENCODINGS } from '@koinon/shared/bodies/desk';
import type {
  BodyView,
  DeskRefusal,
  Encoding,
  MemberPreview,
  PreviewedLine,
} from '@koinon/shared/bodies/desk';
import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { ownName } from '../i18n/languages.ts';
import { useReadingLanguage } from '../i18n/use-reading-language.ts';
import { Button } from '../ui/Button.tsx';
import { FilePick } from '../ui/FilePick.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Panel } from '../ui/Panel.tsx';
import { Pick } from '../ui/Pick.tsx';
import { Scrolled } from '../ui/Scrolled.tsx';
import styles from './Bodies.module.css';
import type { BodyDesk } from './desk-requests.ts';
import { Refused } from './Refused.tsx';

interface ImportMembersProps {
  readonly desk: BodyDesk;
  readonly view: BodyView;
  readonly show: (view: BodyView) => void;
}

interface Looked {
  readonly file: File;
  readonly preview: MemberPreview;
}

/** Takes members in from a file: first it is looked at, line by line; then all of it is stored, or nothing. */
export function ImportMembers({ desk, view, show }: ImportMembersProps) {
  const t = useTranslations('memberList');
  const language = useReadingLanguage();
  const [looked, setLooked] = useState<Looked | null>(null);
  const [refusal, setRefusal] = useState<DeskRefusal | null>(null);
  const [taken, setTaken] = useState(false);
  // Of two previews that are on their way, the one asked for last counts.
  const asked = useRef(0);
  const look = async (file: File, encoding: Encoding | null) => {
    asked.current += 1;
    const mine = asked.current;
    const answer = await desk.preview(view.id, file, encoding, language);
    if (mine !== asked.current) return;
    setTaken(false);
    setRefusal(answer.ok ? null : answer.code);
    setLooked(answer.ok ? { file, preview: answer.result } : null);
  };
  const takeIn = async (lines: readonly PreviewedLine[]) => {
    const answer = await desk.takeIn(
      view.id,
      lines.flatMap(({ read }) => read ?? []),
    );
    setRefusal(answer.ok ? null : answer.code);
    if (!answer.ok) return;
    setLooked(null);
    setTaken(true);
    show(answer.result);
  };
  return (
    <Panel title={t('title')}>
      <p>{t('hint')}</p>
      <p className={styles['more']}>{t('offices')}</p>
      <Example />
      <div role="status">{taken && <Notice tone="act">{t('taken')}</Notice>}</div>
      <FilePick
        label={t('choose')}
        accept=".csv,.txt,.tsv,text/csv,text/plain"
        onPick={(file) => void look(file, null)}
      />
      <Refused code={refusal} />
      {looked !== null && (
        <Preview
          looked={looked}
          onEncoding={(encoding) => void look(looked.file, encoding)}
          onTakeIn={(lines) => void takeIn(lines)}
        />
      )}
    </Panel>
  );
}

function Example() {
  const t = useTranslations('memberList');
  return (
    <details>
      <summary className={styles['summary']}>{t('example')}</summary>
      <Scrolled label={t('example')} className={styles['scroll']}>
        <pre dir="auto">{t('exampleText')}</pre>
      </Scrolled>
    </details>
  );
}

interface PreviewProps {
  readonly looked: Looked;
  readonly onEncoding: (encoding: Encoding) => void;
  readonly onTakeIn: (lines: readonly PreviewedLine[]) => void;
}

function Preview({ looked: { file, preview }, onEncoding, onTakeIn }: PreviewProps) {
  const t = useTranslations('memberList');
  return (
    <section className={styles['stack']} aria-label={t('preview')}>
      <p>
        <bdi>{t('chosen', { name: file.name })}</bdi>
      </p>
      <div className={styles['pair']}>
        <Pick
          label={t('encoding')}
          options={ENCODINGS.map((value) => ({ value, name: t(`encodings.${value}`) }))}
          chosen={preview.encoding}
          onChoose={(value) => {
            const encoding = ENCODINGS.find((one) => one === value);
            if (encoding !== undefined) onEncoding(encoding);
          }}
        />
      </div>
      <p className={styles['more']}>{t('encodingHint')}</p>
      {preview.ok ? (
        <Lines lines={preview.lines} vacant={preview.vacantSeats} onTakeIn={onTakeIn} />
      ) : (
        <Notice tone="heed" urgent>
          {t(`fileFaults.${preview.code}`)}
        </Notice>
      )}
    </section>
  );
}

interface LinesProps {
  readonly lines: readonly PreviewedLine[];
  readonly vacant: number;
  readonly onTakeIn: (lines: readonly PreviewedLine[]) => void;
}

function Lines({ lines, vacant, onTakeIn }: LinesProps) {
  const t = useTranslations('memberList');
  const bad = lines.filter(({ faults }) => faults.length > 0).length;
  const good = lines.length - bad;
  return (
    <>
      <div role="status" className={styles['stack']}>
        <p>
          {t('seats', { count: vacant })} {t('good', { count: good })}
        </p>
        {bad > 0 && <Notice tone="heed">{t('bad', { count: bad })}</Notice>}
      </div>
      <Scrolled label={t('preview')} className={styles['scroll']}>
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">{t('line')}</th>
              <th scope="col">{t('name')}</th>
              <th scope="col">{t('result')}</th>
              <th scope="col">{t('office')}</th>
              <th scope="col">{t('language')}</th>
              <th scope="col">{t('substituteFor')}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <Line key={line.line} line={line} />
            ))}
          </tbody>
        </table>
      </Scrolled>
      {bad === 0 && (
        <div>
          <Button kind="act" onPress={() => onTakeIn(lines)}>
            {t('accept', { count: good })}
          </Button>
        </div>
      )}
    </>
  );
}

function Line({ line: shown }: { readonly line: PreviewedLine }) {
  const t = useTranslations('memberList');
  const { line, name, office, language, substituteFor, faults, read } = shown;
  return (
    <tr className={faults.length === 0 ? undefined : styles['faulty']}>
      <th scope="row">{line}</th>
      <td>
        <bdi className={styles['name']}>{name}</bdi>
      </td>
      <td>
        {faults.length === 0 ? (
          <span className={styles['more']}>{t('ok')}</span>
        ) : (
          <ul>
            {faults.map((fault) => (
              <li key={fault} className={styles['heed']}>
                {t(`faults.${fault}`)}
              </li>
            ))}
          </ul>
        )}
      </td>
      <td>{read === null ? <bdi>{office}</bdi> : t(`part.${read.part}`)}</td>
      <td>{read === null ? <bdi>{language}</bdi> : ownName(read.language)}</td>
      <td>
        <bdi>{substituteFor}</bdi>
      </td>
    </tr>
  );
}
