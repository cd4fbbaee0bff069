import type { WholeText } from '@koinon/shared/minutes/kept-text';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { MeetingView } from '../../session/meeting-session.ts';
import { Button } from '../../ui/Button.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { Field } from '../../ui/Field.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { passagesOf, takenFrom } from './approval-model.ts';
import type { TakenOut } from './approval-model.ts';
import styles from './approval.module.css';
import { approvedText, publishMinutes, takenOut } from './approval-requests.ts';
import { KeptSections } from './KeptSections.tsx';
import { RefusedStep } from './RefusedStep.tsx';
import { selectedPassage } from './selected-passage.ts';
import type { Passage } from './selected-passage.ts';
import { useAsked } from './use-asked.ts';
import { useMention } from './use-mention.ts';

interface PublishFormProps {
  readonly path: string;
  readonly view: MeetingView;
  readonly onDone: () => void;
}

/** The approved text, to be published whole or without some of its words. */
export function PublishForm({ path, view, onDone }: PublishFormProps) {
  const t = useTranslations('approval');
  const asked = useAsked(path, () => approvedText(path));
  const before = useAsked(path, () => takenOut(path));
  if (asked === null || before === null) return <p>{t('loading')}</p>;
  if (!asked.ok) return <RefusedStep code={asked.code} />;
  // Without them, what was taken out would be published without a word.
  if (!before.ok) return <RefusedStep code={before.code} />;
  const taken = takenFrom(asked.result, before.result.redactions);
  return <Redacting {...{ path, view, onDone }} text={asked.result} before={taken} />;
}

interface RedactingProps extends PublishFormProps {
  readonly text: WholeText;
  /** What the last publication took out. */
  readonly before: readonly TakenOut[];
}

function Redacting({ path, view, text, before, onDone }: RedactingProps) {
  const t = useTranslations('approval');
  const common = useTranslations('common');
  const mention = useMention(view);
  const [taken, setTaken] = useState(before);
  const [asks, setAsks] = useState(false);
  const [waiting, setWaiting] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const passages = taken.flatMap((one) => one.passages);
  const publish = async () => {
    setAsks(false);
    setWaiting(true);
    const answer = await publishMinutes(path, passages);
    setWaiting(false);
    if (answer.ok) onDone();
    else setRefused(answer.code);
  };
  return (
    <div className={styles['form']}>
      <p>{t('redact.explained')}</p>
      {view.state.minutes.own.status === 'published' && (
        <Notice tone="heed">{t('redact.again')}</Notice>
      )}
      <TakeOut text={text} onTake={(one) => setTaken([...taken, one])} />
      <ul className={styles['taken']} aria-label={t('redact.list')}>
        {taken.map((one, at) => (
          <li key={at}>
            <span dir="auto">
              {t('redact.taken', {
                words: one.words,
                reason: one.reason,
                count: one.passages.length,
              })}
            </span>
            <Button size="s" onPress={() => setTaken(taken.filter((other) => other !== one))}>
              {t('redact.back')}
            </Button>
          </li>
        ))}
      </ul>
      {refused !== null && <RefusedStep code={refused} />}
      <div className={styles['steps']}>
        <Button kind="act" waiting={waiting} onPress={() => setAsks(true)}>
          {t('step.publish')}
        </Button>
        <Button onPress={onDone}>{common('cancel')}</Button>
      </div>
      <div className={styles['text']} data-kept-text>
        <KeptSections
          sections={text.sections}
          language={text.language}
          taken={passages}
          mention={mention}
        />
      </div>
      {asks && (
        <ConfirmDialog
          title={t('step.publish')}
          confirm={t('confirm.publish.yes')}
          cancel={common('cancel')}
          onConfirm={() => void publish()}
          onCancel={() => setAsks(false)}
        >
          <p>{t('confirm.publish.text', { count: passages.length })}</p>
        </ConfirmDialog>
      )}
    </div>
  );
}

interface TakeOutProps {
  readonly text: WholeText;
  readonly onTake: (taken: TakenOut) => void;
}

/** Words to be taken out: typed, wherever they stand, or selected below, there only. */
function TakeOut({ text, onTake }: TakeOutProps) {
  const t = useTranslations('approval.redact');
  const [words, setWords] = useState('');
  const [reason, setReason] = useState('');
  const [selected, setSelected] = useState<Passage | null>(null);
  useEffect(() => {
    // Kept when a button takes the selection away.
    const look = () => setSelected((before) => selectedPassage(document.getSelection()) ?? before);
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, []);
  const said = reason.trim();
  const found = passagesOf(text, words, said);
  const noReason = said === '' ? t('reasonFirst') : null;
  const take = (one: TakenOut) => {
    onTake(one);
    setWords('');
    setSelected(null);
  };
  return (
    <>
      <Field label={t('reason')} value={reason} onChange={setReason} hint={t('reasonHint')} />
      <Field
        label={t('words')}
        value={words}
        onChange={setWords}
        hint={words.trim() === '' ? t('wordsHint') : t('found', { count: found.length })}
      />
      <div className={styles['steps']}>
        <Button
          unavailable={noReason ?? (found.length === 0 ? t('notFound') : null)}
          onPress={() => take({ words: words.trim(), reason: said, passages: found })}
        >
          {t('takeWords')}
        </Button>
        <Button
          unavailable={noReason ?? (selected === null ? t('selectFirst') : null)}
          onPress={() => {
            if (selected === null) return;
            const { words: chosen, ...place } = selected;
            take({ words: chosen, reason: said, passages: [{ ...place, reason: said }] });
          }}
        >
          {t('takeSelected')}
        </Button>
      </div>
      {selected !== null && <p dir="auto">{t('selected', { words: selected.words })}</p>}
    </>
  );
}
