import { useState } from 'react';
import { Form } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import type { MeetingSession, MeetingView } from '../session/meeting-session.ts';
import { Button } from '../ui/Button.tsx';
import { Choices } from '../ui/Choices.tsx';
import { Field } from '../ui/Field.tsx';
import { isWaiting } from '../ui/given.ts';
import styles from './CheckInForm.module.css';
import { presenceActions } from './model.ts';
import { ownPresence, readCode } from './own-model.ts';

interface CheckInFormProps {
  readonly view: MeetingView;
  readonly session: Pick<MeetingSession, 'give'>;
}

/** Typing the hall's code proves that one is in the hall. */
export function CheckInForm({ view, session }: CheckInFormProps) {
  const t = useTranslations('checkIn');
  const [typed, setTyped] = useState('');
  const [standsFor, setStandsFor] = useState('');
  const code = readCode(typed);
  const checkIn = () => {
    if (code === null) return;
    presenceActions(session).checkIn(code, standsFor === '' ? undefined : standsFor);
    setTyped('');
  };
  return (
    <Form
      className={styles['form'] ?? ''}
      onSubmit={(event) => {
        event.preventDefault();
        checkIn();
      }}
    >
      <ForWhom view={view} chosen={standsFor} onChoose={setStandsFor} />
      <div className={styles['line']}>
        <div className={styles['code']}>
          <Field
            label={t('code')}
            value={typed}
            onChange={setTyped}
            fault={typed.length > CODE_LENGTH && code === null ? t('wrong') : null}
          />
        </div>
        <Button
          onPress={checkIn}
          waiting={isWaiting(view.pending, 'CheckIn')}
          unavailable={code === null ? t('wrong') : null}
        >
          {t('press')}
        </Button>
      </div>
    </Form>
  );
}

/** As the hall shows it. */
const CODE_LENGTH = 6;

interface ForWhomProps extends Pick<CheckInFormProps, 'view'> {
  /** The member in whose place; empty: for oneself. */
  readonly chosen: string;
  readonly onChoose: (member: string) => void;
}

/** A substitute says for whom; nobody else is asked. */
export function ForWhom({ view, chosen, onChoose }: ForWhomProps) {
  const t = useTranslations('checkIn');
  const presence = useTranslations('presence');
  const { mayStandFor } = ownPresence(view);
  if (mayStandFor.length === 0) return null;
  const options = [
    { value: '', words: t('forMyself') },
    ...mayStandFor.map(({ id, name }) => ({
      value: id,
      words: presence('standsFor', { name }),
    })),
  ];
  return <Choices label={t('forWhom')} options={options} chosen={chosen} onChoose={onChoose} />;
}
