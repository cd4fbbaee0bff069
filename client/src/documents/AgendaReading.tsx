import { itemNumbers } from '@koinon/shared/minutes/item-numbers';
import { Suspense, useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { useReadingLanguage } from '../i18n/use-reading-language.ts';
import { useTimes } from '../i18n/use-times.ts';
import { Button } from '../ui/Button.tsx';
import { classes } from '../ui/classes.ts';
import hidden from '../ui/hidden.module.css';
import { lazyPart } from '../ui/part.ts';
import { useNow } from '../ui/use-now.ts';
import type { AgendaItem } from './agenda-model.ts';
import { currentIn, itemsHere } from './agenda-setting.ts';
import type { AgendaSetting } from './agenda-setting.ts';
import { agendaTimes } from './agenda-times.ts';
import type { Expected } from './agenda-times.ts';
import { AgendaClock } from './AgendaClock.tsx';
import { AgendaPapers } from './AgendaPapers.tsx';
import { ItemFacts, KindMark, LeftOverMark } from './AgendaMarks.tsx';
import styles from './AgendaSpine.module.css';
import { intoView } from './into-view.ts';
import { shownTitle } from './titles.ts';

export interface OpeningItems {
  /** Opens an item; left out for those who may not. */
  readonly onOpenItem?: ((item: AgendaItem) => void) | undefined;
  /** Why no item can be opened now. */
  readonly openUnavailable?: string | null | undefined;
  /** Id of the item whose opening is on its way. */
  readonly opening?: string | null | undefined;
  /** Moves the proposal of the item at hand; left out for those who may not. */
  readonly onMoveProposal?: ((item: AgendaItem) => void) | undefined;
}

interface AgendaReadingProps extends OpeningItems {
  readonly items: readonly AgendaItem[];
  readonly setting: AgendaSetting;
}

const LeaveOver = lazyPart(async () => (await import('./LeaveOver.tsx')).LeaveOver);

/** How often the clock of what is to come is looked at, in milliseconds. */
const EVERY_MS = 15_000;

/** The agenda to be read: what was, what is, and when the rest is expected. */
export function AgendaReading(props: AgendaReadingProps) {
  const { items, setting } = props;
  const now = useNow(setting.clock, EVERY_MS);
  const times =
    setting.sitting && agendaTimes(itemsHere(items, setting), { ...setting.sitting, now });
  const numbers = itemNumbers(items);
  return (
    <>
      <ol className={styles['spine']}>
        {items.map((item, at) => (
          <SpineItem
            key={item.id}
            {...props}
            item={item}
            number={numbers[at] ?? null}
            begins={times?.begins.get(item.id) ?? null}
          />
        ))}
      </ol>
      {times !== null && <AgendaClock times={times} />}
    </>
  );
}

interface SpineItemProps extends AgendaReadingProps {
  readonly item: AgendaItem;
  readonly number: string | null;
  /** When it is expected to begin; null when that is past or unknown. */
  readonly begins: Expected | null;
}

function SpineItem({ item, number, begins, setting, ...opening }: SpineItemProps) {
  const t = useTranslations('agenda');
  const title = shownTitle(item.titles, useReadingLanguage());
  const isCurrent = item.id === currentIn(setting);
  const line = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isCurrent && line.current !== null) intoView(line.current);
  }, [isCurrent]);
  return (
    <li
      ref={line}
      className={classes(
        styles['item'],
        item.depth === 1 && styles['part'],
        isCurrent && styles['current'],
      )}
      aria-current={isCurrent ? 'step' : undefined}
      data-item={item.id}
    >
      <span className={styles['place']} aria-hidden={number === null}>
        {number ?? <KindMark kind={item.kind} />}
      </span>
      <div className={styles['words']}>
        <span className={styles['title']} lang={title?.language} dir="auto">
          {title?.text ?? t('untitled')}
        </span>
        {setting.leftOver.has(item.id) && <LeftOverMark />}
        <ItemFacts item={item} setting={setting} />
        <AgendaPapers
          item={item}
          setting={setting}
          onMoveProposal={isCurrent ? opening.onMoveProposal : undefined}
        />
      </div>
      <div className={styles['end']}>
        {begins !== null && <Begins {...begins} />}
        {!isCurrent && <OpenButton item={item} name={title?.text ?? t('untitled')} {...opening} />}
        {setting.leaving !== null && item.kind !== 'break' && (
          <Suspense>
            <LeaveOver
              items={opening.items}
              item={item}
              name={title?.text ?? t('untitled')}
              leftOver={setting.leftOver}
              leaving={setting.leaving}
            />
          </Suspense>
        )}
      </div>
    </li>
  );
}

function Begins({ at, earliest }: Expected) {
  const t = useTranslations('agenda');
  const { time } = useTimes();
  return (
    <time className={styles['begins']} dateTime={new Date(at).toISOString()}>
      <span className={hidden['hidden']}>{t('expected')} </span>
      {earliest ? t('from', { time: time(at) }) : time(at)}
    </time>
  );
}

interface OpenButtonProps extends OpeningItems {
  readonly item: AgendaItem;
  readonly name: string;
}

function OpenButton({ item, name, onOpenItem, openUnavailable, opening }: OpenButtonProps) {
  const t = useTranslations('agenda');
  const meeting = useTranslations('meeting');
  if (onOpenItem === undefined) return null;
  return (
    <Button
      kind="quiet"
      size="s"
      label={meeting('openItem', { title: name })}
      unavailable={openUnavailable}
      waiting={opening === item.id}
      onPress={() => onOpenItem(item)}
    >
      {t('open')}
    </Button>
  );
}
