import {
  foundTerms,
  mayWriteGlossary,
  sortedTerms,
  termsOf,
} from '@koinon/shared/briefing/glossary';
import type { Term } from '@koinon/shared/briefing/glossary';
import { useCallback, useId, useMemo, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { useTranslations } from 'use-intl';
import { channelName } from '../../i18n/channel-name.ts';
import { useReadingLanguage } from '../../i18n/use-reading-language.ts';
import { DeskKey, useDeskKey } from '../DeskKey.tsx';
import type { DeskKeys } from '../DeskKey.tsx';
import { shortcut } from '../keys.ts';
import type { MeetingSession, MeetingView } from '../../session/meeting-session.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { BriefingRequests } from './briefing-requests.ts';
import { GlossaryFile } from './GlossaryFile.tsx';
import { glossaryLanguages } from './glossary-model.ts';
import styles from './Glossary.module.css';
import { TermForm } from './TermForm.tsx';
import { useSheet } from './use-sheet.ts';
import type { Sheet } from './use-sheet.ts';

interface GlossaryProps {
  readonly path: string;
  readonly view: MeetingView;
  readonly session: Pick<MeetingSession, 'wire' | 'onWelcome'>;
  /** A key that leads to the search; null where there is none. */
  readonly keys: DeskKeys | null;
  /** Shows the file's import and export too. */
  readonly files?: boolean;
  /** Beside other things: only a few terms at once. */
  readonly compact?: boolean;
}

/** No list is longer at once; whoever wants the rest searches. */
const MOST_SHOWN = 60;
const FEW_SHOWN = 6;

/** The terms that booth and body share: searched, and written by interpreters and the clerk. */
export function Glossary({
  path,
  view,
  session,
  keys,
  files = false,
  compact = false,
}: GlossaryProps) {
  const t = useTranslations('briefing');
  const sheet = useSheet(path, 'glossary', session);
  const language = useReadingLanguage();
  const [search, setSearch] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const languages = glossaryLanguages(view);
  const terms = useMemo(() => sortedTerms(termsOf(sheet.cells ?? []), language), [sheet, language]);
  const found = foundTerms(terms, search);
  const writes = mayWriteGlossary(view.you.role);
  const most = compact ? FEW_SHOWN : MOST_SHOWN;
  return (
    <section className={styles['glossary']} aria-label={t('glossary')}>
      {keys !== null && <SearchKey keys={keys} field={field} />}
      <div className={styles['search']}>
        <label htmlFor={id}>
          {t('search')} {keys !== null && <DeskKey keys={keys} action="glossary" />}
        </label>
        <input
          id={id}
          ref={field}
          type="search"
          dir="auto"
          autoComplete="off"
          className={styles['input']}
          value={search}
          aria-keyshortcuts={keys === null ? undefined : shortcut(keys, 'glossary')}
          onChange={(event) => setSearch(event.currentTarget.value)}
          onFocus={(event) => event.currentTarget.select()}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && search === '') field.current?.blur();
            if (event.key === 'Escape') setSearch('');
          }}
        />
      </div>
      <p role="status" className={styles['count']}>
        {sheet.cells !== null && t('found', { count: found.length, all: terms.length })}
      </p>
      {sheet.refused !== null && (
        <Notice tone="heed" action={<Button onPress={sheet.reload}>{t('again')}</Button>}>
          {t('notRead')}
        </Notice>
      )}
      <ul className={styles['terms']}>
        {found.slice(0, most).map((term) => (
          <TermCard
            key={term.id}
            term={term}
            view={view}
            sheet={sheet}
            languages={languages}
            writes={writes}
            onGone={() => field.current?.focus()}
          />
        ))}
      </ul>
      {found.length > most && (
        <p className={styles['count']}>{t('more', { count: found.length - most })}</p>
      )}
      {writes && sheet.cells !== null && (
        <NewTerm view={view} sheet={sheet} languages={languages} search={search} />
      )}
      {files && (
        <GlossaryFile
          requests={requestsOf(path)}
          languages={languages}
          sheet={sheet}
          writes={writes}
        />
      )}
    </section>
  );
}

function requestsOf(path: string): BriefingRequests {
  return new BriefingRequests(path);
}

interface SearchKeyProps {
  readonly keys: DeskKeys;
  readonly field: RefObject<HTMLInputElement | null>;
}

function SearchKey({ keys, field }: SearchKeyProps) {
  useDeskKey(keys, 'glossary', { onDown: useCallback(() => field.current?.focus(), [field]) });
  return null;
}

interface PartProps {
  readonly view: MeetingView;
  readonly sheet: Sheet;
  readonly languages: readonly string[];
}

interface TermCardProps extends PartProps {
  readonly term: Term;
  readonly writes: boolean;
  /** It was taken out while it was being changed. */
  readonly onGone: () => void;
}

function TermCard({ term, view, sheet, languages, writes, onGone }: TermCardProps) {
  const t = useTranslations('briefing');
  const [editing, setEditing] = useState(false);
  const [returned, setReturned] = useState(false);
  const shown = [
    ...languages,
    ...Object.keys(term.texts).filter((tag) => !languages.includes(tag)),
  ];
  const name = shown.map((tag) => term.texts[tag]).find((text) => text !== undefined) ?? term.note;
  if (editing) {
    return (
      <li className={styles['term']}>
        <TermForm
          row={term.id}
          term={term}
          view={view}
          sheet={sheet}
          languages={shown}
          label={t('changeTerm', { term: name })}
          onDone={() => {
            setReturned(true);
            setEditing(false);
          }}
          onLost={onGone}
        />
      </li>
    );
  }
  return (
    <li className={styles['term']}>
      <dl className={styles['texts']}>
        {shown.map((tag) => (
          <div key={tag} className={styles['text']} data-missing={term.texts[tag] === undefined}>
            <dt>{channelName(tag)}</dt>
            <dd lang={tag}>
              <bdi>{term.texts[tag] ?? '–'}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      {term.note !== '' && (
        <p className={styles['note']}>
          <bdi>{term.note}</bdi>
        </p>
      )}
      {writes && (
        <div className={styles['change']}>
          <Button
            size="s"
            kind="quiet"
            label={t('changeTerm', { term: name })}
            onPress={() => setEditing(true)}
            autoFocus={returned}
          >
            {t('change')}
          </Button>
        </div>
      )}
    </li>
  );
}

/** A term that is not there yet; what was searched for stands in it already. */
function NewTerm({ view, sheet, languages, search }: PartProps & { readonly search: string }) {
  const t = useTranslations('briefing');
  const [adding, setAdding] = useState(false);
  const [added, setAdded] = useState(false);
  const [returned, setReturned] = useState(false);
  if (!adding) {
    return (
      <div className={styles['new']}>
        <Button
          onPress={() => {
            setAdded(false);
            setAdding(true);
          }}
          autoFocus={returned}
        >
          {t('addTerm')}
        </Button>
        <p role="status">{added ? t('added') : ''}</p>
      </div>
    );
  }
  return (
    <div className={styles['term']}>
      <TermForm
        row={null}
        term={{ id: '', texts: beginning(languages, search), note: '' }}
        view={view}
        sheet={sheet}
        languages={languages}
        label={t('addTerm')}
        onDone={(done) => {
          setReturned(true);
          setAdding(false);
          setAdded(done);
        }}
      />
    </div>
  );
}

function beginning(languages: readonly string[], search: string): Term['texts'] {
  const [first] = languages;
  return first === undefined || search.trim() === '' ? {} : { [first]: search.trim() };
}
