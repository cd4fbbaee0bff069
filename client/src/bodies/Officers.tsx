import type { BodyView, DeskRefusal } from '@koinon/shared/bodies/desk';
import type { OfficerKind } from '@koinon/shared/bodies/events';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../ui/Button.tsx';
import { Panel } from '../ui/Panel.tsx';
import { Segments } from '../ui/Segments.tsx';
import styles from './Bodies.module.css';
import type { BodyDesk } from './desk-requests.ts';
import { isNameless, PersonChoice } from './PersonChoice.tsx';
import { Refused } from './Refused.tsx';
import { NOBODY, withoutPart } from './seat-model.ts';
import type { ChosenPerson } from './seat-model.ts';
import { giveInTurn, resolve } from './use-body.ts';

interface OfficersProps {
  readonly desk: BodyDesk;
  readonly view: BodyView;
  readonly show: (view: BodyView) => void;
}

/** Secretary and advisers: who serves the body without a seat. */
export function Officers({ desk, view, show }: OfficersProps) {
  const t = useTranslations('bodies');
  const [refusal, setRefusal] = useState<DeskRefusal | null>(null);
  const { secretary, advisers } = view.body;
  const officers = [
    ...(secretary === null ? [] : [{ id: secretary, as: 'secretary' as const }]),
    ...advisers.map((id) => ({ id, as: 'adviser' as const })),
  ];
  const release = async (person: string) => {
    setRefusal(await giveInTurn(desk, view.id, [{ type: 'ReleaseOfficer', person }], show));
  };
  return (
    <Panel title={t('officers')}>
      {officers.length === 0 && <p>{t('noOfficers')}</p>}
      <ul className={styles['cards']}>
        {officers.map(({ id, as }) => {
          const name = view.people.find((person) => person.id === id)?.name ?? '–';
          return (
            <li key={id} className={styles['card']}>
              <span className={styles['who']}>
                <bdi className={styles['name']}>{name}</bdi>
                <span className={styles['more']}>{t(`as.${as}`)}</span>
              </span>
              <div>
                <Button size="s" label={t('releaseOf', { name })} onPress={() => void release(id)}>
                  {t('release')}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
      <Refused code={refusal} />
      <NameOfficer desk={desk} view={view} show={show} />
    </Panel>
  );
}

const KINDS = ['secretary', 'adviser'] as const satisfies readonly OfficerKind[];

function NameOfficer({ desk, view, show }: OfficersProps) {
  const t = useTranslations('bodies');
  const [chosen, setChosen] = useState<ChosenPerson>(NOBODY);
  const [as, setAs] = useState<OfficerKind>(view.body.secretary === null ? 'secretary' : 'adviser');
  const [asked, setAsked] = useState(false);
  const [refusal, setRefusal] = useState<DeskRefusal | null>(null);
  const name = async () => {
    setAsked(true);
    if (chosen.kind === 'nobody' || isNameless(chosen)) return;
    const person = await resolve(desk, view, chosen);
    const refused = person.ok
      ? await giveInTurn(
          desk,
          view.id,
          person.id === null ? [] : [{ type: 'NameOfficer', person: person.id, as }],
          show,
        )
      : person.code;
    setRefusal(refused);
    if (refused !== null) return;
    setChosen(NOBODY);
    setAsked(false);
  };
  return (
    <div role="group" aria-label={t('addOfficer')} className={styles['form']}>
      <PersonChoice
        label={t('addOfficer')}
        chosen={chosen}
        people={withoutPart(view)}
        nobody={t('nobody')}
        onChange={setChosen}
        fault={asked && isNameless(chosen) ? t('needPersonName') : null}
      />
      {chosen.kind !== 'nobody' && (
        <>
          <Segments
            labelled
            label={t('officerAs')}
            segments={KINDS.map((value) => ({ value, name: t(`as.${value}`) }))}
            chosen={as}
            onChoose={(value) => setAs(value === 'secretary' ? 'secretary' : 'adviser')}
          />
          <Button onPress={() => void name()}>{t('nameOfficer')}</Button>
        </>
      )}
      <Refused code={refusal} />
    </div>
  );
}
