import { Suspense, useState } from 'react';
import { useTranslations } from 'use-intl';
import { RefusedHere } from '../i18n/RefusedHere.tsx';
import { Gaps } from './briefing/Gaps.tsx';
import { channelName } from '../i18n/channel-name.ts';
import type { MeetingSession, MeetingView } from '../session/meeting-session.ts';
import { Button } from '../ui/Button.tsx';
import { isWaiting } from '../ui/given.ts';
import { Panel } from '../ui/Panel.tsx';
import { lazyPart } from '../ui/part.ts';
import { Pick } from '../ui/Pick.tsx';
import {
  channelGaps,
  languageChoices,
  nextBoothId,
  shownBooths,
  unseated,
} from './booth-setup-model.ts';
import type { SeatedInterpreter, ShownBooth } from './booth-setup-model.ts';
import styles from './BoothSetup.module.css';

interface BoothSetupProps {
  /** Path of the session, by which the city's pool is asked for. */
  readonly path: string;
  readonly view: MeetingView;
  readonly session: Pick<MeetingSession, 'give' | 'dismiss' | 'now'>;
}

const GIVEN_HERE = [
  'OpenBooth',
  'ChangeBooth',
  'CloseBooth',
  'SeatInterpreter',
  'UnseatInterpreter',
];
const NONE = '';

const SeatFromPool = lazyPart(
  async () => (await import('./briefing/SeatFromPool.tsx')).SeatFromPool,
);

const ConfirmDialog = lazyPart(async () => (await import('../ui/ConfirmDialog.tsx')).ConfirmDialog);

/** The booths of the meeting: into which languages each works, and who sits there. */
export function BoothSetup({ path, view, session }: BoothSetupProps) {
  const t = useTranslations('booth');
  const booths = shownBooths(view);
  if (view.state.meeting.status === 'closed') return null;
  return (
    <Panel title={t('booths')}>
      <Gaps gaps={channelGaps(view)} />
      {booths.length === 0 && <p className={styles['none']}>{t('noBooths')}</p>}
      <ul className={styles['booths']}>
        {booths.map((booth) => (
          <BoothRow key={booth.id} path={path} view={view} session={session} booth={booth} />
        ))}
      </ul>
      <OpenBooth view={view} session={session} />
      <RefusedHere refused={view.refused} types={GIVEN_HERE} onSeen={session.dismiss} />
    </Panel>
  );
}

interface BoothRowProps extends BoothSetupProps {
  readonly booth: ShownBooth;
}

function BoothRow({ path, view, session, booth }: BoothRowProps) {
  const t = useTranslations('booth');
  const { id, outputs, seated } = booth;
  const languages = outputs.map(channelName).join(' ⇄ ');
  const [asking, setAsking] = useState<Asking | null>(null);
  /** Asks first where it may take somebody off air. */
  const unless = (onAir: SeatedInterpreter | undefined, give: () => void) => {
    if (onAir === undefined) give();
    else setAsking({ name: onAir.name, give });
  };
  const leave = (person: SeatedInterpreter) =>
    unless(
      person.onAir === null ? undefined : person,
      () => void session.give({ type: 'UnseatInterpreter', booth: id, person: person.id }),
    );
  const change = (changed: readonly string[]) =>
    unless(
      seated.find(({ onAir }) => onAir !== null),
      () => void session.give({ type: 'ChangeBooth', booth: id, outputs: changed }),
    );
  return (
    <li className={styles['booth']}>
      <fieldset className={styles['group']}>
        <legend className={styles['name']}>{t('boothOf', { languages })}</legend>
        <Outputs view={view} outputs={outputs} onChange={change} />
        {seated.length === 0 && <p className={styles['none']}>{t('nobodySeated')}</p>}
        <ul className={styles['seated']}>
          {seated.map((person) => (
            <li key={person.id} className={styles['person']}>
              <bdi>{person.name}</bdi>
              {person.onAir !== null && (
                <span className={styles['on']}>
                  {t('mate.on', { language: channelName(person.onAir) })}
                </span>
              )}
              <Button
                size="s"
                kind="quiet"
                label={t('unseat', { name: person.name })}
                onPress={() => leave(person)}
              >
                ✕
              </Button>
            </li>
          ))}
        </ul>
        {!booth.full && <SeatSomebody view={view} session={session} booth={id} />}
        {!booth.full && (
          <Suspense>
            <SeatFromPool path={path} view={view} session={session} booth={booth} />
          </Suspense>
        )}
        <CloseBooth session={session} booth={id} />
        {asking !== null && (
          <AskOnAir languages={languages} asking={asking} onSeen={() => setAsking(null)} />
        )}
      </fieldset>
    </li>
  );
}

interface Asking {
  /** Who is on air. */
  readonly name: string;
  readonly give: () => void;
}

interface AskOnAirProps {
  readonly languages: string;
  readonly asking: Asking;
  readonly onSeen: () => void;
}

function AskOnAir({ languages, asking, onSeen }: AskOnAirProps) {
  const t = useTranslations('booth');
  const common = useTranslations('common');
  return (
    <Suspense>
      <ConfirmDialog
        title={t('boothOf', { languages })}
        confirm={t('changeAnyway')}
        cancel={common('cancel')}
        onCancel={onSeen}
        onConfirm={() => {
          onSeen();
          asking.give();
        }}
      >
        <p>{t('onAirThere', { name: asking.name })}</p>
      </ConfirmDialog>
    </Suspense>
  );
}

interface OutputsProps {
  readonly view: MeetingView;
  readonly outputs: readonly string[];
  readonly onChange: (outputs: readonly string[]) => void;
}

function Outputs({ view, outputs, onChange }: OutputsProps) {
  const t = useTranslations('booth');
  const [first = 'en', second = NONE] = outputs;
  const choices = languageChoices(view).map(({ tag, name }) => ({
    value: tag,
    name,
    language: tag,
  }));
  const others = choices.filter(({ value }) => value !== first);
  return (
    <div className={styles['outputs']}>
      <Pick
        label={t('firstLanguage')}
        options={choices.filter(({ value }) => value !== second)}
        chosen={first}
        onChoose={(tag) => onChange(second === NONE ? [tag] : [tag, second])}
      />
      <Pick
        label={t('secondLanguage')}
        options={[{ value: NONE, name: t('noSecond') }, ...others]}
        chosen={second}
        onChoose={(tag) => onChange(tag === NONE ? [first] : [first, tag])}
      />
    </div>
  );
}

function SeatSomebody({
  view,
  session,
  booth,
}: Omit<BoothSetupProps, 'path'> & { readonly booth: string }) {
  const t = useTranslations('booth');
  const free = unseated(view);
  const [wanted, setWanted] = useState(NONE);
  const chosen = free.find(({ id }) => id === wanted) ?? free[0];
  if (chosen === undefined) return null;
  return (
    <div className={styles['seat']}>
      <Pick
        label={t('seatWhom')}
        options={free.map(({ id, name }) => ({ value: id, name }))}
        chosen={chosen.id}
        onChoose={setWanted}
      />
      <Button
        onPress={() => void session.give({ type: 'SeatInterpreter', booth, person: chosen.id })}
        waiting={isWaiting(view.pending, 'SeatInterpreter')}
      >
        {t('seat')}
      </Button>
    </div>
  );
}

function CloseBooth({
  session,
  booth,
}: Pick<BoothSetupProps, 'session'> & { readonly booth: string }) {
  const t = useTranslations('booth');
  const common = useTranslations('common');
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button size="s" kind="quiet" onPress={() => setAsking(true)}>
        {t('closeBooth')}
      </Button>
      {asking && (
        <Suspense>
          <ConfirmDialog
            title={t('closeBooth')}
            confirm={t('closeBooth')}
            cancel={common('cancel')}
            onCancel={() => setAsking(false)}
            onConfirm={() => {
              setAsking(false);
              void session.give({ type: 'CloseBooth', booth });
            }}
          >
            <p>{t('closeBoothMeans')}</p>
          </ConfirmDialog>
        </Suspense>
      )}
    </>
  );
}

function OpenBooth({ view, session }: Omit<BoothSetupProps, 'path'>) {
  const t = useTranslations('booth');
  const [outputs, setOutputs] = useState<readonly string[] | null>(null);
  const [first] = languageChoices(view);
  if (outputs === null) {
    return <Button onPress={() => setOutputs([first?.tag ?? 'en'])}>{t('openBooth')}</Button>;
  }
  const open = () => {
    setOutputs(null);
    void session.give({ type: 'OpenBooth', booth: nextBoothId(view), outputs });
  };
  return (
    <div className={styles['opening']}>
      <Outputs view={view} outputs={outputs} onChange={setOutputs} />
      <Button kind="act" onPress={open}>
        {t('openBooth')}
      </Button>
    </div>
  );
}
