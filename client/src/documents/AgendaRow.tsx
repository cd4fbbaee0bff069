import {
  ArrowDown,
  ArrowUp,
  GripVertical,
  ListIndentDecrease,
  ListIndentIncrease,
  SlidersHorizontal,
  Trash2,
} from 'lucide-react';
import { useId } from 'react';
import type { KeyboardEvent } from 'react';
import { useTranslations } from 'use-intl';
import { directionOf } from '../i18n/languages.ts';
import { useReadingLanguage } from '../i18n/use-reading-language.ts';
import { Button } from '../ui/Button.tsx';
import { classes } from '../ui/classes.ts';
import hidden from '../ui/hidden.module.css';
import type { AgendaItem } from './agenda-model.ts';
import { indented, outdented, stepped } from './agenda-order.ts';
import type { Move } from './agenda-order.ts';
import type { AgendaSetting, WritableAgenda } from './agenda-setting.ts';
import styles from './AgendaEditing.module.css';
import { KindMark, LeftOverMark } from './AgendaMarks.tsx';
import { ItemDetails } from './ItemDetails.tsx';
import type { HandleProps } from './use-row-drag.ts';

export interface AgendaRowProps {
  readonly items: readonly AgendaItem[];
  readonly item: AgendaItem;
  /** What the item is called in any language. */
  readonly name: string;
  readonly number: string | null;
  readonly setting: AgendaSetting;
  readonly model: WritableAgenda;
  readonly handle: HandleProps;
  /** It is being carried elsewhere, or belongs to what is. */
  readonly isCarried: boolean;
  /** Where what is carried would come to lie, beside this row. */
  readonly drop: 'before' | 'after' | null;
  /** It is before the meeting, or a part of it is. */
  readonly isOpen: boolean;
  readonly isDetailed: boolean;
  readonly onDetails: () => void;
  readonly onMove: (move: Move | null) => void;
  readonly onRemove: () => void;
}

/** An item to be changed. */
export function AgendaRow(props: AgendaRowProps) {
  const { item, number, model, drop } = props;
  const t = useTranslations('agenda');
  const language = useReadingLanguage();
  const details = useId();
  return (
    <li
      data-row={item.id}
      className={classes(
        styles['row'],
        item.depth === 1 && styles['part'],
        props.isCarried && styles['carried'],
        drop === 'before' && styles['dropBefore'],
        drop === 'after' && styles['dropAfter'],
      )}
    >
      <Handle {...props} />
      <div className={styles['line']}>
        <span className={styles['number']} aria-hidden>
          {number ?? <KindMark kind={item.kind} />}
        </span>
        <textarea
          className={styles['title']}
          rows={1}
          aria-label={number === null ? t('titleOfBreak') : t('titleOf', { number })}
          value={item.titles[language] ?? ''}
          placeholder={props.name}
          lang={language}
          dir="auto"
          onChange={({ target }) => model.rename(item.id, language, oneLine(target.value))}
          onKeyDown={(event) => {
            if (event.key === 'Enter') event.preventDefault();
          }}
        />
      </div>
      {props.setting.leftOver.has(item.id) && (
        <div className={styles['left']}>
          <LeftOverMark />
        </div>
      )}
      <RowButtons {...props} details={details} />
      {props.isDetailed && (
        <div id={details} className={styles['details']}>
          <ItemDetails item={item} name={props.name} setting={props.setting} model={model} />
        </div>
      )}
    </li>
  );
}

/** A title grows with its words, and yet is one line of text. */
function oneLine(text: string): string {
  return text.replaceAll(/\s*\n\s*/g, ' ');
}

/** Carries the item: by pointer, or by the arrows. */
function Handle({ items, item, name, handle, onMove }: AgendaRowProps) {
  const t = useTranslations('agenda');
  const hint = useId();
  const inwards = directionOf(useReadingLanguage()) === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const byKey = (event: KeyboardEvent) => {
    if (!event.key.startsWith('Arrow') || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    if (event.key === 'ArrowUp') onMove(stepped(items, item.id, -1));
    else if (event.key === 'ArrowDown') onMove(stepped(items, item.id, 1));
    else if (event.key === inwards) onMove(indented(items, item.id));
    else onMove(outdented(items, item.id));
  };
  return (
    <>
      <button
        type="button"
        className={styles['handle']}
        aria-label={t('carry', { title: name })}
        aria-describedby={hint}
        title={t('carryHint')}
        onKeyDown={byKey}
        {...handle}
      >
        <GripVertical aria-hidden size={20} />
      </button>
      <span id={hint} className={hidden['hidden']}>
        {t('carryHint')}
      </span>
    </>
  );
}

function RowButtons(props: AgendaRowProps & { readonly details: string }) {
  const { items, item, name, onMove } = props;
  const t = useTranslations('agenda');
  const up = stepped(items, item.id, -1);
  const down = stepped(items, item.id, 1);
  return (
    <div className={styles['buttons']}>
      <Button
        kind="quiet"
        label={t('moveUp', { title: name })}
        unavailable={up === null ? t('isFirst') : null}
        onPress={() => onMove(up)}
        icon={<ArrowUp aria-hidden size={20} />}
      >
        {null}
      </Button>
      <Button
        kind="quiet"
        label={t('moveDown', { title: name })}
        unavailable={down === null ? t('isLast') : null}
        onPress={() => onMove(down)}
        icon={<ArrowDown aria-hidden size={20} />}
      >
        {null}
      </Button>
      <DepthButton {...props} />
      <Button
        kind="quiet"
        label={t('details', { title: name })}
        expanded={props.isDetailed}
        controls={props.details}
        onPress={props.onDetails}
        icon={<SlidersHorizontal aria-hidden size={20} />}
      >
        {null}
      </Button>
      <Button
        kind="quiet"
        label={t('remove', { title: name })}
        unavailable={props.isOpen ? t('isOpen') : null}
        onPress={props.onRemove}
        icon={<Trash2 aria-hidden size={20} />}
      >
        {null}
      </Button>
    </div>
  );
}

/** One button for both ways, so that the focus stays where it was pressed. */
function DepthButton({ items, item, name, onMove }: AgendaRowProps) {
  const t = useTranslations('agenda');
  const isPart = item.depth === 1;
  const move = isPart ? outdented(items, item.id) : indented(items, item.id);
  const Icon = isPart ? ListIndentDecrease : ListIndentIncrease;
  return (
    <Button
      kind="quiet"
      label={isPart ? t('outdent', { title: name }) : t('indent', { title: name })}
      unavailable={move === null ? t('cannotIndent') : null}
      onPress={() => onMove(move)}
      icon={<Icon aria-hidden size={20} className={styles['directed']} />}
    >
      {null}
    </Button>
  );
}
