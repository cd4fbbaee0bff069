import { itemNumbers } from '@koinon/shared/minutes/item-numbers';
import { Languages } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useLanguageName } from '../i18n/use-language-name.ts';
import { Button } from '../ui/Button.tsx';
import type { AgendaItem } from './agenda-model.ts';
import type { AgendaSetting, WritableAgenda } from './agenda-setting.ts';
import styles from './AgendaTitles.module.css';
import { isMissing, missingTitles, stillShown, titleLanguages } from './missing-titles.ts';

interface AgendaTitlesProps {
  readonly items: readonly AgendaItem[];
  readonly setting: Pick<AgendaSetting, 'languages'>;
  readonly model: Pick<WritableAgenda, 'rename'>;
}

/** Says whether every member can read the agenda in their language, and where not, lets it be mended. */
export function AgendaTitles({ items, setting, model }: AgendaTitlesProps) {
  const t = useTranslations('translation.titles');
  const [open, setOpen] = useState(false);
  const table = useId();
  const missing = missingTitles(items, setting.languages);
  if (items.length === 0) return null;
  return (
    <div className={styles['titles']}>
      <div className={styles['line']}>
        <Button
          size="s"
          expanded={open}
          controls={table}
          onPress={() => setOpen(!open)}
          icon={<Languages aria-hidden size={18} />}
        >
          {t('show')}
        </Button>
        <p role="status" className={missing > 0 ? styles['missing'] : styles['none']}>
          {missing > 0 ? t('missing', { count: missing }) : t('none')}
        </p>
      </div>
      {open && <Table id={table} {...{ items, setting, model, missing }} />}
    </div>
  );
}

function Table(props: AgendaTitlesProps & { readonly id: string; readonly missing: number }) {
  const { id, items, setting, model, missing } = props;
  const t = useTranslations('translation.titles');
  const nameOf = useLanguageName();
  const wanted = titleLanguages(items, setting.languages);
  const [seen, setSeen] = useState(wanted);
  const languages = stillShown(seen, wanted);
  if (languages !== seen) setSeen(languages);
  const numbers = itemNumbers(items);
  const list = useRef<HTMLOListElement>(null);
  return (
    <div id={id} className={styles['table']}>
      {missing > 0 && (
        <Button kind="quiet" size="s" onPress={() => nextMissing(list.current)}>
          {t('next')}
        </Button>
      )}
      <ol ref={list} className={styles['items']}>
        {items.map((item, at) => (
          <li key={item.id} className={styles['item']}>
            {languages.map((tag) => (
              <label key={tag} className={styles['title']}>
                <span className={styles['label']}>
                  {t('titleIn', { number: numbers[at] ?? '–', language: nameOf(tag) })}
                </span>
                <input
                  className={styles['input']}
                  value={item.titles[tag] ?? ''}
                  lang={tag}
                  dir="auto"
                  autoComplete="off"
                  placeholder={t('empty')}
                  data-missing={isMissing(item, tag) || undefined}
                  onChange={({ target }) => model.rename(item.id, tag, target.value)}
                />
              </label>
            ))}
          </li>
        ))}
      </ol>
    </div>
  );
}

/** After the field with the focus, and around. */
function nextMissing(list: HTMLElement | null): void {
  const fields = [...(list?.querySelectorAll<HTMLInputElement>('input') ?? [])];
  const from = fields.findIndex((field) => field === document.activeElement) + 1;
  const order = [...fields.slice(from), ...fields.slice(0, from)];
  order.find((field) => field.matches('[data-missing]'))?.focus();
}
