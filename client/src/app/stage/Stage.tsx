import type { RefCallback } from 'react';
import { useTranslations } from 'use-intl';
import { nameOf } from '../../i18n/names.ts';
import { Video } from '../../ui/Video.tsx';
import { useRingOptions } from './ring-options.ts';
import { RingOptionsButton } from './RingOptionsButton.tsx';
import styles from './Stage.module.css';
import { Table } from './Table.tsx';
import type { TableProps } from './Table.tsx';

interface StageProps extends Omit<TableProps, 'options'> {
  /** Told of the stage, for whoever looks how much of it is in view. */
  readonly frame?: RefCallback<Element> | undefined;
}

/** The table; when somebody shows a screen, that screen with the table beside it. */
export function Stage({ frame, ...props }: StageProps) {
  const t = useTranslations('media');
  const { view, media } = props;
  const [options, setOptions] = useRingOptions();
  const screen = media.videos.find(({ source }) => source === 'screen');
  if (screen === undefined) {
    return (
      <div className={styles['stage']} ref={frame}>
        <Table {...props} options={options} />
        <RingOptionsButton options={options} onChoose={setOptions} />
      </div>
    );
  }
  const name = nameOf(view.people, screen.person);
  return (
    <div className={styles['withScreen']} ref={frame}>
      <Video track={screen.track} label={t('screenOf', { name })} className={styles['screen']} />
      <div className={styles['aside']}>
        <Table {...props} options={options} names={false} />
      </div>
    </div>
  );
}
