import { mayWriteName, SAID, seenOf } from '@koinon/shared/briefing/glossary';
import type { BriefedPerson } from '@koinon/shared/record/briefing-pack';
import type { SheetRefusal } from '@koinon/shared/briefing/sheets';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { useTranslations } from 'use-intl';
import type { MeetingSession, MeetingView } from '../../session/meeting-session.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { Notice } from '../../ui/Notice.tsx';
import styles from './Names.module.css';
import { useFormFocus } from './use-form-focus.ts';
import { useSheet } from './use-sheet.ts';
import type { Sheet } from './use-sheet.ts';

interface NamesProps {
  readonly path: string;
  readonly view: MeetingView;
  readonly session: Pick<MeetingSession, 'wire' | 'onWelcome'>;
  readonly people: readonly BriefedPerson[];
}

/** Names as they are spelled, with how they are said: by themselves, or by the clerk. */
export function Names({ path, view, session, people }: NamesProps) {
  const sheet = useSheet(path, 'names', session);
  return (
    <ul className={styles['names']}>
      {people.map((person) => (
        <Name key={person.id} person={person} sheet={sheet} view={view} />
      ))}
    </ul>
  );
}

interface NameProps {
  readonly person: BriefedPerson;
  readonly sheet: Sheet;
  readonly view: MeetingView;
}

function Name({ person, sheet, view }: NameProps) {
  const t = useTranslations('briefing');
  const presence = useTranslations('presence');
  const [editing, setEditing] = useState(false);
  const [returned, setReturned] = useState(false);
  const cells = sheet.cells ?? [];
  const said = cells.find(({ row, column }) => row === person.id && column === SAID)?.text ?? '';
  const { you } = view;
  const writes = sheet.cells !== null && mayWriteName(you.role, you.id, person.id);
  return (
    <li className={styles['person']}>
      <p className={styles['name']}>
        <bdi>{person.name}</bdi>{' '}
        <span className={styles['role']}>{presence(`role.${person.role}`)}</span>
      </p>
      {said !== '' && !editing && (
        <p className={styles['said']}>
          <bdi>{said}</bdi>
        </p>
      )}
      {editing && (
        <SaidForm
          person={person}
          said={said}
          sheet={sheet}
          onDone={() => {
            setReturned(true);
            setEditing(false);
          }}
        />
      )}
      {writes && !editing && (
        <div className={styles['change']}>
          <Button
            size="s"
            kind="quiet"
            label={t('sayNameOf', { name: person.name })}
            onPress={() => setEditing(true)}
            autoFocus={returned}
          >
            {t('sayName')}
          </Button>
        </div>
      )}
    </li>
  );
}

interface SaidFormProps {
  readonly person: BriefedPerson;
  readonly said: string;
  readonly sheet: Sheet;
  readonly onDone: () => void;
}

function SaidForm({ person, said, sheet, onDone }: SaidFormProps) {
  const t = useTranslations('briefing');
  const form = useFormFocus();
  const [text, setText] = useState(said);
  const [seen, setSeen] = useState(() => seenOf(sheet.cells ?? [], person.id, SAID));
  const [refused, setRefused] = useState<SheetRefusal | 'stale' | null>(null);
  const save = async () => {
    const change = { row: person.id, column: SAID, text: text.trim(), seen };
    const answer = await sheet.write([change]);
    if (answer.ok) return onDone();
    if (answer.code === 'stale') setSeen(seenOf(answer.cells, person.id, SAID));
    setRefused(answer.code);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save();
  };
  return (
    <form ref={form} className={styles['form']} onSubmit={submit}>
      <Field
        label={t('saidAs', { name: person.name })}
        hint={t('saidHint')}
        value={text}
        onChange={setText}
      />
      {refused === 'stale' && (
        <Notice tone="heed" urgent>
          {t('saidClash', { theirs: said })}
        </Notice>
      )}
      {refused !== null && refused !== 'stale' && (
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
