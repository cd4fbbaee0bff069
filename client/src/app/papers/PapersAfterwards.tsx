import { isFrozen } from '@koinon/shared/minutes/minutes';
import { Search } from 'lucide-react';
import { Suspense, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { OnceSpoken } from '../../i18n/OnceSpoken.tsx';
import { MINUTES_FILES } from '../../minutes/export-model.ts';
import { FindBar } from '../../minutes/FindBar.tsx';
import { Outline } from '../../minutes/Outline.tsx';
import { useSectionTitle } from '../../minutes/use-section-title.ts';
import type { MeetingView } from '../../session/meeting-session.ts';
import { Button } from '../../ui/Button.tsx';
import { lazyPart } from '../../ui/part.ts';
import { mayFollow } from '../may-follow.ts';
import styles from './PapersAfterwards.module.css';
import { showHeading, useHeadingsOf } from './headings.ts';
import { ReadInChoice } from './ReadInChoice.tsx';
import { SectionSheet } from './SectionSheet.tsx';
import { TranslateButton } from './TranslateButton.tsx';
import { useFind } from './use-find.ts';
import { useReadIn } from './use-read-in.ts';
import { useSections } from './use-sections.ts';

interface PapersAfterwardsProps {
  readonly path: string;
  readonly view: MeetingView;
}

const ExportMenu = lazyPart(async () => (await import('../../minutes/ExportMenu.tsx')).ExportMenu);

/** The minutes of the whole meeting, after it: to be finished, or to be read as one text. */
export function PapersAfterwards(props: PapersAfterwardsProps) {
  const { you, state } = props.view;
  // What was approved the gallery reads as it is published.
  const isOthers = you.role === 'guest' && isFrozen(state.minutes);
  return mayFollow(props.view) && !isOthers ? (
    <OnceSpoken>
      <WholeMinutes {...props} />
    </OnceSpoken>
  ) : null;
}

function WholeMinutes({ path, view }: PapersAfterwardsProps) {
  const t = useTranslations('minutes');
  const meeting = useTranslations('meeting');
  const titleOf = useSectionTitle();
  const sections = useSections(path, view);
  const [into, setInto] = useState<string | null>(null);
  const readIn = useReadIn(view);
  const parts = useRef(new Map<string, HTMLElement>());
  const shown = sections.map(({ id }) => id);
  const find = useFind({ path, view }, sections, shown, () => undefined);
  const { query, place } = find;
  const headings = useHeadingsOf(path, view, sections, true);
  const goTo = (id: string) => {
    const part = parts.current.get(id);
    part?.scrollIntoView({ block: 'start' });
    part?.focus({ preventScroll: true });
  };
  return (
    <section className={styles['papers']} aria-label={meeting('minutes')}>
      <div className={styles['top']}>
        <h2>{meeting('minutes')}</h2>
        <Button
          kind="quiet"
          expanded={find.open}
          keys="Control+F"
          onPress={find.open ? find.close : find.show}
          icon={<Search aria-hidden size={20} />}
        >
          {t('find.label')}
        </Button>
        <Suspense>
          <ExportMenu path={path} files={MINUTES_FILES} />
        </Suspense>
        <TranslateButton {...{ view, into }} onInto={setInto} />
        {into === null && <ReadInChoice {...{ view, readIn }} />}
      </div>
      <Outline
        {...{ sections, headings }}
        chosen={null}
        now={null}
        onChoose={goTo}
        onHeading={(id, nth) => {
          goTo(id);
          showHeading(() => parts.current.get(id) ?? null, nth);
        }}
      />
      {find.open && (
        <div className={styles['find']}>
          <FindBar {...find} onQuery={find.ask} onStep={find.step} onClose={find.close} />
        </div>
      )}
      {sections.map((section) => (
        <section
          key={section.id}
          ref={(part) => {
            if (part !== null) parts.current.set(section.id, part);
          }}
          tabIndex={-1}
          className={styles['part']}
          aria-label={titleOf(section)}
        >
          <h3 className={styles['title']} dir="auto">
            {titleOf(section)}
          </h3>
          <SectionSheet
            {...{ path, view, section, into, readIn }}
            title={titleOf(section)}
            find={{ query, active: place?.section === section.id ? place.at : null }}
            onFind={find.show}
            onCount={find.count}
          />
        </section>
      ))}
    </section>
  );
}
