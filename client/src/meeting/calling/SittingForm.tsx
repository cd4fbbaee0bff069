import type { BodyView, DeskRefusal } from '@koinon/shared/bodies/desk';
import { inLanguage } from '@koinon/shared/kernel/localized';
import type { Source } from '@koinon/shared/law/rule-pack';
import { useRef, useState } from 'react';
import type { FormEvent, ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { ownName } from '../../i18n/languages.ts';
import { TextsFields } from '../../i18n/TextsFields.tsx';
import { useReadingLanguage } from '../../i18n/use-reading-language.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { Checks } from '../../ui/Checks.tsx';
import { Field } from '../../ui/Field.tsx';
import { Notice } from '../../ui/Notice.tsx';
import styles from './CallForm.module.css';
import { callSitting } from './city-meetings.ts';
import { CHANNEL_LANGUAGES } from './draft-model.ts';
import { EarlierItems } from './EarlierItems.tsx';
import {
  newSitting,
  sittingFaults,
  sittingRequest,
  withEarlier,
  withTemplate,
} from './sitting-draft-model.ts';
import type { SittingDraft, SittingFaults } from './sitting-draft-model.ts';
import { SittingInvited } from './SittingInvited.tsx';
import type { FromPool } from './from-pool.ts';
import { SittingItems } from './SittingItems.tsx';
import { SittingRepeat } from './SittingRepeat.tsx';
import { SittingWhen } from './SittingWhen.tsx';
import { TemplateItems } from './TemplateItems.tsx';

interface SittingFormProps {
  readonly path: string;
  readonly view: BodyView;
  /** Offers interpreters of the city's pool. */
  readonly fromPool: FromPool;
  /** Shows where a rule stands, and whether it was checked. */
  readonly sourceLine: (source: Source | null) => ReactNode;
  readonly onCalled: () => void;
}

type Sending = 'idle' | 'sending' | 'faulty' | DeskRefusal;

/** Calls a sitting of a body: its people are invited by themselves, its rules say whether it is in time. */
export function SittingForm({ path, view, fromPool, sourceLine, onCalled }: SittingFormProps) {
  const t = useTranslations('sitting');
  const words = useTranslations('administration');
  const refusals = useTranslations('bodies.refusals');
  const language = useReadingLanguage();
  const { body } = view;
  const [draft, setDraft] = useState<SittingDraft>(() => newSitting(body, newKey, language));
  const [faults, setFaults] = useState<SittingFaults>({});
  const [sending, setSending] = useState<Sending>('idle');
  const form = useRef<HTMLFormElement>(null);
  const change = (part: Partial<SittingDraft>) => setDraft((now) => ({ ...now, ...part }));
  const faultWords = useFaultWords(faults);
  const send = async () => {
    const now = Date.now();
    const found = sittingFaults(draft, body, now);
    const request = sittingRequest(draft, body, now);
    setFaults(found);
    if (Object.keys(found).length > 0 || request === null) {
      setSending('faulty');
      requestAnimationFrame(() =>
        form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-fault]')?.focus(),
      );
      return;
    }
    setSending('sending');
    const refused = await callSitting(path, view.id, request);
    setSending(refused ?? 'idle');
    if (refused === null) onCalled();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void send();
  };
  return (
    <form
      ref={form}
      className={classes(styles['form'], styles['sitting'])}
      onSubmit={submit}
      noValidate
    >
      <p className={styles['of']}>{t('of', { body: inLanguage(body.name, language) })}</p>
      <TextsFields
        texts={draft.title}
        labelOf={(tag) => words('titleIn', { language: ownName(tag) })}
        onChange={(title) => change({ title })}
        fault={faultWords('title')}
      />
      <SittingWhen
        draft={draft}
        body={body}
        faultWords={faultWords}
        sourceLine={sourceLine}
        onChange={change}
      />
      <Field
        label={t('place')}
        hint={t('placeHint')}
        value={draft.place}
        onChange={(place) => change({ place })}
        fault={faultWords('place')}
      />
      <SittingRepeat draft={draft} body={body} sourceLine={sourceLine} onChange={change} />
      <TakenItems
        path={path}
        view={view}
        items={draft.items}
        onTake={(items) => change({ items })}
      />
      <SittingItems draft={draft} faultWords={faultWords} newKey={newKey} onChange={change} />
      <Checks
        label={words('channels')}
        hint={words('channelsHint')}
        options={CHANNEL_LANGUAGES.map((tag) => ({
          value: tag,
          name: ownName(tag),
          language: tag,
        }))}
        chosen={draft.channels}
        onChange={(channels) => change({ channels })}
      />
      <SittingInvited
        fromPool={fromPool}
        draft={draft}
        view={view}
        faultWords={faultWords}
        sourceLine={sourceLine}
        newKey={newKey}
        onChange={change}
      />
      {sending !== 'idle' && sending !== 'sending' && (
        <Notice tone="heed" urgent>
          {sending === 'faulty' ? words('check') : refusals(sending)}
        </Notice>
      )}
      <Button kind="act" size="l" onPress={() => void send()} waiting={sending === 'sending'}>
        {t('call')}
      </Button>
    </form>
  );
}

interface TakenItemsProps extends Pick<SittingFormProps, 'path' | 'view'> {
  readonly items: SittingDraft['items'];
  readonly onTake: (items: SittingDraft['items']) => void;
}

/** Items that are there already: of a template, or of a sitting before. */
function TakenItems({ path, view, items, onTake }: TakenItemsProps) {
  return (
    <>
      <TemplateItems
        templates={view.body.templates}
        onTake={(template) => onTake(withTemplate(items, template, newKey))}
      />
      <EarlierItems
        path={path}
        view={view}
        onTake={(meeting, earlier) => onTake(withEarlier(items, meeting, earlier, newKey))}
      />
    </>
  );
}

/** Tells rows of the form apart; nothing else depends on it. */
function newKey(): string {
  return String(Math.random());
}

export type FaultWords = (field: string) => string | null;

/** What is wrong with a field, in words; the call's own and those that every call has. */
function useFaultWords(faults: SittingFaults): FaultWords {
  const t = useTranslations('sitting');
  const words = useTranslations('administration');
  return (field) => {
    const fault = faults[field];
    switch (fault) {
      case undefined:
        return null;
      case 'needDate':
      case 'needPlace':
      case 'needReason':
        return t(fault);
      default:
        return words(fault);
    }
  };
}
