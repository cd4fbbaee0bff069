import type { BodySeat } from '@koinon/shared/bodies/body';
import type { BodyView, DeskRefusal } from '@koinon/shared/bodies/desk';
import type { Office } from '@koinon/shared/bodies/events';
import { rulesOf } from '@koinon/shared/bodies/standing';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../ui/Button.tsx';
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx';
import { Segments } from '../ui/Segments.tsx';
import styles from './Bodies.module.css';
import type { BodyDesk } from './desk-requests.ts';
import { isNameless, PersonChoice } from './PersonChoice.tsx';
import { Refused } from './Refused.tsx';
import { draftOf, seatCommands, withoutPart } from './seat-model.ts';
import type { SeatDraft } from './seat-model.ts';
import { giveInTurn, resolve } from './use-body.ts';

interface SeatFormProps {
  readonly desk: BodyDesk;
  readonly view: BodyView;
  readonly seat: BodySeat;
  readonly number: number;
  readonly show: (view: BodyView) => void;
  /** Ends it; `saved` when something was done. */
  readonly onClose: (saved: boolean) => void;
}

const OFFICES = ['chair', 'deputy', 'member'] as const satisfies readonly Office[];

/** Who holds a seat, with which office, and who stands by for them. */
export function SeatForm({ desk, view, seat, number, show, onClose }: SeatFormProps) {
  const t = useTranslations('bodies');
  const common = useTranslations('common');
  const [draft, setDraft] = useState<SeatDraft>(() => draftOf(seat, view.people));
  const [asked, setAsked] = useState(false);
  const [waiting, setWaiting] = useState(false);
  const [refusal, setRefusal] = useState<DeskRefusal | null>(null);
  const free = withoutPart(view);
  const change = (part: Partial<SeatDraft>) => setDraft((now) => ({ ...now, ...part }));
  const nameFault = (chosen: SeatDraft['member']) =>
    asked && isNameless(chosen) ? t('needPersonName') : null;
  const save = async () => {
    setAsked(true);
    if (isNameless(draft.member) || isNameless(draft.substitute)) return;
    setWaiting(true);
    const found = await saveSeat({ desk, view, seat, draft, show });
    setWaiting(false);
    setRefusal(found);
    if (found === null) onClose(true);
  };
  return (
    <div
      role="group"
      aria-label={t(seat.member === null ? 'fillSeat' : 'editSeat', { number })}
      className={styles['form']}
    >
      <PersonChoice
        label={t('member')}
        chosen={draft.member}
        people={free}
        nobody={seat.member === null ? t('vacant') : null}
        onChange={(member) => change({ member })}
        fault={nameFault(draft.member)}
      />
      <Segments
        labelled
        label={t('office')}
        segments={OFFICES.map((value) => ({ value, name: t(`offices.${value}`) }))}
        chosen={draft.office}
        onChoose={(value) => {
          const office = OFFICES.find((one) => one === value);
          if (office !== undefined) change({ office });
        }}
      />
      {rulesOf(view.body).voting.substitutes && (
        <PersonChoice
          label={t('substitute')}
          chosen={draft.substitute}
          people={free}
          nobody={t('noSubstitute')}
          onChange={(substitute) => change({ substitute })}
          fault={nameFault(draft.substitute)}
        />
      )}
      <Refused code={refusal} />
      <div className={styles['buttons']}>
        <Button kind="act" waiting={waiting} onPress={() => void save()}>
          {t('save')}
        </Button>
        <Button onPress={() => onClose(false)}>{common('cancel')}</Button>
        <EndOfSeat {...{ desk, view, seat, number, show, onClose }} />
      </div>
    </div>
  );
}

interface SaveSeat {
  readonly desk: BodyDesk;
  readonly view: BodyView;
  readonly seat: BodySeat;
  readonly draft: SeatDraft;
  readonly show: (view: BodyView) => void;
}

async function saveSeat({ desk, view, seat, draft, show }: SaveSeat): Promise<DeskRefusal | null> {
  const member = await resolve(desk, view, draft.member);
  if (!member.ok) return member.code;
  const substitute = await resolve(desk, view, draft.substitute);
  if (!substitute.ok) return substitute.code;
  const { office } = draft;
  const wanted = { member: member.id, office, substitute: substitute.id };
  const refused = await giveInTurn(desk, view.id, seatCommands(seat, wanted), show);
  if (refused !== null) return refused;
  // A name may have been corrected without any command.
  const now = await desk.view(view.id);
  if (now.ok) show(now.result);
  return now.ok ? null : now.code;
}

/** A vacant seat can go, a filled one be vacated, after one more question. */
function EndOfSeat({ desk, view, seat, number, show, onClose }: SeatFormProps) {
  const t = useTranslations('bodies');
  const common = useTranslations('common');
  const [asking, setAsking] = useState(false);
  const [refusal, setRefusal] = useState<DeskRefusal | null>(null);
  const end = async (type: 'VacateSeat' | 'RemoveSeat') => {
    setAsking(false);
    const refused = await giveInTurn(desk, view.id, [{ type, seat: seat.seat }], show);
    setRefusal(refused);
    if (refused === null) onClose(true);
  };
  const name = view.people.find(({ id }) => id === seat.member)?.name ?? '–';
  if (seat.member === null) {
    return (
      <>
        <Button kind="quiet" onPress={() => void end('RemoveSeat')}>
          {t('removeSeat')}
        </Button>
        <Refused code={refusal} />
      </>
    );
  }
  return (
    <>
      <Button kind="quiet" onPress={() => setAsking(true)}>
        {t('vacate')}
      </Button>
      <Refused code={refusal} />
      {asking && (
        <ConfirmDialog
          title={t('vacateTitle', { number })}
          confirm={t('vacate')}
          cancel={common('cancel')}
          onConfirm={() => void end('VacateSeat')}
          onCancel={() => setAsking(false)}
        >
          <p>{t('vacateText', { name })}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
