import { describe, expect, it } from 'vitest';
import { newName } from './commits.fixture.ts';
import type { SheetStore } from './sheet-store.ts';
import type { StoresUnderTest } from './stores.contract.ts';

const by = { by: 'dimitra', at: 1_700_000_000_123 };

/** What holds of every sheet store. */
export function sheetStoreContract(tested: () => StoresUnderTest): void {
  const here = (): SheetStore => tested().stores.sheets;
  const neighbour = (): SheetStore => tested().neighbour.sheets;
  const change = (row: string, column: string, text: string, seen: number) => ({
    row,
    column,
    text,
    seen,
  });
  const textsOf = async (sheet: string) =>
    new Map((await here().read(sheet)).map(({ row, column, text }) => [`${row}/${column}`, text]));

  describe('the sheet store', () => {
    it('has nothing of a sheet that nobody wrote', async () => {
      expect(await here().read(newName('sheet'))).toEqual([]);
    });

    it('keeps cells of several scripts with their numbers and writers, also when reopened', async () => {
      const [a, b] = [newName('sheet'), newName('sheet')];
      const changes = [change('t1', 'el', 'στέγαση', 0), change('t1', 'ar', 'السكن', 0)];
      const done = await here().write({ sheet: a, changes, ...by });
      await neighbour().write({ sheet: b, changes: [change('t1', 'el', 'άλλο', 0)], ...by });
      const cells = [
        { row: 't1', column: 'el', text: 'στέγαση', number: 1, ...by },
        { row: 't1', column: 'ar', text: 'السكن', number: 1, ...by },
      ];
      expect(done).toEqual({ outcome: 'written', cells });
      await tested().reopen();
      const read = await neighbour().read(a);
      expect(read).toHaveLength(2);
      expect(read).toEqual(expect.arrayContaining(cells));
    });

    it('counts on in a cell, also when it was emptied', async () => {
      const sheet = newName('sheet');
      for (const [seen, text] of ['one', '', 'three'].entries()) {
        const changes = [change('t', 'en', text, seen)];
        const done = await here().write({ sheet, changes, ...by });
        expect(done).toMatchObject({ outcome: 'written', cells: [{ number: seen + 1, text }] });
      }
      const late = await here().write({ sheet, changes: [change('t', 'en', 'new', 0)], ...by });
      expect(late).toMatchObject({ outcome: 'stale', cells: [{ number: 3, text: 'three' }] });
    });

    it('stores nothing where one cell was written meanwhile, and says that one', async () => {
      const sheet = newName('sheet');
      await here().write({ sheet, changes: [change('t', 'en', 'home', 0)], ...by });
      await neighbour().write({
        sheet,
        changes: [change('t', 'en', 'house', 1)],
        ...by,
        by: 'yusuf',
      });
      const changes = [change('t', 'en', 'flat', 1), change('t', 'el', 'σπίτι', 0)];
      expect(await here().write({ sheet, changes, ...by })).toEqual({
        outcome: 'stale',
        cells: [{ row: 't', column: 'en', text: 'house', number: 2, by: 'yusuf', at: by.at }],
      });
      expect(await textsOf(sheet)).toEqual(new Map([['t/en', 'house']]));
    });

    it('lets one of many who write the same cell at once win, and loses none of other cells', async () => {
      const sheet = newName('sheet');
      const writes = Array.from({ length: 12 }, (_, n) => {
        const store = n % 2 === 0 ? here() : neighbour();
        return Promise.all([
          store.write({ sheet, changes: [change('same', 'en', `by ${n}`, 0)], ...by }),
          store.write({ sheet, changes: [change(`own-${n}`, 'en', `of ${n}`, 0)], ...by }),
        ]);
      });
      const outcomes = await Promise.all(writes);
      const won = outcomes.filter(([same]) => same.outcome === 'written');
      expect(won).toHaveLength(1);
      expect(outcomes.every(([, own]) => own.outcome === 'written')).toBe(true);
      expect((await textsOf(sheet)).size).toBe(13);
    });
  });
}
