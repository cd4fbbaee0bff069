import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../ui/Button.tsx';
import { LongField } from '../ui/LongField.tsx';
import { parseAbbreviations } from './abbreviations.ts';

interface AbbreviationsProps {
  readonly text: string;
  readonly onChange: (text: string) => void;
}

/** One's own abbreviations, one a line; they stay in this browser. */
export function Abbreviations({ text, onChange }: AbbreviationsProps) {
  const t = useTranslations('captions');
  const [open, setOpen] = useState(false);
  const count = parseAbbreviations(text).size;
  return (
    <div>
      <Button size="s" kind="quiet" expanded={open} onPress={() => setOpen(!open)}>
        {t('abbreviations', { count })}
      </Button>
      {open && (
        <LongField
          label={t('abbreviationsLabel')}
          hint={t('abbreviationsHint')}
          value={text}
          onChange={onChange}
          rows={6}
        />
      )}
    </div>
  );
}
