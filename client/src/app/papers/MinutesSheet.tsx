import { maySeeVersions } from '@koinon/shared/documents/versions';
import { Suspense, useCallback, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { Minutes } from '../../documents/Minutes.tsx';
import type { Finding } from '../../documents/minutes-beside.ts';
import type { Surroundings } from '../../documents/minutes-context.ts';
import { nameOf } from '../../i18n/names.ts';
import type { MinutesSection } from '../../minutes/sections-model.ts';
import type { MeetingView } from '../../session/meeting-session.ts';
import { Notice } from '../../ui/Notice.tsx';
import { lazyPart } from '../../ui/part.ts';
import { accessTo } from './document-access.ts';
import { useAround } from './MinutesAround.tsx';
import styles from './MinutesPaper.module.css';
import { usePart } from './use-part.ts';
import { useSaying } from './use-saying.ts';

const MinutesVersions = lazyPart(
  async () => (await import('./MinutesVersions.tsx')).MinutesVersions,
);

export interface MinutesSheetProps {
  readonly path: string;
  readonly view: MeetingView;
  readonly section: MinutesSection;
  readonly title: string;
  readonly find: Omit<Finding, 'onCount'>;
  readonly onFind: () => void;
  /** How many of the words looked for stand in this section. */
  readonly onCount: (section: string, count: number) => void;
}

/** The minutes of one section with their documents, opened for this view. */
export function MinutesSheet(props: MinutesSheetProps) {
  const { path, view, section, title, find, onFind, onCount } = props;
  const { id } = section;
  const documents = useTranslations('documents');
  const document = usePart(path, view, { kind: 'minutes', item: id });
  const comments = usePart(path, view, { kind: 'comments', item: id });
  const around = useAround(view, section.facts);
  const counted = useCallback((count: number) => onCount(id, count), [onCount, id]);
  const { people, you } = view;
  const commenting = useMemo(
    () =>
      comments?.access === 'write'
        ? {
            document: comments,
            person: you.id,
            keeps: document?.access === 'write',
            nameOf: (person: string) => nameOf(people, person),
            now: Date.now,
          }
        : null,
    [comments, document, people, you.id],
  );
  const saying = useSaying(path, view, id);
  if (document === null) return <ClosedPart around={around} view={view} item={id} />;
  return (
    <>
      <Minutes
        document={document}
        title={title}
        around={around}
        find={{ ...find, onCount: counted }}
        onFind={onFind}
        comments={commenting}
        saying={document.access === 'write' ? saying : null}
      />
      {maySeeVersions({ kind: 'minutes', item: id }, you.role) && (
        <Suspense>
          <MinutesVersions
            {...{ path, view, document, around }}
            label={documents('minutesOf', { title })}
          />
        </Suspense>
      )}
    </>
  );
}

interface ClosedPartProps {
  readonly around: Surroundings;
  readonly view: MeetingView;
  readonly item: string;
}

/** Of what was dealt with behind closed doors the gallery reads what the record says publicly. */
function ClosedPart({ around: { facts, show }, view, item }: ClosedPartProps) {
  const t = useTranslations('minutes');
  if (accessTo(view, { kind: 'minutes', item }) !== 'none') return null;
  return (
    <>
      <Notice tone="plain">{t('notPublic')}</Notice>
      <ol className={styles['facts']}>
        {facts.map((fact) => (
          <li key={fact.n} data-sealed={fact.n}>
            {show(fact)}
          </li>
        ))}
      </ol>
    </>
  );
}
