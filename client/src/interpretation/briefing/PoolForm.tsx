import type { SheetRefusal } from '@koinon/shared/briefing/sheets';
import { CLASSES, ENTRY } from '@koinon/shared/briefing/pool';
import type { InterpreterEntry } from '@koinon/shared/briefing/pool';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { useTranslations } from 'use-intl';
import { LANGUAGES, ownName } from '../../i18n/languages.ts';
import { useLanguageName } from '../../i18n/use-language-name.ts';
import { languageTags } from '../booth-setup-model.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Pick } from '../../ui/Pick.tsx';
import { newRow } from './briefing-requests.ts';
import { classIn, entryFaults } from './pool-model.ts';
import styles from './Pool.module.css';
import { useFormFocus } from './use-form-focus.ts';
import type { Sheet } from './use-sheet.ts';

interface PoolFormProps {
  /** Null: somebody new. */
  readonly id: string | null;
  readonly entry: InterpreterEntry;
  readonly sheet: Sheet;
  readonly label: string;
  readonly onDone: () => void;
}

/** Somebody of the pool: their name, their languages, when they are away. */
export function PoolForm({ id, entry, sheet, label, onDone }: PoolFormProps) {
  const t = useTranslations('briefing');
  const form = useFormFocus();
  const [row] = useState(() => id ?? newRow());
  const numberOf = (cells: Sheet['cells']) =>
    cells?.find((cell) => cell.row === row && cell.column === ENTRY)?.number ?? 0;
  const [seen, setSeen] = useState(() => numberOf(sheet.cells));
  const [now, setNow] = useState<InterpreterEntry>(() => entryOf(entry));
  const [shown, setShown] = useState(false);
  const [refused, setRefused] = useState<SheetRefusal | 'stale' | null>(null);
  const faults = entryFaults(now);
  const change = (part: Partial<InterpreterEntry>) => setNow((before) => ({ ...before, ...part }));
  const save = async () => {
    setShown(true);
    if (faults.length > 0) return;
    const text = JSON.stringify({ ...now, name: now.name.trim(), note: now.note.trim() });
    const answer = await sheet.write([{ row, column: ENTRY, text, seen }]);
    if (answer.ok) return onDone();
    if (answer.code === 'stale') setSeen(numberOf(answer.cells));
    setRefused(answer.code);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save();
  };
  return (
    <form ref={form} className={styles['form']} aria-label={label} onSubmit={submit} noValidate>
      <Field
        label={t('poolName')}
        value={now.name}
        onChange={(name) => change({ name })}
        fault={shown && faults.includes('needName') ? t('entry.needName') : null}
      />
      <Pick
        label={t('poolReads')}
        options={LANGUAGES.map((tag) => ({ value: tag, name: ownName(tag), language: tag }))}
        chosen={now.language}
        onChoose={(language) => change({ language })}
      />
      <LanguagesField entry={now} onChange={change} />
      <AwayField entry={now} onChange={change} />
      <Field label={t('note')} value={now.note} onChange={(note) => change({ note })} />
      {shown &&
        faults
          .filter((fault) => fault !== 'needName')
          .map((fault) => (
            <Notice key={fault} tone="heed" urgent>
              {t(`entry.${fault}`)}
            </Notice>
          ))}
      {refused !== null && (
        <Notice tone="heed" urgent>
          {t(`refused.${refused}`)}
        </Notice>
      )}
      <div className={styles['acts']}>
        <button type="submit" hidden aria-label={t('save')} />
        <Button kind="act" onPress={() => void save()}>
          {t('save')}
        </Button>
        <Button onPress={onDone}>{t('cancel')}</Button>
      </div>
    </form>
  );
}

function entryOf({ name, language, languages, away, note }: InterpreterEntry): InterpreterEntry {
  return { name, language, languages, away, note };
}

interface PartProps {
  readonly entry: InterpreterEntry;
  readonly onChange: (part: Partial<InterpreterEntry>) => void;
}

function LanguagesField({ entry: { languages }, onChange }: PartProps) {
  const t = useTranslations('briefing');
  const name = useLanguageName();
  const tags = [...new Set([...languageTags(), ...languages.map(({ tag }) => tag)])];
  const options = tags
    .map((tag) => ({ value: tag, name: name(tag) }))
    .toSorted((one, other) => one.name.localeCompare(other.name));
  const free = tags.find((tag) => !languages.some((one) => one.tag === tag)) ?? 'en';
  return (
    <fieldset className={styles['group']}>
      <legend>{t('poolLanguages')}</legend>
      {languages.map((one, index) => (
        // By its place: while a language is being chosen the row stays, and the focus in it.
        <div key={index} className={styles['row']}>
          <Pick
            label={t('poolLanguage', { number: index + 1 })}
            options={options}
            chosen={one.tag}
            onChoose={(tag) =>
              onChange({
                languages: languages.map((other) => (other === one ? { ...one, tag } : other)),
              })
            }
          />
          <Pick
            label={t('poolHow', { language: name(one.tag) })}
            options={CLASSES.map((how) => ({
              value: how,
              name: `${how.toUpperCase()} – ${t(`class.${how}`)}`,
            }))}
            chosen={one.class}
            onChoose={(how) =>
              onChange({
                languages: languages.map((other) =>
                  other === one ? { ...one, class: classIn(how) } : other,
                ),
              })
            }
          />
          <Button
            size="s"
            kind="quiet"
            label={t('poolRemoveOf', { name: name(one.tag) })}
            onPress={() => onChange({ languages: languages.filter((other) => other !== one) })}
          >
            ✕
          </Button>
        </div>
      ))}
      <Button onPress={() => onChange({ languages: [...languages, { tag: free, class: 'b' }] })}>
        {t('poolAddLanguage')}
      </Button>
    </fieldset>
  );
}

function AwayField({ entry: { away }, onChange }: PartProps) {
  const t = useTranslations('briefing');
  const change = (index: number, part: { from?: string; to?: string }) =>
    onChange({ away: away.map((one, at) => (at === index ? { ...one, ...part } : one)) });
  return (
    <fieldset className={styles['group']}>
      <legend>{t('away')}</legend>
      {away.map(({ from, to }, index) => (
        // Two absences can begin alike while they are being written.
        <div key={index} className={styles['row']}>
          <Field
            kind="date"
            label={t('awayFrom')}
            value={from}
            onChange={(day) => change(index, { from: day })}
          />
          <Field
            kind="date"
            label={t('awayTo')}
            value={to}
            onChange={(day) => change(index, { to: day })}
          />
          <Button
            size="s"
            kind="quiet"
            label={t('awayRemove', { number: index + 1 })}
            onPress={() => onChange({ away: away.filter((_, at) => at !== index) })}
          >
            ✕
          </Button>
        </div>
      ))}
      <Button onPress={() => onChange({ away: [...away, { from: '', to: '' }] })}>
        {t('awayAdd')}
      </Button>
    </fieldset>
  );
}
