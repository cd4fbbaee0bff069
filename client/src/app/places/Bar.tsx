import type { ReactNode } from 'react';
import { GIVEN_BY_HAND, HandControl } from '../../floor/HandControl.tsx';
import { RefusedHere } from '../../i18n/RefusedHere.tsx';
import { HearingWords, ListenControl } from '../../interpretation/ListenControl.tsx';
import { SpokenLanguage } from '../../interpretation/SpokenLanguage.tsx';
import { MicrophoneWords, OwnDevices } from '../OwnDevices.tsx';
import styles from './Bar.module.css';
import type { PlaceProps } from './place.ts';

/** The one bar of somebody at the table: speak, be heard, be seen, listen. */
export function Bar(props: PlaceProps) {
  const { view, session, media, listening } = props;
  return (
    <>
      <RefusedHere refused={view.refused} types={GIVEN_BY_HAND} onSeen={session.dismiss} />
      <div className={styles['own']}>
        <div className={styles['buttons']}>
          <HandControl view={view} session={session} />
          <OwnDevices {...props} />
        </div>
        <SpokenLanguage view={view} session={session} />
      </div>
      <div className={styles['hear']}>
        <ListenControl view={view} listening={listening} />
        <Said>
          <HearingWords view={view} listening={listening} />
        </Said>
      </div>
      <div className={styles['heard']}>
        <MicrophoneWords view={view} media={media} />
      </div>
    </>
  );
}

function Said({ children }: { readonly children: ReactNode }) {
  return <p className={styles['said']}>{children}</p>;
}
