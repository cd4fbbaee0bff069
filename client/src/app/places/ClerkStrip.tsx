import { useTranslations } from 'use-intl';
import { changeList, GIVEN_TO_LIST, ListButton } from '../../floor/ListButton.tsx';
import { SpeakingList } from '../../floor/SpeakingList.tsx';
import { RefusedHere } from '../../i18n/RefusedHere.tsx';
import { HearingWords, ListenControl } from '../../interpretation/ListenControl.tsx';
import { ChannelList } from '../../interpretation/ChannelList.tsx';
import { RecordStream } from '../../meeting/RecordStream.tsx';
import { ArrivalNotice } from '../../presence/ArrivalNotice.tsx';
import { ClerkPeople } from '../../presence/ClerkPeople.tsx';
import { LineNotices } from '../LineNotices.tsx';
import { MicrophoneWords, OwnDevices } from '../OwnDevices.tsx';
import { Agenda } from '../papers/Agenda.tsx';
import { MinutesPaper } from '../papers/MinutesPaper.tsx';
import { Scrolled } from '../../ui/Scrolled.tsx';
import styles from './ClerkStrip.module.css';
import type { PlaceProps } from './place.ts';
import { TopBar } from './TopBar.tsx';

/** The clerk's strip: lists first, minutes in the middle, the record beside. */
export function ClerkStrip(props: PlaceProps) {
  const { view, session, room, media, listening } = props;
  const t = useTranslations('meeting');
  return (
    <div className={styles['strip']}>
      <div className={styles['top']}>
        <TopBar view={view} onLanguage={props.onLanguage} onLeave={props.onLeave} />
      </div>
      <main className={styles['main']}>
        <div className={styles['notices']}>
          <LineNotices view={view} room={room} media={media} />
          <ArrivalNotice view={view} session={session} />
        </div>
        <div className={styles['people']}>
          <ClerkPeople
            view={view}
            session={session}
            onListKey={({ person }) => changeList(view, session, person.id)}
            more={({ person }) => (
              <ListButton view={view} session={session} person={person.id} name={person.name} />
            )}
          />
        </div>
        <div className={styles['middle']}>
          <MinutesPaper path={props.path} view={view} />
        </div>
        <Scrolled label={t('lists')} className={styles['aside']}>
          <SpeakingList view={view} clock={session} />
          <RefusedHere refused={view.refused} types={GIVEN_TO_LIST} onSeen={session.dismiss} />
          <Agenda path={props.path} view={view} session={session} opens />
          <RecordStream view={view} />
          <ChannelList view={view} listeners={media.listeners} />
        </Scrolled>
      </main>
      <footer className={styles['bar']}>
        <div className={styles['own']}>
          <OwnDevices {...props} />
          <MicrophoneWords view={view} media={media} />
        </div>
        <div className={styles['hear']}>
          <ListenControl view={view} listening={listening} />
          <p className={styles['said']}>
            <HearingWords view={view} listening={listening} />
          </p>
        </div>
      </footer>
    </div>
  );
}
