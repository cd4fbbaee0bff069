import { Captions, Settings2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { channelName } from '../i18n/channel-name.ts';
import type { MeetingSession, MeetingView } from '../session/meeting-session.ts';
import { Button } from '../ui/Button.tsx';
import { Segments } from '../ui/Segments.tsx';
import { useStore } from '../ui/store.ts';
import { Switch } from '../ui/Switch.tsx';
import { CaptionLines } from './CaptionLines.tsx';
import styles from './CaptionsPanel.module.css';
import { captionedIn, linesIn } from './model.ts';
import { CAPTION_SIZES, openReading } from './reading.ts';
import type { CaptionSize, Reading } from './reading.ts';
import { SpeakerText } from './SpeakerText.tsx';
import { SpokenLines } from './SpokenLines.tsx';
import { useCaptions } from './use-captions.ts';

interface CaptionsPanelProps {
  readonly view: MeetingView;
  readonly session: MeetingSession;
  /** The line carries a voice and nothing more. */
  readonly resting: boolean;
  /** Whether captions are read. */
  readonly onRead?: (read: boolean) => void;
}

const NONE = 'none';

/** Captions in the language of one's choice, and what a speaker types; nothing where there are none. */
export function CaptionsPanel({ view, session, resting, onRead }: CaptionsPanelProps) {
  const t = useTranslations('captions');
  const [kept] = useState(() => openReading(window.localStorage));
  const reading = useStore(kept);
  const [arranging, arrange] = useState(false);
  const offered = captionedIn(view);
  const language = offered.find((tag) => tag === reading.language) ?? null;
  const captions = useCaptions(session, language === null || resting ? [] : [language]);
  const reads = language !== null;
  useEffect(() => onRead?.(reads), [onRead, reads]);
  const change = (changed: Partial<Reading>) => kept.update((now) => ({ ...now, ...changed }));
  return (
    <>
      <SpeakerText view={view} captions={captions} clock={session} />
      {offered.length > 0 && (
        <section className={styles['panel']} aria-label={t('captions')}>
          <div className={styles['top']}>
            <Captions aria-hidden size={20} />
            <Segments
              label={t('captions')}
              segments={[
                { value: NONE, name: t('none') },
                ...offered.map((tag) => ({ value: tag, name: channelName(tag), language: tag })),
              ]}
              chosen={language ?? NONE}
              onChoose={(value) => change({ language: value === NONE ? null : value })}
            />
            {language !== null && (
              <Button
                kind="quiet"
                size="s"
                label={t('howShown')}
                expanded={arranging}
                onPress={() => arrange(!arranging)}
                icon={<Settings2 aria-hidden size={20} />}
              >
                {null}
              </Button>
            )}
          </div>
          {language !== null && arranging && <Arrange reading={reading} onChange={change} />}
          {language !== null && (
            <Shown
              key={language}
              lines={linesIn(captions, language)}
              language={language}
              reading={reading}
              clock={session}
            />
          )}
        </section>
      )}
    </>
  );
}

interface ShownProps {
  readonly lines: ReturnType<typeof linesIn>;
  readonly language: string;
  readonly reading: Reading;
  readonly clock: { now(): number };
}

function Shown({ lines, language, reading, clock }: ShownProps) {
  const t = useTranslations('captions');
  return (
    <>
      {lines.length === 0 ? (
        <p className={styles['waiting']}>{t('waiting')}</p>
      ) : (
        <CaptionLines
          lines={lines}
          language={language}
          label={t('captionsIn', { language: channelName(language) })}
          size={reading.size}
          dark={reading.dark}
        />
      )}
      {reading.spoken && <SpokenLines lines={lines} language={language} clock={clock} />}
    </>
  );
}

interface ArrangeProps {
  readonly reading: Reading;
  readonly onChange: (changed: Partial<Reading>) => void;
}

function Arrange({ reading, onChange }: ArrangeProps) {
  const t = useTranslations('captions');
  const sizeOf = (value: string): CaptionSize => CAPTION_SIZES.find((one) => one === value) ?? 'm';
  return (
    <div className={styles['arrange']}>
      <Segments
        labelled
        label={t('size')}
        segments={CAPTION_SIZES.map((size) => ({ value: size, name: t(`sizes.${size}`) }))}
        chosen={reading.size}
        onChoose={(value) => onChange({ size: sizeOf(value) })}
      />
      <Switch label={t('dark')} on={reading.dark} onChange={(dark) => onChange({ dark })} />
      <Switch
        label={t('spoken')}
        hint={t('spokenHint')}
        on={reading.spoken}
        onChange={(spoken) => onChange({ spoken })}
      />
    </div>
  );
}
