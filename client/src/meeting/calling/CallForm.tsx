import { useRef, useState } from 'react';
import type { FormEvent } from 'react';
import { useTranslations } from 'use-intl';
import { ownName } from '../../i18n/languages.ts';
import { TextsFields } from '../../i18n/TextsFields.tsx';
import { useReadingLanguage } from '../../i18n/use-reading-language.ts';
import { Button } from '../../ui/Button.tsx';
import { Checks } from '../../ui/Checks.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Panel } from '../../ui/Panel.tsx';
import styles from './CallForm.module.css';
import { callMeeting } from './city-meetings.ts';
import type { CalledMeeting } from './city-meetings.ts';
import { CHANNEL_LANGUAGES, faultsOf, newDraft, newItem, newPerson } from './draft-model.ts';
import type { Draft, DraftItem, DraftPerson, Faults } from './draft-model.ts';
import { PersonFields } from './PersonFields.tsx';

interface CallFormProps {
  readonly path: string;
  readonly onCalled: (meeting: CalledMeeting) => void;
}

type Sending = 'idle' | 'sending' | 'faulty' | 'failed';

/** Calls a meeting: what for, in which languages, with whom. */
export function CallForm({ path, onCalled }: CallFormProps) {
  const t = useTranslations('administration');
  const language = useReadingLanguage();
  const [draft, setDraft] = useState<Draft>(() => newDraft(newKey, language));
  const [faults, setFaults] = useState<Faults>({});
  const [sending, setSending] = useState<Sending>('idle');
  const form = useRef<HTMLFormElement>(null);
  const change = (part: Partial<Draft>) => setDraft((now) => ({ ...now, ...part }));
  const words = (key: string) => (faults[key] === undefined ? null : t(faults[key]));
  const refuse = (found: Faults) => {
    setFaults(found);
    setSending('faulty');
    requestAnimationFrame(() =>
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-fault]')?.focus(),
    );
  };
  const send = async () => {
    const found = faultsOf(draft);
    if (Object.keys(found).length > 0) {
      refuse(found);
      return;
    }
    setSending('sending');
    const called = await callMeeting(path, draft);
    if (called.kind === 'faulty') refuse(called.faults);
    else setSending(called.kind === 'failed' ? 'failed' : 'idle');
    if (called.kind !== 'called') return;
    setFaults({});
    setDraft(newDraft(newKey, language));
    onCalled(called.meeting);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void send();
  };
  return (
    <form ref={form} className={styles['form']} onSubmit={submit} noValidate>
      <TextsFields
        texts={draft.title}
        labelOf={(tag) => t('titleIn', { language: ownName(tag) })}
        onChange={(title) => change({ title })}
        fault={words('title')}
      />
      <TextsFields
        texts={draft.body}
        labelOf={(tag) => t('bodyIn', { language: ownName(tag) })}
        onChange={(body) => change({ body })}
        fault={words('body')}
      />
      <Checks
        label={t('channels')}
        hint={t('channelsHint')}
        options={CHANNEL_LANGUAGES.map((tag) => ({
          value: tag,
          name: ownName(tag),
          language: tag,
        }))}
        chosen={draft.channels}
        onChange={(channels) => change({ channels })}
        fault={words('channels')}
      />
      <Items draft={draft} words={words} onChange={(items) => change({ items })} />
      <People draft={draft} words={words} onChange={(people) => change({ people })} />
      {sending === 'faulty' && (
        <Notice tone="heed" urgent>
          {t('check')}
        </Notice>
      )}
      {sending === 'failed' && (
        <Notice tone="heed" urgent>
          {t('failed')}
        </Notice>
      )}
      <Button kind="act" size="l" onPress={() => void send()} waiting={sending === 'sending'}>
        {t('submit')}
      </Button>
    </form>
  );
}

/** Tells rows of the form apart; nothing else depends on it. */
function newKey(): string {
  return String(Math.random());
}

interface PartProps<Part> {
  readonly draft: Draft;
  readonly words: (key: string) => string | null;
  readonly onChange: (part: Part) => void;
}

function Items({ draft, words, onChange }: PartProps<readonly DraftItem[]>) {
  const t = useTranslations('administration');
  return (
    <Panel title={t('items')} level={3}>
      {draft.items.map((item, index) => {
        const number = index + 1;
        return (
          <div key={item.key} className={styles['entry']}>
            <TextsFields
              texts={item.title}
              labelOf={(tag) => t('itemIn', { number, language: ownName(tag) })}
              onChange={(title) =>
                onChange(draft.items.map((one) => (one === item ? { ...item, title } : one)))
              }
              fault={words(`items.${index}`)}
            />
            <Button
              kind="quiet"
              size="s"
              onPress={() => onChange(draft.items.filter((one) => one !== item))}
            >
              {t('removeItem', { number })}
            </Button>
          </div>
        );
      })}
      <Fault words={words('items')} />
      <Button onPress={() => onChange([...draft.items, newItem(newKey())])}>{t('addItem')}</Button>
    </Panel>
  );
}

function People({ draft, words, onChange }: PartProps<readonly DraftPerson[]>) {
  const t = useTranslations('administration');
  const language = useReadingLanguage();
  return (
    <Panel title={t('people')} level={3}>
      {draft.people.map((person, index) => (
        <div key={person.key} className={styles['entry']}>
          <PersonFields
            person={person}
            number={index + 1}
            channels={draft.channels}
            onChange={(changed) =>
              onChange(draft.people.map((one) => (one === person ? changed : one)))
            }
            nameFault={words(`people.${index}.name`)}
            channelsFault={words(`people.${index}.channels`)}
          />
          <Button
            kind="quiet"
            size="s"
            onPress={() => onChange(draft.people.filter((one) => one !== person))}
          >
            {t('removePerson', { number: index + 1 })}
          </Button>
        </div>
      ))}
      <Fault words={words('people')} />
      <Button onPress={() => onChange([...draft.people, newPerson(newKey(), 'member', language)])}>
        {t('addPerson')}
      </Button>
    </Panel>
  );
}

function Fault({ words }: { readonly words: string | null }) {
  return (
    words !== null && (
      <p className={styles['fault']} data-fault tabIndex={-1}>
        {words}
      </p>
    )
  );
}
