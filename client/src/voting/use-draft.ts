import { useCallback, useEffect, useState } from 'react';
import { isLanguage, LOCALES } from '../i18n/languages.ts';
import { loadMessages } from '../i18n/messages.ts';
import { useReadingLanguage } from '../i18n/use-reading-language.ts';
import { newDraft } from './announce-model.ts';
import type { PollDraft, Texts } from './announce-model.ts';
import { phrase } from '@koinon/shared/minutes/results/phrase';
import { channelsOf, packIn } from './poll-model.ts';
import type { PollsView } from './poll-model.ts';
import { sayIn } from '@koinon/shared/minutes/results/say';
import type { Subject } from './subject-model.ts';

/** A poll's draft; its question is filled in from what is put to the vote. */
export function useDraft(view: PollsView, first: Subject | null) {
  const reading = useReadingLanguage();
  const pack = packIn(view);
  const [languages] = useState(() => [...new Set([reading, ...channelsOf(view)])]);
  const [draft, change] = useState<PollDraft>(() => newDraft(pack, languages));
  const choose = useCallback(
    (subject: Subject | null) => {
      change((before) => ({
        ...before,
        on: subject?.on ?? null,
        ...(subject === null || before.kind === 'election' || before.kind === 'straw'
          ? {}
          : { purpose: subject.purpose }),
      }));
      if (subject === null) return;
      void questionOf(subject).then((question) => {
        change((before) => ({ ...before, question: { ...before.question, ...question } }));
      });
    },
    [change],
  );
  useEffect(() => choose(first), [choose, first]);
  return { draft, languages, change, choose };
}

/** The question in every language that the motion's title has. */
async function questionOf({ title, amendment }: Subject): Promise<Texts> {
  if (amendment === null) return title;
  const said = Object.entries(title).map(async ([tag, text]) => {
    if (!isLanguage(tag)) return [tag, text] as const;
    const say = sayIn(LOCALES[tag], (await loadMessages(tag)).votingSentences);
    return [tag, say(phrase('questionAmendment', { number: amendment, title: text }))] as const;
  });
  return Object.fromEntries(await Promise.all(said));
}
