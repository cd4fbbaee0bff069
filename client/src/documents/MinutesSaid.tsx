import { saidLanguages } from '@koinon/shared/captions/said';
import type { SaidLine } from '@koinon/shared/captions/said';
import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { ChevronDown, ChevronUp, TextQuote } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { channelName } from '../i18n/channel-name.ts';
import { directionOf } from '../i18n/languages.ts';
import { Button } from '../ui/Button.tsx';
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Segments } from '../ui/Segments.tsx';
import { blockIds, insertSaid, shownSaid } from './minutes-said.ts';
import type { Shown } from './minutes-said.ts';
import type { Saying } from './minutes-saying.ts';
import styles from './MinutesSaid.module.css';
import { SaidTurns } from './SaidTurns.tsx';
import { useSaid } from './use-said.ts';

interface MinutesSaidProps {
  readonly editor: Editor;
  readonly saying: Saying;
}

/** What was said and written along, to be taken over into the text; nothing where nobody wrote along. */
export function MinutesSaid({ editor, saying }: MinutesSaidProps) {
  const t = useTranslations('said');
  const id = useId();
  const { lines, isAway } = useSaid(saying);
  const [chosen, setChosen] = useState<boolean | null>(null);
  // Where no captions are kept as a rule nobody misses them.
  const misses = isAway && (saying.verbatim || lines.length > 0);
  const away = misses ? (
    <div role="status">
      <Notice tone="heed">{t('away')}</Notice>
    </div>
  ) : null;
  if (lines.length === 0) return away;
  const open = chosen ?? saying.verbatim;
  const Arrow = open ? ChevronUp : ChevronDown;
  return (
    <section className={styles['said']} aria-label={t('title')}>
      <div>
        <Button
          expanded={open}
          controls={id}
          onPress={() => setChosen(!open)}
          icon={<TextQuote aria-hidden size={20} />}
        >
          {t('title')} <Arrow aria-hidden size={16} />
        </Button>
      </div>
      {away}
      <div id={id} hidden={!open}>
        {open && <Said {...{ editor, saying, lines }} />}
      </div>
    </section>
  );
}

interface SaidProps extends MinutesSaidProps {
  readonly lines: readonly SaidLine[];
}

function Said({ editor, saying, lines }: SaidProps) {
  const t = useTranslations('said');
  const languages = saidLanguages(lines);
  const [wanted, setWanted] = useState<string | null>(null);
  const language = languages.find((tag) => tag === wanted) ?? languages[0] ?? '';
  const blocks = useEditorState({
    editor,
    selector: ({ editor: current }) => blockIds(current.state.doc),
  });
  const shown = shownSaid(lines, language, { closed: saying.closed, blocks });
  return (
    <div className={styles['open']}>
      {saying.verbatim && <p>{t('verbatim')}</p>}
      <p className={styles['hint']}>{t('hint')}</p>
      {languages.length > 1 && (
        <Segments
          label={t('language')}
          segments={languages.map((tag) => ({
            value: tag,
            name: channelName(tag),
            language: tag,
          }))}
          chosen={language}
          onChoose={setWanted}
        />
      )}
      <SaidTurns turns={shown.turns} language={language} nameOf={saying.nameOf} />
      <InsertSaid key={language} {...{ editor, saying, shown, language }} />
    </div>
  );
}

interface InsertSaidProps extends MinutesSaidProps {
  readonly shown: Shown;
  readonly language: string;
}

/** One press takes over what is not in the text yet; all of it once more only for whoever says so. */
function InsertSaid({ editor, saying, shown, language }: InsertSaidProps) {
  const t = useTranslations('said');
  const { whole, left } = shown;
  const [asking, ask] = useState(false);
  const [count, setCount] = useState<number | null>(null);
  const where = useWhere(editor);
  const insert = (turns: Shown['left']) => {
    const dir = directionOf(language);
    const { nameOf } = saying;
    const at = where();
    editor.commands.command(({ tr }) => insertSaid(tr, { turns, dir, where: at, nameOf }));
    setCount(turns.length);
    ask(false);
  };
  if (whole.length === 0) return null;
  const isIn = left.length === 0;
  const isPartly = !isIn && shown.turns.some(({ taken }) => taken !== 'none');
  return (
    <div className={styles['foot']}>
      <Button
        kind={isIn ? 'plain' : 'act'}
        onPress={() => (isIn ? ask(true) : insert(left))}
        icon={<TextQuote aria-hidden size={20} />}
      >
        {t(isIn ? 'again' : isPartly ? 'insertRest' : 'insert')}
      </Button>
      {(isIn || isPartly) && (
        <span className={styles['mark']}>
          {t('already', { taken: whole.length - left.length, count: whole.length })}
        </span>
      )}
      <span role="status" className={styles['mark']}>
        {count !== null && t('inserted', { count })}
      </span>
      {asking && (
        <ConfirmDialog
          title={t('ask.title')}
          confirm={t('again')}
          cancel={t('ask.cancel')}
          onConfirm={() => insert(whole)}
          onCancel={() => ask(false)}
        >
          {t('ask.what')}
        </ConfirmDialog>
      )}
    </div>
  );
}

/** At the caret for whoever has had one in the text, else at its end. */
function useWhere(editor: Editor): () => 'caret' | 'end' {
  const wasIn = useRef(false);
  useEditorState({
    editor,
    selector: ({ editor: current }) => {
      wasIn.current ||= current.isFocused;
      return wasIn.current;
    },
  });
  return () => (wasIn.current ? 'caret' : 'end');
}
