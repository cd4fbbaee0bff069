import { RULE_PACKS } from '@koinon/shared/law/packs';
import type { RulePack } from '@koinon/shared/law/rule-pack';
import { createTranslator } from 'use-intl/core';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, LOCALES } from '../i18n/languages.ts';
import type { Language } from '../i18n/languages.ts';
import { loadDeskMessages } from '../i18n/messages.ts';
import type { deskMessages } from '../i18n/messages/en/desk.ts';
import { bySource, RULE_PARTS, sentencesOf } from './rule-sentences.ts';
import type { RuleWords } from './rule-sentences.ts';

async function wordsIn(language: Language): Promise<RuleWords> {
  const messages = (await loadDeskMessages(language)) as typeof deskMessages;
  const onError = (error: Error) => {
    throw error;
  };
  return createTranslator({
    locale: LOCALES[language],
    messages,
    namespace: 'rulePacks',
    onError,
  });
}

const all = (pack: RulePack, t: RuleWords) =>
  RULE_PARTS.flatMap((part) => sentencesOf(pack, part, t));

describe.each(LANGUAGES)('the packs in words, in %s', async (language) => {
  const t = await wordsIn(language);

  it.each(RULE_PACKS.map((pack) => [pack.id, pack] as const))('%s', (_id, pack) => {
    const sentences = all(pack, t);
    expect(new Set(sentences.map(({ about }) => about)).size).toBe(sentences.length);
    for (const { words } of sentences) expect(words).toMatch(/\S.*[.!:؟]$/u);
  });
});

describe('the sentences of a pack', async () => {
  const t = await wordsIn('en');
  const greek = RULE_PACKS.find(({ id }) => id === 'gr-municipal-council');
  if (greek === undefined) throw new Error('the pack of this test is gone');
  const said = new Map(all(greek, t).map(({ about, words }) => [about, words]));

  it('say its shares and its exceptions', () => {
    expect(said.get('quorum.threshold')).toBe(
      'There is a quorum when the members present make up more than half of all seats by law.',
    );
    expect(said.get('quorum.repeat')).toContain('at least 1/3 of all seats by law');
    expect(said.get('voting.majority.off-agenda')).toContain('more than half of all seats by law');
    expect(said.has('voting.majority.statute')).toBe(false);
  });

  it('stand together where they have one source', () => {
    const groups = bySource(greek, sentencesOf(greek, 'voting', t));
    const ties = groups.find(({ source }) => source?.about === 'voting.tie');
    expect(ties?.sentences.map(({ about }) => about)).toEqual([
      'voting.tie.open',
      'voting.tie.secret',
    ]);
    expect(groups.filter(({ source }) => source === null)).toHaveLength(1);
  });
});
