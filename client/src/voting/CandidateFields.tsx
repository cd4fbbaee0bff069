import { X } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { Pick as PickOne } from '../ui/Pick.tsx';
import { Stepper } from '../ui/Stepper.tsx';
import styles from './AnnounceForm.module.css';
import { factsOf } from './facts-model.ts';
import { named } from './poll-model.ts';
import type { PollsView } from './poll-model.ts';
import type { DraftFieldsProps } from './QuestionFields.tsx';

interface CandidateFieldsProps extends DraftFieldsProps {
  readonly view: PollsView;
}

const NOBODY = '';

/** Who stands for election, and for how many places. */
export function CandidateFields({ view, draft, faults, onChange }: CandidateFieldsProps) {
  const t = useTranslations('voting');
  const [name, setName] = useState('');
  const { candidates, places } = draft;
  const members = named(view, factsOf(view).register());
  const free = members.filter(({ id }) => !candidates.some((one) => one.id === id));
  const add = (id: string, called: string) =>
    onChange({ ...draft, candidates: [...candidates, { id, name: called }] });
  const addStranger = () => {
    const called = name.trim();
    if (called === '') return;
    add(freeId(candidates.map(({ id }) => id)), called);
    setName('');
  };
  const wrong = faults.find((fault) => fault === 'candidates' || fault === 'candidate');
  return (
    <fieldset className={styles['fields']}>
      <legend className={styles['legend']}>{t('candidates')}</legend>
      <ol className={styles['candidates']}>
        {candidates.map((candidate) => (
          <li key={candidate.id} className={styles['candidate']}>
            <bdi>{candidate.name}</bdi>
            <Button
              kind="quiet"
              label={t('removeCandidate', { name: candidate.name })}
              icon={<X aria-hidden size={18} />}
              onPress={() =>
                onChange({
                  ...draft,
                  candidates: candidates.filter(({ id }) => id !== candidate.id),
                })
              }
            >
              {null}
            </Button>
          </li>
        ))}
      </ol>
      {wrong !== undefined && <p className={styles['fault']}>{t(`fault.${wrong}`)}</p>}
      {free.length > 0 && (
        <PickOne
          label={t('addMember')}
          options={[
            { value: NOBODY, name: t('choosePerson') },
            ...free.map((member) => ({ value: member.id, name: member.name })),
          ]}
          chosen={NOBODY}
          onChoose={(id) => {
            const member = free.find((one) => one.id === id);
            if (member !== undefined) add(member.id, member.name);
          }}
        />
      )}
      <div className={styles['row']}>
        <Field label={t('otherName')} value={name} onChange={setName} />
        <Button onPress={addStranger} unavailable={name.trim() === '' ? t('nameFirst') : null}>
          {t('addCandidate')}
        </Button>
      </div>
      <Stepper
        label={t('places')}
        value={places}
        least={1}
        most={Math.max(1, candidates.length)}
        onChange={(value) => onChange({ ...draft, places: value })}
        more={t('oneMore')}
        less={t('oneLess')}
        fault={faults.includes('places') ? t('fault.places') : null}
      />
    </fieldset>
  );
}

/** An id for somebody whom the directory does not know. */
function freeId(taken: readonly string[]): string {
  let number = taken.length + 1;
  while (taken.includes(`candidate-${number}`)) number += 1;
  return `candidate-${number}`;
}
