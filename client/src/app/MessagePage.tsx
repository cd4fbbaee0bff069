import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../ui/Button.tsx';
import styles from './MessagePage.module.css';

interface MessagePageProps {
  readonly title: string;
  /** It stands here until what was asked for has come; said to whoever watches from outside. */
  readonly waiting?: boolean;
  readonly children?: ReactNode;
}

/** A page that has one thing to say. */
export function MessagePage({ title, waiting, children }: MessagePageProps) {
  return (
    <main className={styles['page']} data-waiting={waiting}>
      <div className={styles['words']}>
        <h1 className={styles['title']}>{title}</h1>
        {children}
      </div>
    </main>
  );
}

export function ReloadButton() {
  const t = useTranslations('common');
  return (
    <Button kind="act" onPress={() => window.location.reload()}>
      {t('reload')}
    </Button>
  );
}

export function BrokenPage() {
  const t = useTranslations('common');
  return (
    <MessagePage title={t('brokenTitle')}>
      <p>{t('brokenText')}</p>
      <ReloadButton />
    </MessagePage>
  );
}
