import { itemNumbers } from '@koinon/shared/minutes/item-numbers';
import { Redo2, Undo2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useReadingLanguage } from '../i18n/use-reading-language.ts';
import { Button } from '../ui/Button.tsx';
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx';
import hidden from '../ui/hidden.module.css';
import { useStore } from '../ui/store.ts';
import type { AgendaItem } from './agenda-model.ts';
import { blockOf, dropped } from './agenda-order.ts';
import { currentIn } from './agenda-setting.ts';
import type { AgendaSetting, WritableAgenda } from './agenda-setting.ts';
import styles from './AgendaEditing.module.css';
import { AgendaRow } from './AgendaRow.tsx';
import { AgendaTitles } from './AgendaTitles.tsx';
import { NewItem } from './NewItem.tsx';
import { shownTitle } from './titles.ts';
import { useMoving } from './use-moving.ts';
import { useRowDrag } from './use-row-drag.ts';
import { useUndoKeys } from './use-undo-keys.ts';

interface AgendaEditingProps {
  readonly items: readonly AgendaItem[];
  readonly setting: AgendaSetting;
  readonly model: WritableAgenda;
}

/** The agenda to change: every title a field, every item movable by pointer, button and keyboard. */
export function AgendaEditing({ items, setting, model }: AgendaEditingProps) {
  const t = useTranslations('agenda');
  const language = useReadingLanguage();
  const list = useRef<HTMLOListElement>(null);
  useUndoKeys(list, model);
  const { said, go } = useMoving(model);
  const drag = useRowDrag(list, (id, before) => go(dropped(items, id, before)));
  const [leaving, setLeaving] = useState<AgendaItem | null>(null);
  const [detailed, setDetailed] = useState<string | null>(null);
  const numbers = itemNumbers(items);
  const carried = drag.carried === null ? [] : blockOf(items, drag.carried.id);
  const nameOf = (item: AgendaItem) => shownTitle(item.titles, language)?.text ?? t('untitled');
  return (
    <div className={styles['editing']}>
      <UndoButtons model={model} />
      <AgendaTitles {...{ items, setting, model }} />
      <ol className={styles['rows']} ref={list}>
        {items.map((item, at) => (
          <AgendaRow
            key={item.id}
            items={items}
            item={item}
            name={nameOf(item)}
            number={numbers[at] ?? null}
            setting={setting}
            model={model}
            handle={drag.handle(item.id)}
            isCarried={carried.includes(item)}
            drop={dropOn(drag.carried, item, at === items.length - 1)}
            isOpen={blockOf(items, item.id).some(({ id }) => id === currentIn(setting))}
            isDetailed={item.id === detailed}
            onDetails={() => setDetailed(item.id === detailed ? null : item.id)}
            onMove={go}
            onRemove={() => setLeaving(item)}
          />
        ))}
      </ol>
      <NewItem onAdd={(title, kind) => model.add({ [language]: title }, kind)} />
      <p role="status" className={hidden['hidden']}>
        {said}
      </p>
      {leaving !== null && (
        <RemoveDialog
          title={nameOf(leaving)}
          parts={blockOf(items, leaving.id).length - 1}
          onCancel={() => setLeaving(null)}
          onConfirm={() => {
            model.remove(leaving.id);
            setLeaving(null);
          }}
        />
      )}
    </div>
  );
}

function dropOn(
  carried: { readonly before: string | null } | null,
  { id }: AgendaItem,
  isLast: boolean,
): 'before' | 'after' | null {
  if (carried === null) return null;
  if (carried.before === id) return 'before';
  return carried.before === null && isLast ? 'after' : null;
}

function UndoButtons({ model }: { readonly model: WritableAgenda }) {
  const t = useTranslations('agenda');
  const { undo, redo } = useStore(model.undoable);
  return (
    <div className={styles['tools']}>
      <Button
        size="s"
        unavailable={undo ? null : t('nothingToUndo')}
        onPress={model.undo}
        icon={<Undo2 aria-hidden size={18} />}
        keys="Control+Z"
      >
        {t('undo')}
      </Button>
      <Button
        size="s"
        unavailable={redo ? null : t('nothingToRedo')}
        onPress={model.redo}
        icon={<Redo2 aria-hidden size={18} />}
        keys="Control+Shift+Z"
      >
        {t('redo')}
      </Button>
    </div>
  );
}

interface RemoveDialogProps {
  readonly title: string;
  readonly parts: number;
  readonly onCancel: () => void;
  readonly onConfirm: () => void;
}

function RemoveDialog({ title, parts, ...choices }: RemoveDialogProps) {
  const t = useTranslations('agenda');
  const common = useTranslations('common');
  return (
    <ConfirmDialog
      title={t('removeQuestion')}
      confirm={t('removeIt')}
      cancel={common('cancel')}
      {...choices}
    >
      {parts === 0 ? t('removeMeaning', { title }) : t('removeWithParts', { title, parts })}
    </ConfirmDialog>
  );
}
