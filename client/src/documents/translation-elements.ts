import { differenceOf } from '@koinon/shared/motions/difference';
import type { Change } from '@koinon/shared/motions/difference';
import { DECISION, MOTION } from '@koinon/shared/documents/translated';
import type { Inline, SourceBlock } from '@koinon/shared/documents/translated';
import button from '../ui/Button.module.css';
import changed from '../ui/changed.module.css';
import { classes } from '../ui/classes.ts';
import hidden from '../ui/hidden.module.css';
import type { PlacedPair, PlacedRendering } from './translation-rows.ts';
import styles from './Translation.module.css';

/** What is said beside a translation, in the language of the page. */
export interface RowWords {
  /** BCP 47 tag of the source; `und` where nobody has said. */
  readonly language: string;
  /** Stands in a paragraph that is begun and empty. */
  readonly hint: string;
  readonly untranslated: string;
  readonly stale: string;
  readonly changes: string;
  /** Words are the same, marks or names are not. */
  readonly onlyMarks: string;
  /** What was changed is not known. */
  readonly unknown: string;
  readonly removed: string;
  readonly added: string;
  readonly end: string;
  readonly begin: string;
  readonly copy: string;
  readonly confirm: string;
  readonly confirmHint: string;
  readonly spare: string;
  readonly gone: string;
  readonly remove: string;
  readonly heading: string;
  readonly motionTitle: string;
  readonly motion: string;
  readonly decision: string;
  mention(kind: string, id: string): string;
}

/** What can be done with a row; buttons name it, and whoever holds the editor does it. */
export type RowAct = 'begin' | 'copy' | 'confirm' | 'remove';

/** Says whether a drawn row can stay as it is. */
export function pieceKey({ source, state, rendering }: PlacedPair, row: number): string {
  const before = state === 'stale' ? rendering?.source : '';
  return [row, source.key, source.hash, state, before].join(' ');
}

/** The source of a paragraph, and whether it has changed. */
export function pairElement(pair: PlacedPair, row: number, words: RowWords): HTMLElement {
  const { source, state, rendering } = pair;
  const cell = cellOf(row, state, [sourceElement(source, words)]);
  if (state === 'stale') cell.append(...staleParts(source, rendering?.source ?? null, words));
  return cell;
}

/** The source of a paragraph that nobody has begun to translate. */
export function pendingElement({ source }: PlacedPair, row: number, words: RowWords): HTMLElement {
  const name = `koinon-source-${row}`;
  const said = sourceElement(source, words);
  said.id = name;
  const buttons = element('div', styles['buttons'], [
    buttonElement('begin', words.begin, source.key, name),
    buttonElement('copy', words.copy, source.key, name),
  ]);
  const open = element('div', styles['open'], [remark('state', words.untranslated), buttons]);
  const pending = element('div', styles['pending'], [
    element('div', styles['source'], [said]),
    open,
  ]);
  return inPlace(pending, row * ORDER, row, 'untranslated');
}

interface IdlePlace {
  readonly order: number;
  readonly why: 'spare' | 'gone';
  /** Its number among those that nobody reads. */
  readonly idle: number;
}

/** Why a paragraph is read by nobody. */
export function goneElement(
  { source }: PlacedRendering,
  { order, why, idle }: IdlePlace,
  words: RowWords,
): HTMLElement {
  const parts: (HTMLElement | string)[] = [remark('state', words[why])];
  if (source !== null && why === 'gone') {
    const was = element('del', changed['removed'], [source]);
    parts.push(spoken(element('p', styles['words'], [was]), words));
  }
  parts.push(buttonElement('remove', words.remove, String(idle)));
  const cell = element('div', styles['source'], parts);
  return inPlace(cell, order, null, why);
}

const ORDER = 4;

function cellOf(row: number, state: string, parts: readonly (HTMLElement | string)[]): HTMLElement {
  return inPlace(element('div', styles['source'], parts), row * ORDER, row, state);
}

function inPlace(cell: HTMLElement, order: number, row: number | null, state: string): HTMLElement {
  cell.contentEditable = 'false';
  cell.style.order = String(order);
  cell.dataset['beside'] = state;
  if (row !== null) cell.dataset['row'] = String(row);
  return cell;
}

function sourceElement(source: SourceBlock, words: RowWords): HTMLElement {
  const kind = source.heading === null ? 'words' : 'headline';
  const said = spoken(element('p', styles[kind], inlineParts(source.content, words)), words);
  if (source.heading !== null) said.prepend(unseen(words.heading));
  const what = whatOf(source);
  if (what !== null) {
    // It was moved in whatever language its mover speaks.
    said.lang = source.language ?? '';
    said.prepend(inPageLanguage(element('span', styles['what'], [words[what]])));
  }
  return said;
}

/** What of the record it is; null: a paragraph of the minutes. */
function whatOf({ key, heading }: SourceBlock): 'decision' | 'motion' | 'motionTitle' | null {
  if (key.startsWith(MOTION)) return heading === null ? 'motion' : 'motionTitle';
  return key.startsWith(DECISION) ? 'decision' : null;
}

/** In the source's language, and the way its own words run. */
function spoken(said: HTMLElement, { language }: RowWords): HTMLElement {
  said.lang = language === 'und' ? '' : language;
  said.dir = 'auto';
  return said;
}

function inlineParts(content: readonly Inline[], words: RowWords): (HTMLElement | string)[] {
  return content.flatMap((node): (HTMLElement | string)[] => {
    switch (node.type) {
      case 'text': {
        const has = (type: string) => node.marks?.some((mark) => mark.type === type) === true;
        const italic = has('italic') ? element('em', undefined, [node.text]) : node.text;
        const bold = has('bold') ? element('strong', undefined, [italic]) : italic;
        return [has('link') ? element('u', undefined, [bold]) : bold];
      }
      case 'hardBreak':
        return [document.createElement('br')];
      case 'mention':
        return [words.mention(node.attrs?.kind ?? '', node.attrs?.id ?? '')];
      default:
        return inlineParts(node.content ?? [], words);
    }
  });
}

function staleParts(
  source: SourceBlock,
  before: string | null,
  words: RowWords,
): readonly HTMLElement[] {
  const confirm = buttonElement('confirm', words.confirm, source.key);
  confirm.title = words.confirmHint;
  return [
    remark('stale', words.stale),
    ...(before === null || before === source.text
      ? [remark('state', before === null ? words.unknown : words.onlyMarks)]
      : [
          remark('state', words.changes),
          spoken(
            element(
              'p',
              styles['words'],
              differenceOf(before, source.text).flatMap((change) => changeParts(change, words)),
            ),
            words,
          ),
        ]),
    confirm,
  ];
}

function changeParts({ kind, text }: Change, words: RowWords): (HTMLElement | string)[] {
  if (kind === 'same') return [text];
  const mark = element(kind === 'removed' ? 'del' : 'ins', changed[kind], [text]);
  return [unseen(words[kind]), mark, unseen(words.end)];
}

/** For whoever hears the page; isolated, so that it does not decide which way the text runs. */
function unseen(words: string): HTMLElement {
  return inPageLanguage(element('bdi', hidden['hidden'], [` ${words} `]));
}

/** What the page itself says among words of other languages. */
function remark(kind: 'state' | 'stale', words: string): HTMLElement {
  return inPageLanguage(element('p', styles[kind], [words]));
}

function inPageLanguage(said: HTMLElement): HTMLElement {
  said.lang = pageLanguage();
  return said;
}

/** BCP 47 tag. */
export function pageLanguage(): string {
  return document.documentElement.lang;
}

/** @param about id of the element whose words the button is about */
function buttonElement(act: RowAct, words: string, of: string, about?: string): HTMLElement {
  const kind = act === 'begin' || act === 'confirm' ? 'plain' : 'quiet';
  const pressed = element('button', classes(button['button'], button[kind], button['s']), [
    element('span', undefined, [words]),
  ]);
  inPageLanguage(pressed).setAttribute('type', 'button');
  pressed.dataset['act'] = act;
  pressed.dataset['of'] = of;
  if (about !== undefined) pressed.setAttribute('aria-describedby', about);
  return pressed;
}

function element(
  tag: string,
  className: string | undefined,
  parts: readonly (HTMLElement | string)[],
): HTMLElement {
  const made = document.createElement(tag);
  if (className !== undefined && className !== '') made.className = className;
  made.append(...parts);
  return made;
}
