import { FieldError, Input, Label, Text, TextField } from 'react-aria-components';
import styles from './Field.module.css';

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly language?: string | undefined;
  readonly hint?: string | undefined;
  readonly fault?: string | null | undefined;
}

/** One line of text, with what is wrong about it. */
export function Field({ label, value, onChange, language, hint, fault }: FieldProps) {
  const faulty = fault !== null && fault !== undefined;
  return (
    <TextField
      className={styles['field'] ?? ''}
      value={value}
      onChange={onChange}
      isInvalid={faulty}
    >
      <Label className={styles['label'] ?? ''}>{label}</Label>
      <Input className={styles['input'] ?? ''} lang={language} dir="auto" autoComplete="off" />
      {hint !== undefined && (
        <Text slot="description" className={styles['hint'] ?? ''}>
          {hint}
        </Text>
      )}
      <FieldError className={styles['fault'] ?? ''}>{fault}</FieldError>
    </TextField>
  );
}
