import { describe, expect, it } from 'vitest';
import type { CaptionStore, StoredLine } from './caption-store.ts';
import { newName } from './commits.fixture.ts';
import type { StoresUnderTest } from './stores.contract.ts';

const BEGUN = 1_700_000_000_123;

function line(id: string, text: string, more: Partial<StoredLine> = {}): StoredLine {
  return {
    ...{ id, text, language: 'el', source: 'captioner', at: BEGUN, speaker: 'nikos' },
    ...{ open: true, section: 'housing', writer: 'dimitra', changedAt: BEGUN },
    ...more,
  };
}

/** What holds of every store of captions. */
export function captionStoreContract(tested: () => StoresUnderTest): void {
  const here = (): CaptionStore => tested().stores.captions;
  const neighbour = (): CaptionStore => tested().neighbour.captions;
  const textsOf = async (meeting: string, section = 'housing') =>
    (await here().read(meeting, section)).map(({ text }) => text);

  describe('the store of captions', () => {
    it('has nothing of a meeting without captions', async () => {
      expect(await here().read(newName('meeting'), 'housing')).toEqual([]);
    });

    it('keeps lines whole, by meeting and section in the order they were begun, also when reopened', async () => {
      const [a, b] = [newName('meeting'), newName('meeting')];
      const late = line('late', 'Δεύτερη.', { at: BEGUN + 5, open: false });
      const early = line('early', 'أولاً', { language: 'ar', source: 'feed', speaker: null });
      await here().keep(a, [late, early, line('other', 'Elsewhere', { section: 'opening' })]);
      await neighbour().keep(b, [line('early', 'Of another meeting')]);
      await tested().reopen();
      expect(await neighbour().read(a, 'housing')).toEqual([early, late]);
      expect(await textsOf(a, 'opening')).toEqual(['Elsewhere']);
      expect(await textsOf(b)).toEqual(['Of another meeting']);
    });

    it('keeps the last words of a line, and where it was begun', async () => {
      const meeting = newName('meeting');
      await here().keep(meeting, [line('one', 'Ten flts')]);
      const moved = { section: 'traffic', speaker: 'amal', writer: 'yusuf', at: BEGUN + 9 };
      const changedAt = BEGUN + 20;
      await neighbour().keep(meeting, [line('one', 'Ten flats', { ...moved, changedAt })]);
      expect(await here().read(meeting, 'housing')).toEqual([
        line('one', 'Ten flats', { changedAt }),
      ]);
      expect(await textsOf(meeting, 'traffic')).toEqual([]);
    });

    it('lets nothing older overwrite what is newer', async () => {
      const meeting = newName('meeting');
      await here().keep(meeting, [line('one', 'Corrected', { changedAt: BEGUN + 20 })]);
      await neighbour().keep(meeting, [line('one', 'Late', { changedAt: BEGUN + 10 })]);
      expect(await textsOf(meeting)).toEqual(['Corrected']);
    });

    it('keeps behind closed doors what was ever there', async () => {
      const meeting = newName('meeting');
      const openOf = async () => (await here().read(meeting, 'housing')).map(({ open }) => open);
      await here().keep(meeting, [line('one', 'a', { changedAt: BEGUN + 2 })]);
      await here().keep(meeting, [line('one', 'b', { changedAt: BEGUN + 1, open: false })]);
      expect(await openOf()).toEqual([false]);
      await here().keep(meeting, [line('one', 'c', { changedAt: BEGUN + 3 })]);
      expect(await openOf()).toEqual([false]);
      expect(await textsOf(meeting)).toEqual(['c']);
    });

    it('reads nothing that was taken back, not even if older words come after', async () => {
      const meeting = newName('meeting');
      await here().keep(meeting, [line('one', 'Wrong'), line('two', 'Right')]);
      await here().keep(meeting, [line('one', '', { changedAt: BEGUN + 5 })]);
      await here().keep(meeting, [line('one', 'Wrong', { changedAt: BEGUN + 4 })]);
      expect(await textsOf(meeting)).toEqual(['Right']);
    });

    it('erases a meeting and no other', async () => {
      const [a, b] = [newName('meeting'), newName('meeting')];
      for (const meeting of [a, b]) await here().keep(meeting, [line('one', 'Kept')]);
      await neighbour().erase(a);
      await neighbour().erase(a);
      expect(await textsOf(a)).toEqual([]);
      expect(await textsOf(b)).toEqual(['Kept']);
    });
  });
}
