import { useTranslations } from 'use-intl';
import { OnceSpoken } from '../i18n/OnceSpoken.tsx';
import type { MeetingView } from '../session/meeting-session.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Panel } from '../ui/Panel.tsx';
import { CheckList } from './CheckList.tsx';
import styles from './RehearsalPanel.module.css';
import { useRehearsal } from './use-rehearsal.ts';
import type { RehearsalDesk } from './use-rehearsal.ts';

interface RehearsalPanelProps {
  /** Path of the session. */
  readonly path: string;
  readonly view: MeetingView;
  /** Whether one goes on, as the media line says. */
  readonly on: boolean;
}

/** For whoever answers for the sitting: is everything heard before the public comes? */
export function RehearsalPanel(props: RehearsalPanelProps) {
  const { status } = props.view.state.meeting;
  const mayBe = status === 'planned' || status === 'suspended';
  return (
    mayBe && (
      <OnceSpoken>
        <Desk {...props} />
      </OnceSpoken>
    )
  );
}

function Desk({ path, view, on }: RehearsalPanelProps) {
  const t = useTranslations('rehearsal');
  const desk = useRehearsal(path, on);
  const goesOn = desk.view?.on === true;
  return (
    <Panel title={t('title')}>
      <p className={styles['about']}>{t('about')}</p>
      <div className={styles['buttons']}>
        <Button onPress={desk.play} waiting={desk.waiting}>
          {t(goesOn ? 'again' : 'begin')}
        </Button>
        {goesOn && <Button onPress={desk.end}>{t('end')}</Button>}
      </div>
      {desk.trouble !== null && <Notice tone="heed">{t(`trouble.${desk.trouble}`)}</Notice>}
      {desk.view?.on === true && <Standing view={view} rehearsal={desk.view} />}
    </Panel>
  );
}

interface StandingProps {
  readonly view: MeetingView;
  readonly rehearsal: NonNullable<RehearsalDesk['view']>;
}

function Standing({ view, rehearsal: { checks, playing } }: StandingProps) {
  const t = useTranslations('rehearsal');
  const red = checks.filter(({ isGreen }) => !isGreen).length;
  return (
    <>
      <p role="status" className={styles['said']}>
        {playing === null ? t('looked', { red }) : t(`playing.${playing}`)}
      </p>
      <CheckList view={view} checks={checks} />
    </>
  );
}
