import type { Cell } from '@koinon/shared/briefing/cells';
import type { SheetRefusal } from '@koinon/shared/briefing/sheets';
import { ENTRY, poolOf } from '@koinon/shared/briefing/pool';
import type { PoolInterpreter } from '@koinon/shared/briefing/pool';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useLanguageName } from '../../i18n/use-language-name.ts';
import { useReadingLanguage } from '../../i18n/use-reading-language.ts';
import { useTimes } from '../../i18n/use-times.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { PoolFile } from './PoolFile.tsx';
import { PoolForm } from './PoolForm.tsx';
import { emptyEntry } from './pool-model.ts';
import styles from './Pool.module.css';
import { useSheet } from './use-sheet.ts';
import type { Sheet } from './use-sheet.ts';

/** The city's pool of interpreters: who they are, which languages they have, when they are away. */
export function PoolPage({ path }: { readonly path: string }) {
  const t = useTranslations('briefing');
  const sheet = useSheet(path, 'pool', null);
  const reads = useReadingLanguage();
  const [adding, setAdding] = useState(false);
  const [returned, setReturned] = useState(false);
  if (sheet.refused !== null) {
    return (
      <Notice tone="heed" action={<Button onPress={sheet.reload}>{t('again')}</Button>}>
        {t(sheet.refused === 'not-your-role' ? 'refused.not-your-role' : 'notRead')}
      </Notice>
    );
  }
  if (sheet.cells === null) return <p>{t('reading')}</p>;
  const pool = poolOf(sheet.cells);
  return (
    <div className={styles['page']}>
      <Panel title={t('pool')}>
        <p>{t('poolHint')}</p>
        {pool.length === 0 && <p>{t('poolNone')}</p>}
        <ul className={styles['people']}>
          {pool.map((one) => (
            <Person key={one.id} person={one} sheet={sheet} />
          ))}
        </ul>
        {adding ? (
          <PoolForm
            id={null}
            entry={emptyEntry(reads)}
            sheet={sheet}
            label={t('poolAdd')}
            onDone={() => {
              setReturned(true);
              setAdding(false);
            }}
          />
        ) : (
          <Button onPress={() => setAdding(true)} autoFocus={returned}>
            {t('poolAdd')}
          </Button>
        )}
      </Panel>
      <PoolFile path={path} sheet={sheet} />
    </div>
  );
}

interface PersonProps {
  readonly person: PoolInterpreter;
  readonly sheet: Sheet;
}

function Person({ person, sheet }: PersonProps) {
  const t = useTranslations('briefing');
  const times = useTimes();
  const [editing, setEditing] = useState(false);
  const [returned, setReturned] = useState(false);
  const [refused, setRefused] = useState<SheetRefusal | 'stale' | null>(null);
  const { id, name, away, note } = person;
  const remove = async () => {
    const seen = cellOf(sheet.cells ?? [], id)?.number ?? 0;
    const answer = await sheet.write([{ row: id, column: ENTRY, text: '', seen }]);
    setRefused(answer.ok ? null : answer.code);
  };
  if (editing) {
    return (
      <li className={styles['person']}>
        <PoolForm
          id={id}
          entry={person}
          sheet={sheet}
          label={t('changeTerm', { term: name })}
          onDone={() => {
            setReturned(true);
            setEditing(false);
          }}
        />
      </li>
    );
  }
  return (
    <li className={styles['person']}>
      <p className={styles['name']}>
        <bdi>{name}</bdi>
      </p>
      <Languages person={person} />
      {away.length > 0 && (
        <ul className={styles['more']}>
          {away.map(({ from, to }) => (
            <li key={from}>{t('awayFromTo', { from: times.date(from), to: times.date(to) })}</li>
          ))}
        </ul>
      )}
      {note !== '' && (
        <p className={styles['more']}>
          <bdi>{note}</bdi>
        </p>
      )}
      {refused !== null && (
        <Notice tone="heed" urgent>
          {t(`refused.${refused}`)}
        </Notice>
      )}
      <div className={styles['acts']}>
        <Button
          size="s"
          label={t('changeTerm', { term: name })}
          onPress={() => setEditing(true)}
          autoFocus={returned}
        >
          {t('change')}
        </Button>
        <Button
          size="s"
          kind="quiet"
          label={t('poolRemoveOf', { name })}
          onPress={() => void remove()}
        >
          {t('poolRemove')}
        </Button>
      </div>
    </li>
  );
}

/** Languages by how well somebody has them, in words. */
export function Languages({ person }: { readonly person: Pick<PoolInterpreter, 'languages'> }) {
  const t = useTranslations('briefing');
  const name = useLanguageName();
  return (
    <ul className={styles['languages']}>
      {person.languages.map(({ tag, class: how }) => (
        <li key={tag}>
          <strong>{name(tag)}</strong> <span className={styles['more']}>{t(`class.${how}`)}</span>
        </li>
      ))}
    </ul>
  );
}

function cellOf(cells: readonly Cell[], row: string): Cell | undefined {
  return cells.find((cell) => cell.row === row && cell.column === ENTRY);
}
