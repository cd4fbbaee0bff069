import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { channelName } from '../i18n/channel-name.ts';
import { RefusedHere } from '../i18n/RefusedHere.tsx';
import { nameOf } from '../i18n/names.ts';
import type { MeetingSession, MeetingView } from '../session/meeting-session.ts';
import { Button } from '../ui/Button.tsx';
import { isWaiting } from '../ui/given.ts';
import { Panel } from '../ui/Panel.tsx';
import { Pick } from '../ui/Pick.tsx';
import { captionChoices, captionersFor, setUpLanguages } from './setup-model.ts';
import styles from './CaptionSetup.module.css';
import { FeedPanel, OthersFeeds } from './FeedPanel.tsx';

interface CaptionSetupProps {
  readonly path: string;
  readonly view: MeetingView;
  readonly session: Pick<MeetingSession, 'give' | 'dismiss'>;
}

const GIVEN_HERE = ['AssignCaptioner', 'UnassignCaptioner'];

/** In which languages there are captions, and who writes them. */
export function CaptionSetup({ path, view, session }: CaptionSetupProps) {
  const t = useTranslations('captions');
  const [feeds, showFeeds] = useState<string | null>(null);
  if (view.state.meeting.status === 'closed') return null;
  return (
    <Panel title={t('setup')}>
      {setUpLanguages(view).map((language) => (
        <fieldset key={language} className={styles['language']}>
          <legend className={styles['name']} lang={language}>
            {channelName(language)}
          </legend>
          <Captioners view={view} session={session} language={language} />
          <OthersFeeds view={view} session={session} language={language} />
          <Button
            size="s"
            kind="quiet"
            expanded={feeds === language}
            onPress={() => showFeeds(feeds === language ? null : language)}
          >
            {t('feed')}
          </Button>
          {feeds === language && (
            <FeedPanel path={path} view={view} session={session} language={language} />
          )}
        </fieldset>
      ))}
      <Assign view={view} session={session} />
      <RefusedHere refused={view.refused} types={GIVEN_HERE} onSeen={session.dismiss} />
    </Panel>
  );
}

type Part = Omit<CaptionSetupProps, 'path'>;

function Captioners({ view, session, language }: Part & { readonly language: string }) {
  const t = useTranslations('captions');
  const people = view.state.captions.captioners[language] ?? [];
  return (
    <ul className={styles['people']}>
      {people.map((person) => {
        const name = nameOf(view.people, person);
        return (
          <li key={person}>
            <bdi>{name}</bdi>
            <Button
              size="s"
              kind="quiet"
              label={t('unassign', { name })}
              onPress={() => void session.give({ type: 'UnassignCaptioner', person, language })}
            >
              ✕
            </Button>
          </li>
        );
      })}
    </ul>
  );
}

function Assign({ view, session }: Part) {
  const t = useTranslations('captions');
  const languages = captionChoices(view);
  const [wanted, setWanted] = useState<string | null>(null);
  const [who, setWho] = useState<string | null>(null);
  const language = languages.find(({ tag }) => tag === wanted)?.tag ?? languages[0]?.tag ?? 'en';
  const people = captionersFor(view, language);
  const person = people.find(({ id }) => id === who) ?? people[0];
  return (
    <div className={styles['assign']}>
      <Pick
        label={t('language')}
        options={languages.map(({ tag, name }) => ({ value: tag, name, language: tag }))}
        chosen={language}
        onChoose={setWanted}
      />
      {person !== undefined && (
        <>
          <Pick
            label={t('captioner')}
            options={people.map(({ id, name }) => ({ value: id, name }))}
            chosen={person.id}
            onChoose={setWho}
          />
          <Button
            onPress={() =>
              void session.give({ type: 'AssignCaptioner', person: person.id, language })
            }
            waiting={isWaiting(view.pending, 'AssignCaptioner')}
          >
            {t('assign')}
          </Button>
        </>
      )}
    </div>
  );
}
