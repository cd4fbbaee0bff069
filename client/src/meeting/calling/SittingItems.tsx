import { useTranslations } from 'use-intl';
import { ownName } from '../../i18n/languages.ts';
import { TextsFields } from '../../i18n/TextsFields.tsx';
import { Button } from '../../ui/Button.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Switch } from '../../ui/Switch.tsx';
import styles from './CallForm.module.css';
import { newSittingItem } from './sitting-draft-model.ts';
import type { SittingDraft, SittingItem } from './sitting-draft-model.ts';
import type { FaultWords } from './SittingForm.tsx';

interface SittingItemsProps {
  readonly draft: SittingDraft;
  readonly faultWords: FaultWords;
  readonly newKey: () => string;
  readonly onChange: (part: Partial<SittingDraft>) => void;
}

/** The agenda; of a repeated sitting, which items are those of the one that failed. */
export function SittingItems({ draft, faultWords, newKey, onChange }: SittingItemsProps) {
  const words = useTranslations('administration');
  const t = useTranslations('sitting');
  const { items } = draft;
  const replace = (item: SittingItem, part: Partial<SittingItem>) =>
    onChange({ items: items.map((one) => (one === item ? { ...one, ...part } : one)) });
  return (
    <Panel title={words('items')} level={3}>
      {items.map((item, index) => {
        const number = index + 1;
        return (
          <div key={item.key} className={styles['entry']}>
            <TextsFields
              texts={item.title}
              labelOf={(tag) => words('itemIn', { number, language: ownName(tag) })}
              onChange={(title) => replace(item, { title })}
              fault={faultWords(`items.${index}`)}
            />
            {draft.repeats && (
              <Switch
                label={t('original')}
                on={item.original}
                onChange={(original) => replace(item, { original })}
              />
            )}
            <Button
              kind="quiet"
              size="s"
              onPress={() => onChange({ items: items.filter((one) => one !== item) })}
            >
              {words('removeItem', { number })}
            </Button>
          </div>
        );
      })}
      {faultWords('items') !== null && (
        <p className={styles['fault']} data-fault tabIndex={-1}>
          {faultWords('items')}
        </p>
      )}
      <Button onPress={() => onChange({ items: [...items, newSittingItem(newKey())] })}>
        {words('addItem')}
      </Button>
    </Panel>
  );
}
