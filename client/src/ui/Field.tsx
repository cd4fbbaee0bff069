import { FieldError, Input, Label, Text, TextField } from 'react-aria-components';
import styles from './Field.module.css';

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly language?: string | undefined;
  readonly hint?: string | undefined;
  readonly fault?: string | null | undefined;
  /** What is asked for; dates are `YYYY-MM-DD` and times `HH:MM`, however they are shown. */
  readonly kind?: 'text' | 'date' | 'time' | 'count';
}

/** One line of text, with what is wrong about it. */
export function Field(props: FieldProps) {
  const { label, value, onChange, language, hint, fault, kind = 'text' } = props;
  const faulty = fault !== null && fault !== undefined;
  return (
    <TextField
      className={styles['field'] ?? ''}
      value={value}
      onChange={onChange}
      isInvalid={faulty}
    >
      <Label className={styles['label'] ?? ''}>{label}</Label>
      <Input
        className={styles['input'] ?? ''}
        lang={language}
        dir={kind === 'text' ? 'auto' : undefined}
        type={kind === 'count' ? 'text' : kind}
        inputMode={kind === 'count' ? 'numeric' : undefined}
        autoComplete="off"
      />
      {hint !== undefined && (
        <Text slot="description" className={styles['hint'] ?? ''}>
          {hint}
        </Text>
      )}
      <FieldError className={styles['fault'] ?? ''}>{fault}</FieldError>
    </TextField>
  );
}
