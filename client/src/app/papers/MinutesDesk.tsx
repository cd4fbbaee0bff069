import { ListTree, Search } from 'lucide-react';
import { Suspense, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { MINUTES_FILES } from '../../minutes/export-model.ts';
import { FindBar } from '../../minutes/FindBar.tsx';
import { Outline } from '../../minutes/Outline.tsx';
import { sectionNow } from '../../minutes/sections-model.ts';
import { useSectionTitle } from '../../minutes/use-section-title.ts';
import type { MeetingView } from '../../session/meeting-session.ts';
import { Button } from '../../ui/Button.tsx';
import { lazyPart } from '../../ui/part.ts';
import styles from './MinutesPaper.module.css';
import { showHeading, useHeadingsOf } from './headings.ts';
import { ReadInChoice } from './ReadInChoice.tsx';
import { SectionSheet } from './SectionSheet.tsx';
import { TranslateButton } from './TranslateButton.tsx';
import { useFind } from './use-find.ts';
import { useReadIn } from './use-read-in.ts';
import { useSections } from './use-sections.ts';

interface MinutesDeskProps {
  readonly path: string;
  readonly view: MeetingView;
}

const ExportMenu = lazyPart(async () => (await import('../../minutes/ExportMenu.tsx')).ExportMenu);

/** The minutes of one section, the item now unless somebody chose another, and the way to all others. */
export function MinutesDesk({ path, view }: MinutesDeskProps) {
  const t = useTranslations('minutes');
  const titleOf = useSectionTitle();
  const sections = useSections(path, view);
  const now = sectionNow(view.state);
  const [chosen, setChosen] = useState<string | null>(null);
  const [outline, setOutline] = useState(false);
  const [into, setInto] = useState<string | null>(null);
  const readIn = useReadIn(view);
  const section =
    sections.find(({ id }) => id === (chosen ?? now)) ?? sections.find(({ id }) => id === now);
  const find = useFind({ path, view }, sections, section ? [section.id] : [], setChosen);
  const headings = useHeadingsOf(path, view, sections, outline);
  const sheet = useRef<HTMLDivElement>(null);
  if (section === undefined) return null;
  const choose = (id: string) => {
    setChosen(id === now ? null : id);
    setOutline(false);
  };
  const { query, place } = find;
  return (
    <>
      <div className={styles['line']}>
        <Button
          expanded={outline}
          onPress={() => setOutline(!outline)}
          icon={<ListTree aria-hidden size={20} />}
          label={t('sections.choose', { title: titleOf(section) })}
        >
          {titleOf(section)}
        </Button>
        {section.id !== now && (
          <Button kind="quiet" onPress={() => setChosen(null)}>
            {t('sections.back')}
          </Button>
        )}
        <Button
          kind="quiet"
          expanded={find.open}
          keys="Control+F"
          label={t('find.label')}
          onPress={find.open ? find.close : find.show}
          icon={<Search aria-hidden size={20} />}
        >
          {null}
        </Button>
        <Suspense>
          <ExportMenu path={path} files={MINUTES_FILES} />
        </Suspense>
        <TranslateButton {...{ view, into }} onInto={setInto} />
        {into === null && <ReadInChoice {...{ view, readIn }} />}
      </div>
      {outline && (
        <Outline
          {...{ sections, now, headings }}
          chosen={section.id}
          onChoose={choose}
          onHeading={(id, nth) => {
            choose(id);
            // What is shown now goes first.
            requestAnimationFrame(() => showHeading(() => sheet.current, nth));
          }}
        />
      )}
      {find.open && (
        <FindBar {...find} onQuery={find.ask} onStep={find.step} onClose={find.close} />
      )}
      <div ref={sheet} className={styles['sheet']}>
        <SectionSheet
          key={section.id}
          {...{ path, view, section, into, readIn }}
          title={titleOf(section)}
          find={{ query, active: place?.section === section.id ? place.at : null }}
          onFind={find.show}
          onCount={find.count}
        />
      </div>
    </>
  );
}
