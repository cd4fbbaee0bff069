import type { CaptionRequests, CaptionTurn } from '@koinon/shared/captions/messages';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { nameOf } from '../i18n/names.ts';
import type { MeetingSession, MeetingView } from '../session/meeting-session.ts';
import { Button } from '../ui/Button.tsx';
import { Key } from '../ui/Key.tsx';
import { Notice } from '../ui/Notice.tsx';
import styles from './CaptionDesk.module.css';
import type { WriteFault } from './caption-writer.ts';
import { Faults } from './Faults.tsx';

interface ColleaguesProps {
  readonly view: MeetingView;
  readonly session: Pick<MeetingSession, 'askCaptions'>;
  readonly turn: CaptionTurn;
}

/** No letter: it works while one types. */
const HANDOVER_KEY = 'F8';

type Step = CaptionRequests['turn']['data']['step'];

/** Who else captions this language, and the change from one to the other. */
export function CaptionColleagues({ view, session, turn }: ColleaguesProps) {
  const t = useTranslations('captions');
  const [fault, setFault] = useState<WriteFault | null>(null);
  const { language, writing, relief } = turn;
  const people = view.state.captions.captioners[language] ?? [];
  const me = view.you.id;
  const mine = writing === me;
  const next: Step = mine ? (relief ? 'stay' : 'ask') : 'take';
  const give = async (step: Step) => {
    const answer = await session.askCaptions('turn', { language, step });
    setFault(answer.ok ? null : answer.code);
  };
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== HANDOVER_KEY || event.repeat) return;
      event.preventDefault();
      void give(next);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  });
  return (
    <section className={styles['colleagues']} aria-label={t('colleagues')}>
      <ul className={styles['people']}>
        {people.map((person) => (
          <li key={person} data-writing={person === writing}>
            <bdi>{nameOf(view.people, person)}</bdi>
            {person === writing && <span className={styles['mark']}>{t('writes')}</span>}
          </li>
        ))}
      </ul>
      {people.length > 1 && (
        <Button
          kind={!mine && relief ? 'act' : 'plain'}
          keys={HANDOVER_KEY}
          onPress={() => void give(next)}
          icon={<Key name={HANDOVER_KEY} />}
        >
          {t(`turn.${next}`)}
        </Button>
      )}
      {!mine && relief && writing !== null && (
        <Notice tone="act" urgent>
          {t('asksRelief', { name: nameOf(view.people, writing) })}
        </Notice>
      )}
      <Faults fault={fault} />
    </section>
  );
}
