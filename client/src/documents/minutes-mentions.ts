import { Extension } from '@tiptap/core';
import { PluginKey } from '@tiptap/pm/state';
import { Suggestion } from '@tiptap/suggestion';
import type { SuggestionProps } from '@tiptap/suggestion';
import { createStore } from '../ui/store.ts';
import type { Readable } from '../ui/store.ts';
import type { Mentionable } from './minutes-context.ts';
import { occurrences } from './minutes-find.ts';

/** The list of whom or what may be meant, while somebody types after `@` or `#`. */
export interface MentionMenu {
  readonly choices: readonly Mentionable[];
  readonly chosen: number;
  /** Where the words being typed are on the screen. */
  readonly place: DOMRect | null;
  choose(choice: Mentionable): void;
}

export interface Mentioning {
  readonly menu: Readable<MentionMenu | null>;
  readonly extension: Extension;
}

const SIGNS = { person: '@', decision: '#' } as const;
/** What fits on a phone above its keyboard. */
const MOST_CHOICES = 6;

/** Lets writers name people by `@` and decisions by `#`, out of whoever `known` gives then. */
export function mentioning(known: () => readonly Mentionable[]): Mentioning {
  const menu = createStore<MentionMenu | null>(null);
  const extension = Extension.create({
    name: 'mentioning',
    addProseMirrorPlugins() {
      const { editor } = this;
      return (['person', 'decision'] as const).map((kind) =>
        Suggestion<Mentionable, Mentionable>({
          editor,
          char: SIGNS[kind],
          pluginKey: new PluginKey(`mention-${kind}`),
          items: ({ query }) => [...choicesFor(known(), kind, query)],
          command: ({ range, props: { id } }) => {
            const mention = { type: 'mention', attrs: { kind, id } };
            const after = { type: 'text', text: ' ' };
            editor.chain().focus().insertContentAt(range, [mention, after]).run();
          },
          render: () => ({
            onStart: (props) => menu.set(menuOf(props, 0)),
            onUpdate: (props) => menu.set(menuOf(props, 0)),
            onExit: () => menu.set(null),
            onKeyDown: ({ event }) => menu.get() !== null && pressed(menu, event.key),
          }),
        }),
      );
    },
  });
  return { menu, extension };
}

export function choicesFor(
  known: readonly Mentionable[],
  kind: Mentionable['kind'],
  query: string,
): readonly Mentionable[] {
  return known
    .filter((one) => one.kind === kind && (query === '' || occurrences(one.name, query).length > 0))
    .slice(0, MOST_CHOICES);
}

function menuOf(
  { items, clientRect, command }: SuggestionProps<Mentionable, Mentionable>,
  chosen: number,
): MentionMenu | null {
  if (items.length === 0) return null;
  return { choices: items, chosen, place: clientRect?.() ?? null, choose: command };
}

/** Whether the key was for the list. */
function pressed(
  store: { get(): MentionMenu | null; set(menu: MentionMenu | null): void },
  key: string,
): boolean {
  const menu = store.get();
  if (menu === null) return false;
  const { choices, chosen } = menu;
  switch (key) {
    case 'ArrowDown':
    case 'ArrowUp': {
      const by = key === 'ArrowDown' ? 1 : choices.length - 1;
      store.set({ ...menu, chosen: (chosen + by) % choices.length });
      return true;
    }
    case 'Enter':
    case 'Tab': {
      const choice = choices[chosen];
      if (choice !== undefined) menu.choose(choice);
      return choice !== undefined;
    }
    case 'Escape':
      store.set(null);
      return true;
    default:
      return false;
  }
}
