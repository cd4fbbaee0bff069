import { describe, expect, it } from 'vitest';
import { NO_TEXTS } from '../../i18n/texts.ts';
import { faultsFrom, faultsOf, newDraft, newPerson, requestOf } from './draft-model.ts';
import type { Draft } from './draft-model.ts';

let keys = 0;
const key = () => `k${(keys += 1)}`;

const good: Draft = {
  title: { ...NO_TEXTS, en: ' Third sitting ', el: 'Τρίτη συνεδρίαση' },
  body: { ...NO_TEXTS, en: 'Council' },
  channels: ['el', 'ar'],
  items: [{ key: key(), title: { ...NO_TEXTS, el: 'Στέγαση' } }],
  people: [
    { ...newPerson(key(), 'chair', 'el'), name: 'Eleni' },
    { ...newPerson(key(), 'interpreter', 'ar'), name: 'Yusuf', channels: ['ar', 'fr'] },
  ],
};

describe('calling a meeting', () => {
  it('finds everything that a new form still lacks', () => {
    expect(faultsOf(newDraft(key, 'en'))).toEqual({
      title: 'needTitle',
      body: 'needBody',
      'items.0': 'needItem',
      'people.0.name': 'needName',
      'people.1.name': 'needName',
      'people.2.name': 'needName',
    });
  });

  it('finds nothing in a whole one', () => {
    expect(faultsOf(good)).toEqual({});
  });

  it('asks for a chair, an item, and channels for an interpreter', () => {
    const [, interpreter] = good.people;
    const people = interpreter === undefined ? [] : [{ ...interpreter, channels: ['fr'] }];
    expect(faultsOf({ ...good, items: [], people })).toEqual({
      items: 'needItems',
      people: 'needChair',
      'people.0.channels': 'needChannels',
    });
  });

  it('sends what was written, and only channels that the meeting has', () => {
    expect(requestOf(good)).toEqual({
      title: { en: 'Third sitting', el: 'Τρίτη συνεδρίαση' },
      body: { en: 'Council' },
      channels: ['el', 'ar'],
      items: [{ title: { el: 'Στέγαση' } }],
      people: [
        { name: 'Eleni', role: 'chair', language: 'el' },
        { name: 'Yusuf', role: 'interpreter', language: 'ar', channels: ['ar'] },
      ],
    });
  });

  it('finds the form’s field for what the server names', () => {
    expect(faultsFrom(['title.en', 'items.2.title.sl', 'people.1.name'])).toEqual({
      title: 'badText',
      'items.2': 'badText',
      'people.1.name': 'badText',
    });
  });
});
