import { Label, Text, TextArea, TextField } from 'react-aria-components';
import styles from './LongField.module.css';

interface LongFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly language?: string | undefined;
  readonly hint?: string | undefined;
  readonly rows?: number;
}

/** Text of several lines; it grows with what is written. */
export function LongField({ label, value, onChange, language, hint, rows = 4 }: LongFieldProps) {
  return (
    <TextField className={styles['field'] ?? ''} value={value} onChange={onChange}>
      <Label className={styles['label'] ?? ''}>{label}</Label>
      <TextArea className={styles['area'] ?? ''} lang={language} dir="auto" rows={rows} />
      {hint !== undefined && (
        <Text slot="description" className={styles['hint'] ?? ''}>
          {hint}
        </Text>
      )}
    </TextField>
  );
}
