import { Suspense, useState } from 'react';
import { useTranslations } from 'use-intl';
import { RefusedHere } from '../i18n/RefusedHere.tsx';
import { channelName } from '../i18n/channel-name.ts';
import type { MeetingSession, MeetingView } from '../session/meeting-session.ts';
import { Button } from '../ui/Button.tsx';
import { Level } from '../ui/Level.tsx';
import { Panel } from '../ui/Panel.tsx';
import { lazyPart } from '../ui/part.ts';
import { boardOf } from './board-model.ts';
import type { BoardChannel } from './board-model.ts';
import styles from './ChannelBoard.module.css';
import { spokenOnFloor } from './model.ts';

interface ChannelBoardProps {
  readonly view: MeetingView;
  readonly session: Pick<MeetingSession, 'give' | 'dismiss'>;
  readonly listeners: Readonly<Record<string, number>>;
  /** By channel, how loud it is, 0 to 1; null where nobody told. */
  readonly levels: Readonly<Record<string, number>> | null;
}

const ConfirmDialog = lazyPart(async () => (await import('../ui/ConfirmDialog.tsx')).ConfirmDialog);

/** All channels at a glance: a light each, who speaks, from where, how loud, and for how many. */
export function ChannelBoard({ view, session, listeners, levels }: ChannelBoardProps) {
  const t = useTranslations('booth');
  const interpretation = useTranslations('interpretation');
  const board = boardOf(view, listeners);
  const spoken = spokenOnFloor(view);
  return (
    <Panel title={interpretation('languages')}>
      {board.length === 0 && <p>{interpretation('noChannels')}</p>}
      {spoken !== null && board.length > 0 && (
        <p className={styles['floor']}>{t('floorLanguage', { language: channelName(spoken) })}</p>
      )}
      <ul className={styles['board']}>
        {board.map((channel) => (
          <BoardRow key={channel.tag} channel={channel} level={levels?.[channel.tag] ?? null} />
        ))}
      </ul>
      {board.some(({ state }) => state === 'on' || state === 'vanished') && (
        <EndInterpretation session={session} />
      )}
      <RefusedHere refused={view.refused} types={['EndInterpretation']} onSeen={session.dismiss} />
    </Panel>
  );
}

interface BoardRowProps {
  readonly channel: BoardChannel;
  readonly level: number | null;
}

function BoardRow({ channel, level }: BoardRowProps) {
  const t = useTranslations('booth');
  const interpretation = useTranslations('interpretation');
  const { tag, name, light, interpreter, listeners, state, relayed } = channel;
  return (
    <li className={styles['channel']} data-light={light}>
      <span className={styles['light']} aria-hidden="true" />
      <span className={styles['name']} lang={tag}>
        {name}
      </span>
      <span className={styles['words']}>{t(`light.${light}`)}</span>
      <span className={styles['more']}>
        {interpreter !== null && (
          <>
            <bdi>{interpreter}</bdi>
            {state === 'vanished' && ` (${interpretation('state.vanished')})`}
            {relayed !== null && (
              <>
                {', '}
                {relayed.from === null
                  ? t('boardFloor')
                  : t('boardRelay', { language: channelName(relayed.from) })}
              </>
            )}
            {', '}
          </>
        )}
        {interpretation('listeners', { count: listeners })}
      </span>
      {level !== null && state === 'on' && (
        <span className={styles['level']}>
          <Level label={t('level')} level={level} />
        </span>
      )}
    </li>
  );
}

function EndInterpretation({ session }: Pick<ChannelBoardProps, 'session'>) {
  const t = useTranslations('booth');
  const common = useTranslations('common');
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button kind="quiet" size="s" onPress={() => setAsking(true)}>
        {t('endAll')}
      </Button>
      {asking && (
        <Suspense>
          <ConfirmDialog
            title={t('endAll')}
            confirm={t('endAll')}
            cancel={common('cancel')}
            onCancel={() => setAsking(false)}
            onConfirm={() => {
              setAsking(false);
              void session.give({ type: 'EndInterpretation' });
            }}
          >
            <p>{t('endAllMeans')}</p>
          </ConfirmDialog>
        </Suspense>
      )}
    </>
  );
}
