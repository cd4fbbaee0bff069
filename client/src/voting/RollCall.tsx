import type { OpenPoll } from '@koinon/shared/voting/poll';
import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { nameOf } from '../i18n/names.ts';
import type { MeetingSession, MeetingView } from '../session/meeting-session.ts';
import { Button } from '../ui/Button.tsx';
import { ofTypes } from '../ui/given.ts';
import { Key } from '../ui/Key.tsx';
import { calledNow, nameToCall } from './clerk-model.ts';
import styles from './ClerkPoll.module.css';
import { KeyedButton } from './KeyedButton.tsx';
import { useEntering } from './use-entering.ts';
import { pollActions } from './voting-actions.ts';

interface RollCallProps {
  readonly view: MeetingView;
  readonly session: Pick<MeetingSession, 'give' | 'dismiss'>;
  readonly poll: OpenPoll;
}

/** Where letters are being written keys mean letters. */
const WRITING = 'input, textarea, select, [contenteditable="true"]';

/** Name by name: one key for each answer, one for the next name. */
export function RollCall({ view, session, poll }: RollCallProps) {
  const t = useTranslations('voting');
  const desk = useRef<HTMLDivElement>(null);
  const { answers, enter, byCode, isEntering } = useEntering({ view, session, poll });
  const called = calledNow(poll);
  const next = nameToCall(view, poll);
  // Once the name is called in the record, its answer may be given, whether the call was acknowledged or not.
  const calling = ofTypes(view.pending, ['CallName']).some(
    ({ command }) => command.type === 'CallName' && command.person !== called,
  );
  const callNext = () => {
    if (next !== null && !calling) void pollActions(session, poll.poll).call(next);
  };
  useEffect(() => {
    if (document.activeElement?.closest(WRITING) === null) desk.current?.focus();
  }, []);
  return (
    <div
      ref={desk}
      role="toolbar"
      tabIndex={0}
      className={styles['call']}
      aria-label={t('rollCall')}
      onKeyDown={(event) => {
        if (event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
        const answer = byCode(event.code);
        // While the next name is on its way, an answer would be given to the one before.
        if (answer !== undefined && called !== null && !calling) enter(called, answer);
        else if (event.code === 'KeyN') callNext();
        else return;
        event.preventDefault();
      }}
    >
      {called !== null && (
        <>
          <p className={styles['label']}>{t('calledNow')}</p>
          <p className={styles['name']} aria-live="polite">
            <bdi>{nameOf(view.people, called)}</bdi>
          </p>
          <div className={styles['keys']}>
            {answers.map((keyed) => (
              <KeyedButton
                key={keyed.key}
                keyed={keyed}
                name={nameOf(view.people, called)}
                waiting={isEntering(called)}
                onPress={() => enter(called, keyed)}
              />
            ))}
          </div>
        </>
      )}
      {next === null ? (
        <p>{t('allCalled')}</p>
      ) : (
        <div>
          <Button kind="act" keys="n" waiting={calling} onPress={callNext}>
            {t('callName', { name: nameOf(view.people, next) })} <Key name="N" />
          </Button>
        </div>
      )}
      <p className={styles['hint']}>{t('rollCallKeys')}</p>
    </div>
  );
}
