import type { CellChange } from '@koinon/shared/briefing/cells';
import { NOTE, removalOf } from '@koinon/shared/briefing/glossary';
import type { Term } from '@koinon/shared/briefing/glossary';
import type { SheetRefusal } from '@koinon/shared/briefing/sheets';
import { Suspense, useState } from 'react';
import type { FormEvent } from 'react';
import { useTranslations } from 'use-intl';
import { channelName } from '../../i18n/channel-name.ts';
import { nameOf } from '../../i18n/names.ts';
import type { MeetingView } from '../../session/meeting-session.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { lazyPart } from '../../ui/part.ts';
import { newRow } from './briefing-requests.ts';
import { useFormFocus } from './use-form-focus.ts';
import { changesOf, clashesOf, saysSomething } from './glossary-model.ts';
import type { Clash } from './glossary-model.ts';
import styles from './Glossary.module.css';
import type { Sheet } from './use-sheet.ts';

const ConfirmDialog = lazyPart(
  async () => (await import('../../ui/ConfirmDialog.tsx')).ConfirmDialog,
);

interface TermFormProps {
  /** Null: a new term. */
  readonly row: string | null;
  readonly term: Term;
  readonly view: MeetingView;
  readonly sheet: Sheet;
  readonly languages: readonly string[];
  readonly label: string;
  /** Whether something was stored. */
  readonly onDone: (stored: boolean) => void;
  /** The form went with what it changes. */
  readonly onLost?: () => void;
}

/** What was asked for: to store what is written, or to take the term out. */
type Wish = 'writing' | 'removal';

type Ended =
  | { readonly kind: 'writing' | 'sending' }
  | { readonly kind: 'clash'; readonly clashes: readonly Clash[]; readonly of: Wish }
  | { readonly kind: 'refused'; readonly code: SheetRefusal | 'empty' };

/** Writes a term. Where somebody wrote meanwhile nothing is stored, both texts are shown, and one decides. */
export function TermForm(props: TermFormProps) {
  const { row, term, view, sheet, languages, label, onDone } = props;
  const form = useFormFocus(props.onLost);
  const t = useTranslations('briefing');
  const [before] = useState(() => (row === null ? {} : { ...term.texts, [NOTE]: term.note }));
  const [own] = useState(() => row ?? newRow());
  const [seen, setSeen] = useState(() => sheet.cells ?? []);
  const [now, setNow] = useState<Readonly<Record<string, string>>>({
    ...term.texts,
    [NOTE]: term.note,
  });
  const [state, setState] = useState<Ended>({ kind: 'writing' });
  const send = async (changes: readonly CellChange[], of: Wish) => {
    setState({ kind: 'sending' });
    const answer = await sheet.write(changes);
    if (answer.ok) onDone(true);
    else if (answer.code !== 'stale') setState({ kind: 'refused', code: answer.code });
    else {
      // From here on one has seen what they wrote.
      setSeen((cells) => [
        ...cells.filter((cell) => !answer.cells.some((one) => isSame(one, cell))),
        ...answer.cells,
      ]);
      setState({ kind: 'clash', clashes: clashesOf(changes, answer.cells), of });
    }
  };
  const save = (event?: FormEvent) => {
    event?.preventDefault();
    if (row === null && !saysSomething(now)) return setState({ kind: 'refused', code: 'empty' });
    const changes = changesOf(own, before, now, seen);
    if (changes.length === 0) onDone(false);
    else void send(changes, 'writing');
  };
  const remove = () => {
    const changes = row === null ? [] : removalOf(seen, row);
    if (changes.length === 0) onDone(false);
    else void send(changes, 'removal');
  };
  const keepTheirs = (clashes: readonly Clash[], of: Wish) => {
    const theirs = clashes.map(({ theirs: cell }) => [cell.column, cell.text] as const);
    setNow((written) => ({ ...written, ...Object.fromEntries(theirs) }));
    setState({ kind: 'writing' });
    const stays = new Set(clashes.map(({ theirs: cell }) => cell.column));
    const changes = changesOf(own, before, now, seen).filter(({ column }) => !stays.has(column));
    if (changes.length === 0) onDone(false);
    // Whoever wanted it out has not asked yet to store what they wrote.
    else if (of === 'writing') void send(changes, of);
  };
  const columns = [
    ...languages.map((tag) => ({ column: tag, label: channelName(tag), language: tag })),
  ];
  return (
    <form ref={form} className={styles['form']} aria-label={label} onSubmit={save}>
      {columns.map(({ column, label: name, language }) => (
        <Field
          key={column}
          label={name}
          language={language}
          value={now[column] ?? ''}
          onChange={(text) => setNow((written) => ({ ...written, [column]: text }))}
        />
      ))}
      <Field
        label={t('note')}
        value={now[NOTE] ?? ''}
        onChange={(text) => setNow((written) => ({ ...written, [NOTE]: text }))}
      />
      {state.kind === 'clash' && (
        <Clashes
          clashes={state.clashes}
          view={view}
          onTheirs={(clashes) => keepTheirs(clashes, state.of)}
          onMine={() => (state.of === 'removal' ? remove() : save())}
        />
      )}
      {state.kind === 'refused' && (
        <Notice tone="heed" urgent>
          {t(`refused.${state.code}`)}
        </Notice>
      )}
      <div className={styles['acts']}>
        {/* Enter in a field saves: this is what it presses. */}
        <button type="submit" hidden aria-label={t('save')} />
        <Button kind="act" onPress={() => save()} waiting={state.kind === 'sending'}>
          {t('save')}
        </Button>
        <Button onPress={() => onDone(false)}>{t('cancel')}</Button>
        {row !== null && <Remove onRemove={remove} />}
      </div>
    </form>
  );
}

interface ClashesProps {
  readonly clashes: readonly Clash[];
  readonly view: MeetingView;
  readonly onTheirs: (clashes: readonly Clash[]) => void;
  readonly onMine: () => void;
}

function Clashes({ clashes, view, onTheirs, onMine }: ClashesProps) {
  const t = useTranslations('briefing');
  return (
    <Notice
      tone="heed"
      urgent
      action={
        <div className={styles['acts']}>
          <Button onPress={() => onTheirs(clashes)}>{t('keepTheirs')}</Button>
          <Button kind="act" onPress={onMine}>
            {t('writeMine')}
          </Button>
        </div>
      }
    >
      <p>{t('clash')}</p>
      <ul>
        {clashes.map(({ theirs, mine }) => (
          <li key={theirs.column}>
            {t('clashOf', {
              name: nameOf(view.people, theirs.by),
              language: theirs.column === NOTE ? t('note') : channelName(theirs.column),
              theirs: theirs.text === '' ? '–' : theirs.text,
              mine: mine === '' ? '–' : mine,
            })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function Remove({ onRemove }: { readonly onRemove: () => void }) {
  const t = useTranslations('briefing');
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button kind="quiet" onPress={() => setAsking(true)}>
        {t('removeTerm')}
      </Button>
      {asking && (
        <Suspense>
          <ConfirmDialog
            title={t('removeTerm')}
            confirm={t('removeTerm')}
            cancel={t('cancel')}
            onCancel={() => setAsking(false)}
            onConfirm={() => {
              setAsking(false);
              onRemove();
            }}
          >
            <p>{t('removeMeans')}</p>
          </ConfirmDialog>
        </Suspense>
      )}
    </>
  );
}

function isSame(
  one: { readonly row: string; readonly column: string },
  other: { readonly row: string; readonly column: string },
): boolean {
  return one.row === other.row && one.column === other.column;
}
