import { describe, expect, it } from 'vitest';
import { refused } from '../kernel/outcome.ts';
import { bodyCommands } from './commands.ts';
import type { BodyEvent } from './events.ts';
import { FOUNDED, foundedAfter, given } from './specification.ts';
import { MOST_TEMPLATES } from './templates.ts';
import type { TemplateItem } from './templates.ts';

const items: readonly TemplateItem[] = [
  { title: { en: 'Minutes' }, kind: 'decision', depth: 0, minutes: 5, proposal: 'Approved.' },
  { title: { en: 'Questions' }, kind: 'report', depth: 1, minutes: null, proposal: '' },
];
const kept = (template: string, name: string): BodyEvent => {
  return { type: 'TemplateKept', template, name, items };
};
const USUAL = kept('usual', 'Usual sitting');
const keep = (template: string, name: string) => {
  return { type: 'KeepTemplate', template, name, items } as const;
};

describe('a template of a body', () => {
  it('is kept whole under its name', () => {
    expect(given(...FOUNDED).when(keep('usual', 'Usual sitting'))).toEqual([USUAL]);
    expect(foundedAfter(USUAL).templates).toEqual([{ id: 'usual', name: 'Usual sitting', items }]);
  });

  it('is kept once, and has its name for itself', () => {
    const { when } = given(...FOUNDED, USUAL);
    expect(when(keep('usual', 'Another'))).toEqual(refused('already-so'));
    expect(when(keep('other', 'Usual sitting'))).toEqual(refused('template-name-taken'));
  });

  it('is called otherwise, but not as another is', () => {
    const { when } = given(...FOUNDED, USUAL, kept('budget', 'Budget'));
    const rename = (template: string, name: string) =>
      when({ type: 'RenameTemplate', template, name });
    const renamed: BodyEvent = { type: 'TemplateRenamed', template: 'usual', name: 'Monthly' };
    expect(rename('usual', 'Monthly')).toEqual([renamed]);
    expect(foundedAfter(USUAL, renamed).templates).toMatchObject([
      { id: 'usual', name: 'Monthly' },
    ]);
    expect(rename('usual', 'Usual sitting')).toEqual(refused('already-so'));
    expect(rename('usual', 'Budget')).toEqual(refused('template-name-taken'));
    expect(rename('none', 'Monthly')).toEqual(refused('unknown-template'));
  });

  it('is removed, and its name is free again', () => {
    const removed: BodyEvent = { type: 'TemplateRemoved', template: 'usual' };
    const remove = { type: 'RemoveTemplate', template: 'usual' } as const;
    expect(given(...FOUNDED, USUAL).when(remove)).toEqual([removed]);
    expect(given(...FOUNDED, USUAL, removed).when(remove)).toEqual(refused('unknown-template'));
    expect(given(...FOUNDED, USUAL, removed).when(keep('new', 'Usual sitting'))).toEqual([
      kept('new', 'Usual sitting'),
    ]);
  });

  it('is one of not too many', () => {
    const many = Array.from({ length: MOST_TEMPLATES }, (_, at) => kept(`t${at}`, `Number ${at}`));
    expect(given(...FOUNDED, ...many).when(keep('more', 'More'))).toEqual(
      refused('too-many-templates'),
    );
  });

  it.each(['administrator', 'chair', 'clerk'] as const)('is kept by a %s', (role) => {
    expect(given(...FOUNDED).when(keep('usual', 'Usual sitting'), role)).toEqual([USUAL]);
  });

  it.each(['member', 'guest', 'interpreter', 'hall'] as const)('is not kept by a %s', (role) => {
    expect(given(...FOUNDED).when(keep('usual', 'U'), role)).toEqual(refused('not-your-role'));
  });

  it('has an item at least, and no more than fit into a call', () => {
    const form = bodyCommands.KeepTemplate.input;
    const said = { template: 'usual', name: 'Usual' };
    expect(form.safeParse({ ...said, items: [...items] }).success).toBe(true);
    expect(form.safeParse({ ...said, items: [] }).success).toBe(false);
    const many = Array.from({ length: 101 }, () => items[0]);
    expect(form.safeParse({ ...said, items: many }).success).toBe(false);
  });
});

describe('how a body keeps its minutes', () => {
  const style = { style: 'verbatim', times: true, language: 'el' } as const;
  const SET: BodyEvent = { type: 'MinutesStyleSet', ...style };

  it('is a summary without times until it says otherwise', () => {
    expect(foundedAfter().minutes).toEqual({ style: 'summary', times: false });
    expect(given(...FOUNDED).when({ type: 'SetMinutesStyle', ...style })).toEqual([SET]);
    expect(foundedAfter(SET).minutes).toEqual(style);
  });

  it('is said once', () => {
    expect(given(...FOUNDED, SET).when({ type: 'SetMinutesStyle', ...style })).toEqual(
      refused('already-so'),
    );
  });

  it('is for an administrator to say', () => {
    expect(given(...FOUNDED).when({ type: 'SetMinutesStyle', ...style }, 'clerk')).toEqual(
      refused('not-your-role'),
    );
  });

  it('names a language by its tag, any that there is', () => {
    const form = bodyCommands.SetMinutesStyle.input;
    for (const language of ['el', 'sl', 'pt-BR', 'zh-Hant']) {
      expect(form.safeParse({ ...style, language }).success).toBe(true);
    }
    for (const language of ['', 'Greek', 'e', null]) {
      expect(form.safeParse({ ...style, language }).success).toBe(false);
    }
  });
});
