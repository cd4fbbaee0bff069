import type { BodyView, EarlierItem } from '@koinon/shared/bodies/desk';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useTimes } from '../../i18n/use-times.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Pick } from '../../ui/Pick.tsx';
import { fetchEarlierItems } from './city-meetings.ts';

interface EarlierItemsProps {
  readonly path: string;
  readonly view: BodyView;
  readonly onTake: (meeting: string, items: readonly EarlierItem[]) => void;
}

interface Chosen {
  readonly meeting: string;
  /** Null while they are read, or when they could not be. */
  readonly items: readonly EarlierItem[] | null;
  readonly failed: boolean;
}

const NONE = '';

/** The agenda of a sitting before, to be taken over: what was left over of it, or all of it. */
export function EarlierItems({ path, view, onTake }: EarlierItemsProps) {
  const t = useTranslations('sitting');
  const words = useTranslations('bodies');
  const times = useTimes();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const { sittings } = view.body;
  if (sittings.length === 0) return null;
  const choose = async (meeting: string) => {
    setChosen(meeting === NONE ? null : { meeting, items: null, failed: false });
    if (meeting === NONE) return;
    const items = await fetchEarlierItems(path, view.id, meeting);
    setChosen((now) =>
      now?.meeting === meeting ? { meeting, items, failed: items === null } : now,
    );
  };
  const options = sittings.toReversed().map(({ meeting, number, year, call }) => ({
    value: meeting,
    name: `${words('sittingNumber', { number, year: String(year) })}, ${times.day(call.startsAt)}`,
  }));
  return (
    <Panel title={t('earlier')} level={3}>
      <p>{t('earlierHint')}</p>
      <Pick
        label={t('earlierSitting')}
        options={[{ value: NONE, name: t('earlierNone') }, ...options]}
        chosen={chosen?.meeting ?? NONE}
        onChoose={(meeting) => void choose(meeting)}
      />
      {chosen?.failed === true && <Notice tone="heed">{t('earlierFailed')}</Notice>}
      {chosen !== null && chosen.items !== null && (
        <Taking items={chosen.items} onTake={(items) => onTake(chosen.meeting, items)} />
      )}
    </Panel>
  );
}

interface TakingProps {
  readonly items: readonly EarlierItem[];
  readonly onTake: (items: readonly EarlierItem[]) => void;
}

function Taking({ items, onTake }: TakingProps) {
  const t = useTranslations('sitting');
  const left = items.filter(({ dealtWith, kind }) => !dealtWith && kind !== 'break');
  const leftOver = t('leftOver', { count: left.length });
  const all = t('allItems', { count: items.length });
  return (
    <>
      <Button unavailable={left.length === 0 ? leftOver : null} onPress={() => onTake(left)}>
        {leftOver}
      </Button>
      <Button unavailable={items.length === 0 ? all : null} onPress={() => onTake(items)}>
        {all}
      </Button>
    </>
  );
}
