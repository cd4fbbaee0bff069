import type { messages } from './en/index.ts';

/** The same keys with words of another language. */
export type Translation<Original> = {
  readonly [Key in keyof Original]: Original[Key] extends string
    ? string
    : Translation<Original[Key]>;
};

export type Messages = Translation<typeof messages>;
