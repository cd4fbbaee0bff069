import type { VersionContent } from '@koinon/shared/documents/versions';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import hidden from '../../ui/hidden.module.css';
import { Notice } from '../../ui/Notice.tsx';
import type { Asked } from '../approval/approval-requests.ts';
import { Comparison } from './Comparison.tsx';
import { changesIn, comparison, reading } from './difference-model.ts';
import { ShownBlock } from './ShownBlock.tsx';
import styles from './Versions.module.css';
import type { VersionsOf } from './versions-of.ts';

interface VersionSheetProps {
  readonly of: VersionsOf;
  readonly content: Asked<VersionContent> | null;
  /** What it is compared with; null: with nothing. */
  readonly other: Asked<VersionContent> | null;
  /** The earlier one first. */
  readonly names: readonly [string] | readonly [string, string];
  /** The content is that of the later one. */
  readonly isLater: boolean;
  /** Told besides. */
  readonly said: string | null;
}

/** What a version says, by itself or beside another one, and in a sentence how much is different. */
export function VersionSheet(props: VersionSheetProps) {
  const { of, content, other, names, isLater, said } = props;
  const t = useTranslations('versions');
  const [earlier, later] = names;
  const rows = useMemo(() => {
    if (later === undefined || content?.ok !== true || other?.ok !== true) return null;
    const [mine, theirs] = [of.textOf(content.result), of.textOf(other.result)];
    return isLater ? comparison(theirs, mine, of.mention) : comparison(mine, theirs, of.mention);
  }, [of, content, other, later, isLater]);
  const failed = [content, later === undefined ? null : other].find((one) => one?.ok === false);
  if (failed?.ok === false) {
    const isGone = failed.code === 'unknown-version';
    return (
      <Notice tone="heed" urgent>
        {t(isGone ? 'gone' : 'failed')}
      </Notice>
    );
  }
  const isRead = later === undefined && content?.ok === true;
  const sentence =
    later === undefined || rows === null
      ? t('shown', { version: earlier })
      : t('compared', { earlier, later, count: changesIn(rows) });
  const isThere = rows !== null || isRead;
  return (
    <>
      <p role="status" className={rows === null ? hidden['hidden'] : styles['hint']}>
        {said} {isThere && sentence}
      </p>
      {!isThere && <p>{t('loading')}</p>}
      {isRead && <Reading of={of} content={content.result} name={earlier} />}
      {rows !== null && later !== undefined && (
        <Comparison rows={rows} names={[earlier, later]} showFact={of.showFact} />
      )}
    </>
  );
}

function Reading({
  of,
  content,
  name,
}: {
  readonly of: VersionsOf;
  readonly content: VersionContent;
  readonly name: string;
}) {
  const t = useTranslations('versions');
  const shown = reading(of.textOf(content), of.mention);
  return (
    <section className={styles['text']} aria-label={t('reading', { version: name })}>
      <h3>{name}</h3>
      {shown.map((block, at) => (
        <ShownBlock key={at} shown={block} showFact={of.showFact} />
      ))}
      {shown.length === 0 && <p className={styles['hint']}>{t('empty')}</p>}
    </section>
  );
}
