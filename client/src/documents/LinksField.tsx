import { isLink } from '@koinon/shared/documents/agenda';
import type { AgendaLink } from '@koinon/shared/documents/agenda';
import { X } from 'lucide-react';
import { useState } from 'react';
import type { SyntheticEvent } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import styles from './AgendaEditing.module.css';

interface LinksFieldProps {
  readonly links: readonly AgendaLink[];
  readonly onChange: (links: readonly AgendaLink[]) => void;
}

const NO_LINK: AgendaLink = { href: '', label: '' };
const WEB = /^https?:\/\//i;

/** Where more is to be read: addresses of web pages, each under a name. */
export function LinksField({ links, onChange }: LinksFieldProps) {
  const t = useTranslations('agenda');
  const [draft, setDraft] = useState(NO_LINK);
  const [faulty, setFaulty] = useState(false);
  const add = () => {
    const href = draft.href.trim();
    const link = { href, label: draft.label.trim() || href };
    const isGood = WEB.test(href) && URL.canParse(href) && isLink(link);
    setFaulty(!isGood);
    if (!isGood) return;
    onChange([...links, link]);
    setDraft(NO_LINK);
  };
  const byEnter = (event: SyntheticEvent) => {
    event.preventDefault();
    add();
  };
  return (
    <div className={styles['group']} role="group" aria-label={t('links')}>
      <span className={styles['label']}>{t('links')}</span>
      <ul className={styles['list']}>
        {links.map((link) => (
          <li key={`${link.href} ${link.label}`} className={styles['entry']}>
            <a href={link.href} target="_blank" rel="noopener noreferrer" dir="auto">
              {link.label}
            </a>
            <Button
              kind="quiet"
              label={t('removeLink', { label: link.label })}
              onPress={() => onChange(links.filter((one) => one !== link))}
              icon={<X aria-hidden size={18} />}
            >
              {null}
            </Button>
          </li>
        ))}
      </ul>
      <form className={styles['group']} onSubmit={byEnter} data-own-undo>
        <Field
          label={t('linkAddress')}
          value={draft.href}
          fault={faulty ? t('badLink') : null}
          onChange={(href) => setDraft({ ...draft, href })}
        />
        <Field
          label={t('linkLabel')}
          value={draft.label}
          onChange={(label) => setDraft({ ...draft, label })}
        />
        <input type="submit" hidden />
        <div>
          <Button onPress={add}>{t('addLink')}</Button>
        </div>
      </form>
    </div>
  );
}
