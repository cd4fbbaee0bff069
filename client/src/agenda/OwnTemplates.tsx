import type { KeptTemplate } from '@koinon/shared/bodies/desk';
import { useEffect, useId, useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../ui/Button.tsx';
import { templateDesk } from './template-requests.ts';
import type { TemplatesAnswer } from './template-requests.ts';
import { Templates } from './Templates.tsx';
import styles from './Suggestions.module.css';

/** The templates of the body, from one of its sittings: its agenda can be kept as one. */
export function OwnTemplates({ path }: { readonly path: string }) {
  const t = useTranslations('templates');
  const [open, setOpen] = useState(false);
  const content = useId();
  return (
    <section className={styles['suggestions']} aria-label={t('title')}>
      <div>
        <Button
          kind="quiet"
          expanded={open}
          controls={content}
          onPress={() => setOpen((was) => !was)}
        >
          {t('open')}
        </Button>
      </div>
      <div id={content}>{open && <Kept path={path} />}</div>
    </section>
  );
}

type Known =
  | { readonly status: 'loading' }
  | { readonly status: 'failed' }
  | { readonly status: 'known'; readonly templates: readonly KeptTemplate[] };

function Kept({ path }: { readonly path: string }) {
  const t = useTranslations('templates');
  const common = useTranslations('common');
  const desk = useMemo(() => templateDesk(path), [path]);
  const [known, setKnown] = useState<Known>({ status: 'loading' });
  useEffect(() => {
    let current = true;
    void desk.list().then((answer) => {
      if (!current) return;
      setKnown(answer.ok ? { status: 'known', templates: answer.templates } : { status: 'failed' });
    });
    return () => {
      current = false;
    };
  }, [desk]);
  const take = (answer: TemplatesAnswer) => {
    if (!answer.ok) return answer.code;
    setKnown({ status: 'known', templates: answer.templates });
    return null;
  };
  switch (known.status) {
    case 'loading':
      return <p>{common('loading')}</p>;
    case 'failed':
      return <p>{t('refused.other')}</p>;
    case 'known':
      return (
        <Templates
          templates={known.templates}
          keepWords={t('keep')}
          actions={{
            keep: async (name) => take(await desk.keep(name)),
            rename: async (template, name) => take(await desk.rename(template, name)),
            remove: async (template) => take(await desk.remove(template)),
          }}
        />
      );
    default:
      return known satisfies never;
  }
}
