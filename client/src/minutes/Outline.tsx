import { useTranslations } from 'use-intl';
import type { MinutesSection } from './sections-model.ts';
import styles from './Outline.module.css';
import { useSectionTitle } from './use-section-title.ts';

interface OutlineProps {
  readonly sections: readonly MinutesSection[];
  /** The section that is shown; null where all are. */
  readonly chosen: string | null;
  /** The section that the meeting is at; null after its end. */
  readonly now: string | null;
  readonly onChoose: (section: string) => void;
  /** What was written as headings in a section. */
  readonly headings: (section: string) => readonly OutlineHeading[];
  /** `nth`: number of the heading in its section, from 0. */
  readonly onHeading: (section: string, nth: number) => void;
}

interface OutlineHeading {
  readonly level: number;
  readonly text: string;
}

/** All sections of the minutes, each with how much the record says in it, and the headings within. */
export function Outline({ sections, chosen, now, onChoose, ...props }: OutlineProps) {
  const t = useTranslations('minutes.sections');
  const titleOf = useSectionTitle();
  return (
    <nav aria-label={t('label')}>
      <ol className={styles['outline']}>
        {sections.map((section) => (
          <li key={section.id} data-depth={section.depth}>
            <button
              type="button"
              className={styles['section']}
              aria-current={section.id === chosen ? 'true' : undefined}
              onClick={() => onChoose(section.id)}
            >
              <span className={styles['title']}>{titleOf(section)}</span>
              {section.id === now && <span className={styles['now']}>{t('now')}</span>}
              <span className={styles['count']}>{t('facts', { count: section.facts.length })}</span>
            </button>
            <Headings
              headings={props.headings(section.id)}
              onChoose={(nth) => props.onHeading(section.id, nth)}
            />
          </li>
        ))}
      </ol>
    </nav>
  );
}

interface HeadingsProps {
  readonly headings: readonly OutlineHeading[];
  readonly onChoose: (nth: number) => void;
}

function Headings({ headings, onChoose }: HeadingsProps) {
  if (headings.every(({ text }) => text === '')) return null;
  return (
    <ul className={styles['headings']}>
      {headings.map(
        ({ level, text }, nth) =>
          text !== '' && (
            <li key={nth} data-level={level}>
              <button
                type="button"
                dir="auto"
                className={styles['heading']}
                onClick={() => onChoose(nth)}
              >
                {text}
              </button>
            </li>
          ),
      )}
    </ul>
  );
}
