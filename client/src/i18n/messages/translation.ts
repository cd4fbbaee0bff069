import type { deskMessages } from './en/desk.ts';
import type { firstMessages } from './en/first.ts';
import type { messages } from './en/index.ts';

/** The same keys with words of another language. */
export type Translation<Original> = {
  readonly [Key in keyof Original]: Original[Key] extends string
    ? string
    : Translation<Original[Key]>;
};

export type FirstMessages = Translation<typeof firstMessages>;

export type Messages = Translation<typeof messages>;

export type DeskMessages = Translation<typeof deskMessages>;
