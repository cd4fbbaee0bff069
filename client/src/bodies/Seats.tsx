import type { BodySeat, FoundedBody } from '@koinon/shared/bodies/body';
import type { BodyView, DeskRefusal } from '@koinon/shared/bodies/desk';
import { rulesOf } from '@koinon/shared/bodies/standing';
import { Fragment, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../ui/Button.tsx';
import { classes } from '../ui/classes.ts';
import { Panel } from '../ui/Panel.tsx';
import styles from './Bodies.module.css';
import type { BodyDesk } from './desk-requests.ts';
import { Refused } from './Refused.tsx';
import { notesOn } from './seat-model.ts';
import { SeatForm } from './SeatForm.tsx';
import { giveInTurn } from './use-body.ts';

interface SeatsProps {
  readonly desk: BodyDesk;
  readonly view: BodyView;
  readonly show: (view: BodyView) => void;
}

/** The seats of a body, one row each; a row opens into its form. */
export function Seats({ desk, view, show }: SeatsProps) {
  const t = useTranslations('bodies');
  const [editing, setEditing] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<DeskRefusal | null>(null);
  const [saved, setSaved] = useState(false);
  const table = useRef<HTMLTableElement>(null);
  const substitutes = hasSubstitutes(view.body);
  const close = (seat: string, done: boolean) => {
    setEditing(null);
    setSaved(done);
    requestAnimationFrame(() =>
      table.current?.querySelector<HTMLElement>(`[data-seat="${seat}"] button`)?.focus(),
    );
  };
  const addSeat = async () => {
    setRefusal(await giveInTurn(desk, view.id, [{ type: 'CreateSeat' }], show));
  };
  return (
    <Panel title={t('parts.seats')}>
      <table ref={table} className={styles['table']}>
        <thead>
          <tr>
            <th scope="col" className={styles['number']}>
              {t('seat')}
            </th>
            <th scope="col">{t('member')}</th>
            {substitutes && (
              <th scope="col" className={styles['onlyWide']}>
                {t('substitute')}
              </th>
            )}
            <th scope="col" className={styles['action']}>
              {t('action')}
            </th>
          </tr>
        </thead>
        <tbody>
          {view.body.seats.map((seat, index) => (
            <Fragment key={seat.seat}>
              <SeatRow
                view={view}
                seat={seat}
                number={index + 1}
                substitutes={substitutes}
                open={editing === seat.seat}
                onEdit={() => {
                  setSaved(false);
                  setEditing(editing === seat.seat ? null : seat.seat);
                }}
              />
              {editing === seat.seat && (
                <tr>
                  <td colSpan={4} className={styles['editing']}>
                    <SeatForm
                      desk={desk}
                      view={view}
                      seat={seat}
                      number={index + 1}
                      show={show}
                      onClose={(done) => close(seat.seat, done)}
                    />
                  </td>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
      </table>
      <div role="status">{saved && <p>{t('saved')}</p>}</div>
      <Refused code={refusal} />
      <div>
        <Button onPress={() => void addSeat()}>{t('addSeat')}</Button>
      </div>
    </Panel>
  );
}

interface SeatRowProps {
  readonly view: BodyView;
  readonly seat: BodySeat;
  readonly number: number;
  /** Whether the body's members have substitutes. */
  readonly substitutes: boolean;
  readonly open: boolean;
  readonly onEdit: () => void;
}

function SeatRow({ view, seat, number, substitutes, open, onEdit }: SeatRowProps) {
  const t = useTranslations('bodies');
  const nameOf = (id: string) => view.people.find((person) => person.id === id)?.name ?? '–';
  const { member, substitute, office } = seat;
  return (
    <tr data-seat={seat.seat}>
      <th scope="row" className={styles['number']}>
        {number}
      </th>
      <td>
        {member === null ? (
          <span className={styles['vacant']}>{t('vacant')}</span>
        ) : (
          <span className={styles['who']}>
            <bdi className={styles['name']}>{nameOf(member)}</bdi>
            <span className={styles['more']}>{t(`offices.${office}`)}</span>
            <Notes view={view} person={member} />
            {substitute !== null && (
              <span className={classes(styles['more'], styles['onlyNarrow'])}>
                {t('substituteIs', { name: nameOf(substitute) })}
              </span>
            )}
          </span>
        )}
      </td>
      {substitutes && (
        <td className={styles['onlyWide']}>
          {substitute === null ? (
            <span className={styles['more']}>{t('noSubstitute')}</span>
          ) : (
            <bdi>{nameOf(substitute)}</bdi>
          )}
        </td>
      )}
      <td className={styles['action']}>
        <Button
          size="s"
          expanded={open}
          label={t(member === null ? 'fillSeat' : 'editSeat', { number })}
          onPress={onEdit}
        >
          {t(member === null ? 'fill' : 'edit')}
        </Button>
      </td>
    </tr>
  );
}

/** Members have them by the rules, or have some from before. */
function hasSubstitutes(body: FoundedBody): boolean {
  return (
    rulesOf(body).voting.substitutes || body.seats.some(({ substitute }) => substitute !== null)
  );
}

/** What the rules count of a member over the year. */
function Notes({ view, person }: { readonly view: BodyView; readonly person: string }) {
  const t = useTranslations('bodies');
  const { remote, remoteLimit, missed } = notesOn(view.body, person);
  return (
    <>
      {remoteLimit !== null ? (
        <span className={remote >= remoteLimit ? styles['heed'] : styles['more']}>
          {t('remoteOf', { count: remote, most: remoteLimit })}
        </span>
      ) : (
        remote > 0 && <span className={styles['more']}>{t('remote', { count: remote })}</span>
      )}
      {missed > 0 && <span className={styles['heed']}>{t('missed', { count: missed })}</span>}
    </>
  );
}
