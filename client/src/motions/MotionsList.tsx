import { inLanguage } from '@koinon/shared/kernel/localized';
import { useTranslations } from 'use-intl';
import { useReadingLanguage } from '../i18n/use-reading-language.ts';
import type { MeetingView } from '../session/meeting-session.ts';
import { Button } from '../ui/Button.tsx';
import { Panel } from '../ui/Panel.tsx';
import { motionLines } from './motion-model.ts';
import type { MotionLine } from './motion-model.ts';
import styles from './MotionsList.module.css';
import { lineId } from './line-id.ts';
import { powersOf } from './motions-view.ts';
import { StatusMark } from './StatusMark.tsx';

interface MotionsListProps {
  readonly view: MeetingView;
  /** The one that is being read. */
  readonly reading: string | null;
  readonly onRead: (motion: string) => void;
  /** Opens the form for a new one; not for those who only watch. */
  readonly onMove?: () => void;
}

/** The motions on the item, and those on others that are not settled. */
export function MotionsList({ view, reading, onRead, onMove }: MotionsListProps) {
  const t = useTranslations('motions');
  const { here, elsewhere } = motionLines(view);
  const open = view.state.meeting.status === 'open';
  const read = { reading, onRead };
  return (
    <Panel title={t('title')}>
      {here.length === 0 ? (
        <p className={styles['empty']}>{elsewhere.length === 0 ? t('noneAtAll') : t('none')}</p>
      ) : (
        <Lines lines={here} {...read} />
      )}
      {elsewhere.length > 0 && (
        <>
          <h3 className={styles['heading']}>{t('elsewhere')}</h3>
          <Lines lines={elsewhere} {...read} />
        </>
      )}
      {onMove !== undefined && open && powersOf(view).moves && (
        <Button size="s" onPress={onMove}>
          {t('form.title')}
        </Button>
      )}
    </Panel>
  );
}

interface LinesProps extends Pick<MotionsListProps, 'reading' | 'onRead'> {
  readonly lines: readonly MotionLine[];
}

function Lines({ lines, reading, onRead }: LinesProps) {
  return (
    <ul className={styles['list']}>
      {lines.map((line) => (
        <Line key={line.motion.id} line={line} reading={reading} onRead={onRead} />
      ))}
    </ul>
  );
}

/** As many as tell parts of one motion apart. */
const FIRST_WORDS = 9;

function firstWords(text: string): string {
  const words = text.split(/\s+/u);
  const some = words.slice(0, FIRST_WORDS).join(' ');
  return words.length > FIRST_WORDS ? `${some} …` : some;
}

function Line({
  line,
  reading,
  onRead,
}: Omit<LinesProps, 'lines'> & { readonly line: MotionLine }) {
  const t = useTranslations('motions');
  const language = useReadingLanguage();
  const { motion, number, amendments } = line;
  return (
    <li>
      <button
        type="button"
        id={lineId(motion.id)}
        className={styles['line']}
        aria-expanded={reading === motion.id}
        onClick={() => onRead(motion.id)}
      >
        <span className={styles['number']}>
          {t('number', { number })}
          {motion.kind !== 'main' && ` · ${t(`kind.${motion.kind}`)}`}
        </span>
        <bdi className={styles['title']} lang={motion.language ?? undefined}>
          {inLanguage(motion.title, language)}
        </bdi>
        {motion.partOf !== null && (
          <span className={styles['words']} lang={motion.language ?? undefined} dir="auto">
            {firstWords(motion.text)}
          </span>
        )}
        <span className={styles['facts']}>
          <StatusMark status={motion.state.status} />
          {amendments > 0 && <span>{t('amendmentsOpen', { count: amendments })}</span>}
        </span>
      </button>
    </li>
  );
}
