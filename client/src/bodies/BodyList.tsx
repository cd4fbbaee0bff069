import type { BodySummary } from '@koinon/shared/bodies/desk';
import { inLanguage } from '@koinon/shared/kernel/localized';
import { useCallback, useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useReadingLanguage } from '../i18n/use-reading-language.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Panel } from '../ui/Panel.tsx';
import styles from './Bodies.module.css';
import type { BodyDesk } from './desk-requests.ts';
import { FoundForm } from './FoundForm.tsx';
import { hrefOf } from './place-model.ts';
import type { BodyPart } from './place-model.ts';

export type ListedBodies =
  | { readonly status: 'loading' }
  | { readonly status: 'failed' }
  | { readonly status: 'known'; readonly bodies: readonly BodySummary[] };

/** The city's bodies, and the way to ask again. */
export function useBodies(desk: BodyDesk): readonly [ListedBodies, () => void] {
  const [listed, setListed] = useState<ListedBodies>({ status: 'loading' });
  const load = useCallback(() => {
    void desk.list().then((answer) => {
      setListed(answer.ok ? { status: 'known', bodies: answer.result } : { status: 'failed' });
    });
  }, [desk]);
  useEffect(load, [load]);
  return [listed, load];
}

/** The bodies of the city, and founding a new one. */
export function BodiesPlace({ desk }: { readonly desk: BodyDesk }) {
  const t = useTranslations('bodies');
  const [listed, load] = useBodies(desk);
  return (
    <div className={styles['columns']}>
      <Panel title={t('title')}>
        <BodyList
          listed={listed}
          onRetry={load}
          part="seats"
          empty={
            <Notice tone="plain">
              <p>
                <strong>{t('none')}</strong>
              </p>
              <p>{t('noneNext')}</p>
            </Notice>
          }
        />
      </Panel>
      <Panel title={t('found')}>
        <FoundForm
          desk={desk}
          onFounded={({ id }) => {
            window.location.hash = hrefOf({ kind: 'body', body: id, part: 'seats' });
          }}
        />
      </Panel>
    </div>
  );
}

interface BodyListProps {
  readonly listed: ListedBodies;
  readonly onRetry: () => void;
  /** The part of a body's page that its link opens. */
  readonly part: BodyPart;
  /** What stands there while no body is. */
  readonly empty: ReactNode;
}

export function BodyList({ listed, onRetry, part, empty }: BodyListProps) {
  const t = useTranslations('bodies');
  const common = useTranslations('common');
  switch (listed.status) {
    case 'loading':
      return <p>{common('loading')}</p>;
    case 'failed':
      return (
        <Notice tone="heed" action={<Button onPress={onRetry}>{common('retry')}</Button>}>
          {t('loadFailed')}
        </Notice>
      );
    case 'known':
      return listed.bodies.length === 0 ? (
        empty
      ) : (
        <ul className={styles['cards']}>
          {listed.bodies.map((body) => (
            <BodyCard key={body.id} body={body} part={part} />
          ))}
        </ul>
      );
    default:
      return listed satisfies never;
  }
}

function BodyCard({ body, part }: { readonly body: BodySummary; readonly part: BodyPart }) {
  const t = useTranslations('bodies');
  const language = useReadingLanguage();
  const { id, name, filled, statutory, rules } = body;
  return (
    <li className={styles['card']}>
      <a className={styles['link']} href={hrefOf({ kind: 'body', body: id, part })}>
        <bdi>{inLanguage(name, language)}</bdi>
      </a>
      <span className={styles['more']}>{t('filledOf', { filled, statutory })}</span>
      <span className={styles['more']}>
        <bdi>{inLanguage(rules.name, language)}</bdi>
      </span>
    </li>
  );
}
