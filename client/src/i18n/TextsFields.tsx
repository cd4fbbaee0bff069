import { Field } from '../ui/Field.tsx';
import { LANGUAGES } from './languages.ts';
import type { Language } from './languages.ts';
import styles from './TextsFields.module.css';
import type { Texts } from './texts.ts';

interface TextsFieldsProps {
  readonly texts: Texts;
  readonly labelOf: (language: Language) => string;
  readonly onChange: (texts: Texts) => void;
  readonly fault: string | null;
}

/** One text in every language of the interface; one language is enough. */
export function TextsFields({ texts, labelOf, onChange, fault }: TextsFieldsProps) {
  return (
    <div className={styles['texts']}>
      {LANGUAGES.map((language, index) => (
        <Field
          key={language}
          label={labelOf(language)}
          language={language}
          value={texts[language]}
          onChange={(text) => onChange({ ...texts, [language]: text })}
          fault={index === 0 ? fault : null}
        />
      ))}
    </div>
  );
}
