import type { Editor } from '@tiptap/core';
import { useEffect, useId } from 'react';
import type { CSSProperties } from 'react';
import { useTranslations } from 'use-intl';
import hidden from '../ui/hidden.module.css';
import { useStore } from '../ui/store.ts';
import type { Readable } from '../ui/store.ts';
import type { MentionMenu } from './minutes-mentions.ts';
import styles from './MinutesMentions.module.css';

interface MinutesMentionsProps {
  readonly editor: Editor;
  readonly menu: Readable<MentionMenu | null>;
}

/** The list under the caret while somebody is being named. The caret stays in the text. */
export function MinutesMentions({ editor, menu: store }: MinutesMentionsProps) {
  const t = useTranslations('minutes.mention');
  const menu = useStore(store);
  const id = useId();
  const active = menu === null ? null : `${id}-${menu.chosen}`;
  useEffect(() => pointTo(editor, menu === null ? null : id, active), [editor, menu, id, active]);
  const chosen = menu?.choices[menu.chosen]?.name;
  return (
    <>
      <p className={hidden['hidden']} role="status">
        {menu !== null && t('found', { count: menu.choices.length, name: chosen ?? '' })}
      </p>
      {menu !== null && (
        <div
          id={id}
          role="listbox"
          aria-label={t('list')}
          className={styles['list']}
          style={placeOf(menu.place)}
        >
          {menu.choices.map((choice, at) => (
            <div
              key={choice.id}
              id={`${id}-${at}`}
              role="option"
              aria-selected={at === menu.chosen}
              className={styles['option']}
              // The caret must not leave the text.
              onPointerDown={(event) => {
                event.preventDefault();
                menu.choose(choice);
              }}
            >
              <bdi>{choice.name}</bdi>
            </div>
          ))}
        </div>
      )}
    </>
  );
}

/** Tells whoever listens to the text which entry of the list is meant. */
function pointTo(editor: Editor, list: string | null, option: string | null): void {
  if (editor.isDestroyed) return;
  const { dom } = editor.view;
  const attributes = { 'aria-controls': list, 'aria-activedescendant': option };
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null) dom.removeAttribute(name);
    else dom.setAttribute(name, value);
  }
}

/** Under the words, and never beyond the edge of the screen. */
function placeOf(place: DOMRect | null): CSSProperties {
  if (place === null) return {};
  return {
    insetBlockStart: `min(${place.bottom}px, 100dvh - 18rem)`,
    translate: `min(${place.x}px, 100vw - 17rem) 0`,
  };
}
