import type { Version, VersionContent } from '@koinon/shared/documents/versions';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Notice } from '../../ui/Notice.tsx';
import { Pick } from '../../ui/Pick.tsx';
import type { Asked } from '../approval/approval-requests.ts';
import { useAsked } from '../approval/use-asked.ts';
import { sidesOf } from './timeline-model.ts';
import type { Against, Which } from './timeline-model.ts';
import { Timeline } from './Timeline.tsx';
import { useVersionNames } from './use-version-names.ts';
import { fetchVersion } from './version-requests.ts';
import { VersionSheet } from './VersionSheet.tsx';
import { VersionTools } from './VersionTools.tsx';
import styles from './Versions.module.css';
import type { VersionsOf } from './versions-of.ts';

interface VersionsDeskProps {
  readonly of: VersionsOf;
  /** The oldest first. */
  readonly versions: readonly Version[];
  /** Something was kept, named or brought back. */
  readonly onChanged: () => void;
}

/** The timeline, and what the version chosen in it says, by itself or beside another one. */
export function VersionsDesk({ of, versions, onChanged }: VersionsDeskProps) {
  const t = useTranslations('versions');
  const names = useVersionNames(of.nameOf, versions);
  const [shown, setShown] = useState<Which>('now');
  const [against, setAgainst] = useState<Against>('before');
  const [current, setCurrent] = useState(() => of.current());
  const [done, setDone] = useState<string | null>(null);
  const sides = sidesOf(versions, shown, against);
  const content = useContent(of, shown, current);
  const other = useContent(of, (sides?.[0] === shown ? sides[1] : sides?.[0]) ?? shown, current);
  const show = (which: Which) => {
    setCurrent(of.current());
    setShown(which);
    setDone(null);
  };
  const changed = (what: string | null) => {
    setCurrent(of.current());
    setDone(what);
    onChanged();
  };
  const version = versions.find(({ upTo }) => upTo === shown) ?? null;
  return (
    <div className={styles['desk']}>
      <div className={styles['beside']}>
        <Timeline versions={versions} shown={shown} onShow={show} nameOf={names.person} />
        {versions.length === 0 && <Notice tone="plain">{t('none')}</Notice>}
      </div>
      <div className={styles['sheet']}>
        <div className={styles['line']}>
          <Pick
            label={t('compare')}
            chosen={String(against)}
            onChoose={(value) => setAgainst(againstOf(value))}
            options={[
              { value: 'nothing', name: t('nothing') },
              { value: 'before', name: t('before') },
              { value: 'now', name: t('now') },
              ...versions.toReversed().map(({ upTo }) => ({
                value: String(upTo),
                name: names.version(upTo),
              })),
            ]}
          />
          <VersionTools
            key={shown}
            {...{ of, version, current }}
            content={content?.ok === true ? content.result : null}
            called={names.version(shown)}
            onChanged={changed}
            onMoved={() => setCurrent(of.current())}
            onBack={() => {
              setShown('now');
              setAgainst('before');
            }}
          />
        </div>
        {of.back === null && <Notice tone="plain">{t('frozen')}</Notice>}
        {done !== null && <Notice tone="act">{done}</Notice>}
        <VersionSheet
          {...{ of, content }}
          other={sides === null ? null : other}
          names={
            sides === null
              ? [names.version(shown)]
              : [names.version(sides[0]), names.version(sides[1])]
          }
          isLater={sides?.[1] === shown}
          said={done}
        />
      </div>
    </div>
  );
}

function againstOf(value: string): Against {
  if (value === 'nothing' || value === 'before' || value === 'now') return value;
  return Number(value);
}

/** What a version says; of now, what this page has. */
function useContent(
  { place }: VersionsOf,
  which: Which,
  current: VersionContent,
): Asked<VersionContent> | null {
  const now = { ok: true, result: current } as const;
  const asked = useAsked(String(which), async () =>
    which === 'now' ? now : fetchVersion(place, which),
  );
  return which === 'now' ? now : asked;
}
