import type { z } from 'zod';
import type { Actor } from './people.ts';

/** What the gate needs to know of a command: its form, and which roles may give it. */
export interface CommandEntry {
  readonly input: z.ZodType;
  readonly by: readonly Actor[];
}

export type CommandTable = Readonly<Record<string, CommandEntry>>;

/** The union of commands that a table describes, told apart by `type`. */
export type CommandsOf<Table extends CommandTable> = {
  [Type in keyof Table]: { readonly type: Type } & Fields<z.infer<Table[Type]['input']>>;
}[keyof Table];

/** Named fields only: an empty form is inferred as an index of `never`, which no `type` would fit. */
type Fields<Input> = {
  readonly [Key in keyof Input as string extends Key ? never : Key]: Input[Key];
};
