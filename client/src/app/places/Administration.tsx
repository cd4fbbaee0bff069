import { useCallback, useEffect, useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { FromPool } from '../../interpretation/briefing/FromPool.tsx';
import { PoolPage } from '../../interpretation/briefing/PoolPage.tsx';
import { BodiesPlace, BodyList, useBodies } from '../../bodies/BodyList.tsx';
import { BodyPage } from '../../bodies/BodyPage.tsx';
import { BodyDesk } from '../../bodies/desk-requests.ts';
import { ownRules } from '../../bodies/own-rules-model.ts';
import { hrefOf, readPlace } from '../../bodies/place-model.ts';
import type { DeskPlace } from '../../bodies/place-model.ts';
import { isOwn, SourceLine } from '../../bodies/RulesInWords.tsx';
import type { Language } from '../../i18n/languages.ts';
import { WithDeskWords } from '../../i18n/WithDeskWords.tsx';
import { ConnectionCheck } from '../../media/check/ConnectionCheck.tsx';
import { CallForm } from '../../meeting/calling/CallForm.tsx';
import { fetchMeetings } from '../../meeting/calling/city-meetings.ts';
import type { CalledMeeting } from '../../meeting/calling/city-meetings.ts';
import { MeetingLinks } from '../../meeting/calling/MeetingLinks.tsx';
import { SittingForm } from '../../meeting/calling/SittingForm.tsx';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { LanguagePick } from '../LanguagePick.tsx';
import styles from './Administration.module.css';
import { BodyTemplates } from './BodyTemplates.tsx';

interface AdministrationProps {
  readonly path: string;
  readonly onLanguage: (language: Language) => void;
}

/** The administrator's page: the city's meetings and bodies. */
export function Administration(props: AdministrationProps) {
  return (
    <WithDeskWords>
      <Desk {...props} />
    </WithDeskWords>
  );
}

function Desk({ path, onLanguage }: AdministrationProps) {
  const place = usePlace();
  const briefing = useTranslations('briefing');
  const desk = useMemo(() => new BodyDesk(path), [path]);
  const [called, setCalled] = useState(false);
  const onCalled = () => {
    setCalled(true);
    window.location.hash = hrefOf({ kind: 'meetings' });
    window.scrollTo({ top: 0 });
  };
  return (
    <div className={styles['page']}>
      <Top place={place} onLanguage={onLanguage} />
      <main>
        {place.kind === 'meetings' && (
          <Meetings path={path} desk={desk} called={called} onCalled={onCalled} />
        )}
        {place.kind === 'bodies' && <BodiesPlace desk={desk} />}
        {place.kind === 'connection' && <ConnectionCheck path={path} />}
        {place.kind === 'interpreters' && <PoolPage path={path} />}
        {place.kind === 'body' && (
          <BodyPage
            key={place.body}
            desk={desk}
            id={place.body}
            part={place.part}
            templates={(view, show) => <BodyTemplates desk={desk} view={view} show={show} />}
            sitting={(view) => (
              <SittingForm
                path={path}
                view={view}
                fromPool={(wanted) => (
                  <FromPool path={path} words={briefing('invite')} {...wanted} />
                )}
                sourceLine={(source) => (
                  <SourceLine source={source} own={isOwn(source, ownRules(view.body.rules))} />
                )}
                onCalled={onCalled}
              />
            )}
          />
        )}
      </main>
    </div>
  );
}

/** Where the address says one is, now and when it changes. */
function usePlace(): DeskPlace {
  const [place, setPlace] = useState(() => readPlace(window.location.hash));
  useEffect(() => {
    const follow = () => setPlace(readPlace(window.location.hash));
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return place;
}

interface TopProps {
  readonly place: DeskPlace;
  readonly onLanguage: (language: Language) => void;
}

function Top({ place, onLanguage }: TopProps) {
  const t = useTranslations('bodies');
  const connection = useTranslations('connectionCheck');
  const briefing = useTranslations('briefing');
  const inBodies = place.kind === 'bodies' || place.kind === 'body';
  return (
    <header className={styles['top']}>
      <h1 className={styles['title']}>
        {place.kind === 'connection' && connection('place')}
        {place.kind === 'interpreters' && briefing('pool')}
        {inBodies && t('title')}
        {place.kind === 'meetings' && t('meetings')}
      </h1>
      <nav className={styles['places']} aria-label={t('places')}>
        <a
          className={styles['place']}
          href={hrefOf({ kind: 'meetings' })}
          aria-current={place.kind === 'meetings' ? 'page' : undefined}
        >
          {t('meetings')}
        </a>
        <a
          className={styles['place']}
          href={hrefOf({ kind: 'bodies' })}
          aria-current={place.kind === 'bodies' ? 'page' : inBodies ? 'true' : undefined}
        >
          {t('title')}
        </a>
        <a
          className={styles['place']}
          href={hrefOf({ kind: 'interpreters' })}
          aria-current={place.kind === 'interpreters' ? 'page' : undefined}
        >
          {briefing('pool')}
        </a>
        <a
          className={styles['place']}
          href={hrefOf({ kind: 'connection' })}
          aria-current={place.kind === 'connection' ? 'page' : undefined}
        >
          {connection('place')}
        </a>
      </nav>
      <LanguagePick onChoose={onLanguage} />
    </header>
  );
}

type CityMeetings =
  | { readonly status: 'loading' }
  | { readonly status: 'failed' }
  | { readonly status: 'known'; readonly meetings: readonly CalledMeeting[] };

interface MeetingsProps {
  readonly path: string;
  readonly desk: BodyDesk;
  readonly called: boolean;
  readonly onCalled: () => void;
}

/** The city's meetings with their links, and the ways to call one. */
function Meetings({ path, desk, called, onCalled }: MeetingsProps) {
  const t = useTranslations('administration');
  const sitting = useTranslations('sitting');
  const [meetings, setMeetings] = useState<CityMeetings>({ status: 'loading' });
  const [bodies, loadBodies] = useBodies(desk);
  const load = useCallback(async () => {
    const found = await fetchMeetings(path);
    setMeetings(found === null ? { status: 'failed' } : { status: 'known', meetings: found });
  }, [path]);
  useEffect(() => void load(), [load]);
  return (
    <div className={styles['main']}>
      <div className={styles['list']}>
        <div role="status">{called && <Notice tone="act">{t('called')}</Notice>}</div>
        <MeetingList meetings={meetings} onRetry={() => void load()} />
      </div>
      <div className={styles['calls']}>
        <Panel title={sitting('ofBody')}>
          <BodyList
            listed={bodies}
            onRetry={loadBodies}
            part="sitting"
            empty={
              <Notice tone="plain">
                {sitting('noBodies')}{' '}
                <a href={hrefOf({ kind: 'bodies' })}>{sitting('foundFirst')}</a>
              </Notice>
            }
          />
        </Panel>
        <Panel title={sitting('withoutBody')}>
          <p>{sitting('withoutBodyHint')}</p>
          <CallForm
            path={path}
            onCalled={() => {
              onCalled();
              void load();
            }}
          />
        </Panel>
      </div>
    </div>
  );
}

interface MeetingListProps {
  readonly meetings: CityMeetings;
  readonly onRetry: () => void;
}

function MeetingList({ meetings, onRetry }: MeetingListProps) {
  const t = useTranslations('administration');
  const common = useTranslations('common');
  switch (meetings.status) {
    case 'loading':
      return <p>{common('loading')}</p>;
    case 'failed':
      return (
        <Notice tone="heed" action={<Button onPress={onRetry}>{common('retry')}</Button>}>
          {t('loadFailed')}
        </Notice>
      );
    case 'known':
      return meetings.meetings.length === 0 ? (
        <p>{t('none')}</p>
      ) : (
        meetings.meetings.map((meeting) => <MeetingLinks key={meeting.id} meeting={meeting} />)
      );
    default:
      return meetings satisfies never;
  }
}
