import { describe, expect, it } from 'vitest';
import { isFactBlock } from '../minutes/blocks.ts';
import type { ProseNode } from '../minutes/blocks.ts';
import { canonicalText } from '../minutes/canonical.ts';
import { MINUTES_LANGUAGES, wordingOf } from '../minutes/language.ts';
import type { Wording } from '../minutes/language.ts';
import { namesIn } from '../minutes/names-in.ts';
import type { Said } from '../minutes/said.ts';
import { sayerOf } from '../minutes/sayer.ts';
import { sayFact } from '../minutes/sentences.ts';
import { AUDIENCES } from './audience.ts';
import { evening } from './evening.fixture.ts';
import { minutesOf } from './minutes-of.ts';

const PEOPLE: Readonly<Record<string, string>> = {
  eleni: 'Eleni Papadopoulou',
  maja: 'Maja Novak',
  nikos: 'Νίκος Σταύρου',
  amal: 'أمل حداد',
  grace: 'Grace Okafor',
  dimitra: 'Dimitra Alexiou',
};

const sitting = evening();
const agenda = [
  {
    id: 'housing',
    kind: 'decision',
    titles: { en: 'Flats', el: 'Κατοικίες', sl: 'Stanovanja', ar: 'المساكن' },
    depth: 0,
  },
  { id: 'roads', kind: 'report', titles: { en: 'Roads', ar: 'الطرق' }, depth: 1 },
] as const;
const prose: Readonly<Record<string, readonly ProseNode[]>> = {
  housing: [{ type: 'fact', attrs: { n: 36 } }, { type: 'paragraph' }],
};
const written = { meeting: 'spring', agenda, prose };

function textOf({ heading, lines, table }: Said): string {
  const rows = table === null ? [] : [table.head, ...table.rows];
  return [
    ...(heading === null ? [] : [`## ${heading}`]),
    ...lines,
    ...rows.map((row) => `| ${row.join(' | ')} |`),
  ].join('\n');
}

function minutesIn(wording: Wording): string {
  const person = (id: string) => PEOPLE[id] ?? id;
  const sayer = sayerOf(wording);
  const names = namesIn({ language: wording.language, timeZone: 'Europe/Athens', person });
  const { sections } = minutesOf(sitting.state, written);
  return sections
    .map(({ id, title, number, blocks }) => {
      const heading =
        title === null
          ? sayer.say(id === 'closing' ? 'section.closing' : 'section.opening')
          : names.text(title);
      const said = blocks.map((block) =>
        isFactBlock(block) ? textOf(sayFact(block.fact, sayer, names)) : `(${block.type})`,
      );
      return [`# ${number === null ? '' : `${number} `}${heading}`, ...said].join('\n\n');
    })
    .join('\n\n');
}

describe('the minutes of an evening', () => {
  it.each(MINUTES_LANGUAGES)('are said in %s', async (language) => {
    const text = minutesIn(await wordingOf(language));
    expect(text).not.toMatch(/[{}]|undefined|NaN/);
    await expect(`${text}\n`).toMatchFileSnapshot(`./evening.${language}.txt`);
  });

  it('have their head from the record', () => {
    expect(minutesOf(sitting.state, written).head).toMatchObject({
      meeting: 'spring',
      title: { en: 'Spring sitting' },
      number: 3,
      place: 'Town hall',
      openedAt: expect.any(Number),
      closedAt: expect.any(Number),
    });
  });

  it('have one canonical text for everybody inside', () => {
    const [, ...inside] = AUDIENCES.map((audience) =>
      canonicalText(minutesOf(sitting.views[audience], written), 'en'),
    );
    expect(new Set(inside).size).toBe(1);
  });
});
