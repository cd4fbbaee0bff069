import type { Base } from '@koinon/shared/law/rule-pack';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Choices } from '../ui/Choices.tsx';
import { Field } from '../ui/Field.tsx';
import { Pick } from '../ui/Pick.tsx';
import { countOf, keyOf, sharesWith } from './adjust-model.ts';
import type { Share } from './adjust-model.ts';
import { shareWords } from './rule-sentences.ts';
import styles from './AdjustRules.module.css';

/** Takes what a control says for one of the values it was given. */
export function choosing<Value extends string>(
  values: readonly Value[],
  choose: (value: Value) => void,
): (chosen: string) => void {
  return (chosen) => {
    const value = values.find((one) => one === chosen);
    if (value !== undefined) choose(value);
  };
}

interface ShareFieldsProps<Of extends Base> {
  readonly label: string;
  readonly share: Share;
  readonly base: Of;
  readonly bases: readonly Of[];
  readonly onChange: (share: Share, of: Of) => void;
}

export function ShareFields<Of extends Base>(props: ShareFieldsProps<Of>) {
  const { label, base, bases, onChange } = props;
  const t = useTranslations('rulePacks');
  const { p, q, strict } = props.share;
  const share = { p, q, strict };
  const nameOf = (of: Base) => t(`of.${of}`);
  const shares = sharesWith(share);
  return (
    <div className={styles['pair']}>
      <Pick
        label={label}
        options={shares.map((one) => ({
          value: keyOf(one),
          name: shareWords({ ...one, of: base }, t),
        }))}
        chosen={keyOf(share)}
        onChoose={(key) => {
          const found = shares.find((one) => keyOf(one) === key);
          if (found !== undefined) onChange(found, base);
        }}
      />
      <Pick
        label={t('ofLabel')}
        options={bases.map((of) => ({ value: of, name: nameOf(of) }))}
        chosen={base}
        onChoose={choosing(bases, (of) => onChange(share, of))}
      />
    </div>
  );
}

interface YesOrNoProps {
  readonly label: string;
  readonly yes: string;
  readonly no: string;
  readonly chosen: boolean;
  readonly onChoose: (chosen: boolean) => void;
}

export function YesOrNo({ label, yes, no, chosen, onChoose }: YesOrNoProps) {
  return (
    <Choices
      label={label}
      options={[
        { value: 'yes', words: yes },
        { value: 'no', words: no },
      ]}
      chosen={chosen ? 'yes' : 'no'}
      onChoose={(value) => onChoose(value === 'yes')}
    />
  );
}

interface CountFieldProps {
  readonly label: string;
  readonly count: number | null;
  readonly onChange: (count: number | null) => void;
  readonly least?: number;
  /** Cannot be left empty. */
  readonly needed?: boolean;
}

/** A whole number as it is being written; only one that counts is told. */
export function CountField({ label, count, onChange, least = 0, needed = false }: CountFieldProps) {
  const t = useTranslations('rulePacks');
  const [text, setText] = useState(count === null ? '' : String(count));
  const accepted = (written: string) => {
    const read = countOf(written);
    if (read === undefined || (read === null && needed)) return undefined;
    return read !== null && read < least ? undefined : read;
  };
  return (
    <Field
      kind="count"
      label={label}
      value={text}
      onChange={(written) => {
        setText(written);
        const read = accepted(written);
        if (read !== undefined) onChange(read);
      }}
      fault={accepted(text) === undefined ? t('notANumber') : null}
    />
  );
}
