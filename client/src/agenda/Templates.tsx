import type { DeskRefusal, KeptTemplate } from '@koinon/shared/bodies/desk';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { AskDialog } from '../ui/AskDialog.tsx';
import { Button } from '../ui/Button.tsx';
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx';
import { Field } from '../ui/Field.tsx';
import { Notice } from '../ui/Notice.tsx';
import styles from './Suggestions.module.css';

/** Where templates are kept; each answers why nothing came of it, or null. */
export interface TemplateActions {
  /** Under a name, what the page shows or the form beside says. */
  keep(name: string): Promise<DeskRefusal | null>;
  rename(template: string, name: string): Promise<DeskRefusal | null>;
  remove(template: string): Promise<DeskRefusal | null>;
}

interface TemplatesProps {
  readonly templates: readonly KeptTemplate[];
  readonly actions: TemplateActions;
  /** What keeping one does here. */
  readonly keepWords: string;
  /** Chooses what is kept, where the page does not say it already. */
  readonly what?: ReactNode;
}

/** The templates of a body: to be kept, called otherwise and deleted. */
export function Templates({ templates, actions, keepWords, what }: TemplatesProps) {
  const t = useTranslations('templates');
  const [refusal, setRefusal] = useState<DeskRefusal | null>(null);
  const [said, setSaid] = useState('');
  const tell = (words: string) => (code: DeskRefusal | null) => {
    setRefusal(code);
    setSaid(code === null ? words : '');
    return code;
  };
  return (
    <div className={styles['suggestions']}>
      <p className={styles['soft']}>{t('meaning')}</p>
      {templates.length === 0 ? (
        <p>{t('none')}</p>
      ) : (
        <ul className={styles['list']}>
          {templates.map((template) => (
            <Template key={template.id} template={template} actions={actions} tell={tell} />
          ))}
        </ul>
      )}
      <Keeping
        words={keepWords}
        what={what}
        onKeep={async (name) => tell(t('kept', { name }))(await actions.keep(name))}
      />
      <RefusedTemplate code={refusal} />
      <p role="status">{said}</p>
    </div>
  );
}

type Tell = (words: string) => (code: DeskRefusal | null) => DeskRefusal | null;

interface TemplateProps extends Pick<TemplatesProps, 'actions'> {
  readonly template: KeptTemplate;
  readonly tell: Tell;
}

function Template({ template: { id, name, items }, actions, tell }: TemplateProps) {
  const t = useTranslations('templates');
  const common = useTranslations('common');
  const [doing, setDoing] = useState<'rename' | 'remove' | null>(null);
  return (
    <li className={styles['one']}>
      <bdi className={styles['title']}>{name}</bdi>
      <p className={styles['soft']}>{t('count', { count: items })}</p>
      <div className={styles['buttons']}>
        <Button size="s" label={t('renameOf', { name })} onPress={() => setDoing('rename')}>
          {t('rename')}
        </Button>
        <Button
          size="s"
          kind="quiet"
          label={t('removeOf', { name })}
          onPress={() => setDoing('remove')}
        >
          {t('remove')}
        </Button>
      </div>
      {doing === 'rename' && (
        <RenameDialog
          name={name}
          onCancel={() => setDoing(null)}
          onRename={(next) => {
            setDoing(null);
            void actions.rename(id, next).then(tell(t('kept', { name: next })));
          }}
        />
      )}
      {doing === 'remove' && (
        <ConfirmDialog
          title={t('removeQuestion')}
          confirm={t('remove')}
          cancel={common('cancel')}
          onCancel={() => setDoing(null)}
          onConfirm={() => {
            setDoing(null);
            void actions.remove(id).then(tell(t('removed', { name })));
          }}
        >
          <p>{t('removeMeaning', { name })}</p>
        </ConfirmDialog>
      )}
    </li>
  );
}

interface RenameDialogProps {
  readonly name: string;
  readonly onCancel: () => void;
  readonly onRename: (name: string) => void;
}

function RenameDialog({ name, onCancel, onRename }: RenameDialogProps) {
  const t = useTranslations('templates');
  const common = useTranslations('common');
  const [next, setNext] = useState(name);
  return (
    <AskDialog
      title={t('rename')}
      confirm={t('save')}
      cancel={common('cancel')}
      unavailable={next.trim() === '' ? t('needName') : null}
      onCancel={onCancel}
      onConfirm={() => onRename(next.trim())}
    >
      <Field label={t('name')} value={next} onChange={setNext} />
    </AskDialog>
  );
}

interface KeepingProps extends Pick<TemplatesProps, 'what'> {
  readonly words: string;
  readonly onKeep: (name: string) => Promise<DeskRefusal | null>;
}

function Keeping({ words, what, onKeep }: KeepingProps) {
  const t = useTranslations('templates');
  const [name, setName] = useState('');
  const [waiting, setWaiting] = useState(false);
  const keep = async () => {
    setWaiting(true);
    const refused = await onKeep(name.trim());
    setWaiting(false);
    if (refused === null) setName('');
  };
  return (
    <div role="group" aria-label={words} className={styles['form']}>
      <p className={styles['title']}>{words}</p>
      {what}
      <Field label={t('name')} value={name} onChange={setName} />
      <div className={styles['buttons']}>
        <Button
          onPress={() => void keep()}
          waiting={waiting}
          unavailable={name.trim() === '' ? t('needName') : null}
        >
          {t('keepIt')}
        </Button>
      </div>
    </div>
  );
}

const REFUSED = [
  'template-name-taken',
  'too-many-templates',
  'unknown-template',
  'nothing-to-keep',
  'template-too-large',
  'already-so',
  'not-your-role',
  'unreachable',
] as const satisfies readonly DeskRefusal[];

function RefusedTemplate({ code }: { readonly code: DeskRefusal | null }) {
  const t = useTranslations('templates.refused');
  if (code === null) return null;
  return (
    <Notice tone="heed" urgent>
      {t(REFUSED.find((one) => one === code) ?? 'other')}
    </Notice>
  );
}
