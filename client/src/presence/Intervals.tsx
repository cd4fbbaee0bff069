import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { nameOf } from '../i18n/names.ts';
import { useJoined } from '../i18n/use-joined.ts';
import { useTimes } from '../i18n/use-times.ts';
import { useZone } from '../i18n/zone.ts';
import type { MeetingSession, MeetingView } from '../session/meeting-session.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { Panel } from '../ui/Panel.tsx';
import { clockOf, intervalsOf, momentAt } from './attendance-model.ts';
import type { Interval } from './attendance-model.ts';
import { presenceActions } from './model.ts';
import styles from './PersonSheet.module.css';

interface IntervalsProps {
  readonly view: MeetingView;
  readonly session: Pick<MeetingSession, 'give'>;
  readonly person: string;
}

/** When somebody was here, from when to when, and how. */
export function Intervals({ view, session, person }: IntervalsProps) {
  const t = useTranslations('attendance');
  const [correcting, setCorrecting] = useState<number | null>(null);
  const intervals = intervalsOf(view, person);
  return (
    <Panel title={t('times')} level={3}>
      {intervals.length === 0 ? (
        <p>{t('noTimes')}</p>
      ) : (
        <ul className={styles['intervals']}>
          {intervals.map((interval) => (
            <li key={interval.from} className={styles['interval']}>
              <IntervalWords view={view} interval={interval} />
              {correcting === interval.from ? (
                <Correction
                  session={session}
                  interval={interval}
                  onClose={() => setCorrecting(null)}
                />
              ) : (
                <Button size="s" onPress={() => setCorrecting(interval.from)}>
                  {t('correct')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

function IntervalWords({
  view,
  interval,
}: Pick<IntervalsProps, 'view'> & { readonly interval: Interval }) {
  const t = useTranslations('attendance');
  const presence = useTranslations('presence');
  const times = useTimes();
  const joined = useJoined();
  const { from, to, way, by, confirmedBy, standsFor, because } = interval;
  const told = [
    presence(`state.${way}`),
    t(`by.${by}`, { name: nameOf(view.people, confirmedBy) }),
    ...(standsFor === null
      ? []
      : [presence('standsFor', { name: nameOf(view.people, standsFor) })]),
    ...(because === null ? [] : [t(`ended.${because}`)]),
  ];
  return (
    <>
      <span className={styles['times']}>
        {to === null
          ? t('lasting', { from: times.time(from) })
          : t('fromTo', { from: times.time(from), to: times.time(to) })}
      </span>
      <span className={styles['how']}>{joined(told)}</span>
    </>
  );
}

interface CorrectionProps extends Pick<IntervalsProps, 'session'> {
  readonly interval: Interval;
  readonly onClose: () => void;
}

/** The time as it was in truth, with a reason: the record keeps both. */
function Correction({ session, interval, onClose }: CorrectionProps) {
  const t = useTranslations('attendance');
  const common = useTranslations('common');
  const { person, from: since, to: until } = interval;
  const zone = useZone();
  const [from, setFrom] = useState(clockOf(zone, since));
  const [to, setTo] = useState(until === null ? '' : clockOf(zone, until));
  const [reason, setReason] = useState('');
  const began = momentAt(zone, since, from);
  const ended = to === '' ? null : momentAt(zone, until ?? since, to);
  const wrongEnd = to === '' ? until !== null : ended === null;
  const why = (() => {
    if (began === null || wrongEnd) return t('timeWrong');
    return reason.trim() === '' ? t('reasonNeeded') : null;
  })();
  const save = () => {
    if (began === null) return;
    presenceActions(session).correct({
      person,
      since,
      from: began,
      to: ended,
      reason: reason.trim(),
    });
    onClose();
  };
  return (
    <div className={styles['correction']}>
      <Field kind="time" label={t('from')} value={from} onChange={setFrom} />
      <Field
        kind="time"
        label={t('to')}
        hint={until === null ? t('toHint') : undefined}
        value={to}
        onChange={setTo}
      />
      <div className={styles['reason']}>
        <Field label={t('reason')} value={reason} onChange={setReason} />
      </div>
      <div className={styles['buttons']}>
        <Button onPress={onClose}>{common('cancel')}</Button>
        <Button kind="act" onPress={save} unavailable={why}>
          {t('save')}
        </Button>
      </div>
    </div>
  );
}
