import type { PoolInterpreter } from '@koinon/shared/briefing/pool';
import { constitutionOf } from '@koinon/shared/meeting/meeting';
import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ShownBooth } from '../booth-setup-model.ts';
import type { MeetingSession, MeetingView } from '../../session/meeting-session.ts';
import { Notice } from '../../ui/Notice.tsx';
import { BriefingRequests } from './briefing-requests.ts';
import { FromPool } from './FromPool.tsx';
import { dayOf } from './pool-model.ts';
import styles from './Pool.module.css';

interface SeatFromPoolProps {
  readonly path: string;
  readonly view: MeetingView;
  readonly session: Pick<MeetingSession, 'give' | 'now'>;
  readonly booth: ShownBooth;
}

type Invited =
  | { readonly kind: 'none' | 'failed' }
  | { readonly kind: 'came'; readonly name: string; readonly link: string };

/** Seats somebody of the city's pool on the spot: they get a link into the meeting. */
export function SeatFromPool({ path, view, session, booth }: SeatFromPoolProps) {
  const t = useTranslations('briefing');
  const requests = useMemo(() => new BriefingRequests(path), [path]);
  const [invited, setInvited] = useState<Invited>({ kind: 'none' });
  const constitution = constitutionOf(view.state.meeting);
  const [today] = useState(() => session.now());
  const day = dayOf(constitution?.call.startsAt ?? today, constitution?.timeZone ?? null);
  const take = async ({ id, name }: PoolInterpreter) => {
    const answer = await requests.invite(id);
    if (!answer.ok) return setInvited({ kind: 'failed' });
    setInvited({ kind: 'came', name, link: answer.result.link });
    void session.give({ type: 'SeatInterpreter', booth: booth.id, person: id });
  };
  return (
    <details className={styles['from']}>
      <summary className={styles['summary']}>{t('fromPool')}</summary>
      <div role="status">
        {invited.kind === 'failed' && <Notice tone="heed">{t('notInvited')}</Notice>}
        {invited.kind === 'came' && (
          <Notice tone="act">
            <p>{t('invitedLink', { name: invited.name })}</p>
            <input
              className={styles['link']}
              readOnly
              dir="ltr"
              aria-label={t('linkOf', { name: invited.name })}
              value={invited.link}
              onFocus={(event) => event.currentTarget.select()}
            />
          </Notice>
        )}
      </div>
      <FromPool
        path={path}
        wanted={booth.outputs}
        gaps={[]}
        day={day}
        coming={[...view.people.keys()]}
        words={t('inviteAndSeat')}
        onTake={(person) => void take(person)}
      />
    </details>
  );
}
