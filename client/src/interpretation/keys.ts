import { createStore } from '../ui/store.ts';
import type { Store } from '../ui/store.ts';

/** What a key of the desk does. */
export const DESK_ACTIONS = [
  'on-air',
  'cough',
  'relay',
  'output',
  'handover',
  'take-over',
  'to-floor',
  'slower',
  'repeat',
  'bad-sound',
  'talk-booth',
  'talk-technician',
  'text-booth',
  'text-technician',
  'glossary',
  'briefing',
] as const;

export type DeskAction = (typeof DESK_ACTIONS)[number];

/** By action: `KeyboardEvent.code`, the place of a key whatever is printed on it. */
export type KeyMap = Readonly<Record<DeskAction, string>>;

/** All under the left hand, what is needed most under the thumb and the first finger. */
export const USUAL_KEYS: KeyMap = {
  'on-air': 'Space',
  cough: 'KeyC',
  relay: 'KeyF',
  output: 'KeyV',
  handover: 'KeyR',
  'take-over': 'KeyT',
  'to-floor': 'KeyG',
  slower: 'KeyQ',
  repeat: 'KeyW',
  'bad-sound': 'KeyE',
  'talk-booth': 'KeyB',
  'talk-technician': 'KeyX',
  'text-booth': 'KeyA',
  'text-technician': 'KeyZ',
  glossary: 'KeyS',
  briefing: 'KeyD',
};

/** Keys by which a page is read and left: they stay what they are. */
const UNFIT = /^(Tab|Escape|Enter|NumpadEnter|Arrow\w+|F\d+|\w*(Shift|Control|Alt|Meta|OS)\w*)$/;

export type Rebound =
  | { readonly keys: KeyMap }
  /** The key cannot be used, or belongs to another action. */
  | { readonly refused: 'unfit' }
  | { readonly refused: 'taken'; readonly by: DeskAction };

/** The map with another key for the action. */
export function rebound(keys: KeyMap, action: DeskAction, code: string): Rebound {
  if (code === '' || UNFIT.test(code)) return { refused: 'unfit' };
  const by = DESK_ACTIONS.find((other) => other !== action && keys[other] === code);
  if (by !== undefined) return { refused: 'taken', by };
  return { keys: { ...keys, [action]: code } };
}

/** The desk's keys as they were chosen on this device. */
export function openKeys(key: string, storage: Storage): Store<KeyMap> {
  const store = createStore(read(storage.getItem(key)));
  store.subscribe(() => storage.setItem(key, JSON.stringify(store.get())));
  return store;
}

/**
 * What was kept; where two actions have the same key, or one has none that
 * fits, the usual keys. What the desk has learnt since gets its usual key,
 * or one that is free.
 */
function read(kept: string | null): KeyMap {
  const value = parsed(kept);
  if (typeof value !== 'object' || value === null) return USUAL_KEYS;
  const found = new Map<DeskAction, string>();
  for (const action of FIRST_ACTIONS) {
    const code = keptFor(value, action);
    if (code === null || [...found.values()].includes(code)) return USUAL_KEYS;
    found.set(action, code);
  }
  const later = DESK_ACTIONS.filter((action) => !found.has(action));
  for (const action of later) {
    const taken = [...found.values()];
    const wanted = [keptFor(value, action), USUAL_KEYS[action], ...SPARE_KEYS];
    const code = wanted.find((one) => one !== null && !taken.includes(one));
    found.set(action, code ?? USUAL_KEYS[action]);
  }
  return { ...USUAL_KEYS, ...Object.fromEntries(found) };
}

/** Actions without which a map that was kept is none. */
const FIRST_ACTIONS: readonly DeskAction[] = DESK_ACTIONS.slice(0, 12);

/** Keys for what is new, where its usual one was taken for something else. */
const SPARE_KEYS: readonly string[] = ['KeyN', 'KeyM', 'KeyH', 'KeyJ', 'KeyK', 'KeyL', 'KeyY'];

function keptFor(value: object, action: DeskAction): string | null {
  const code: unknown = Object.entries(value).find(([name]) => name === action)?.[1];
  return typeof code === 'string' && !UNFIT.test(code) ? code : null;
}

function parsed(kept: string | null): unknown {
  try {
    return kept === null ? null : JSON.parse(kept);
  } catch {
    return null;
  }
}

/** The key of an action for `aria-keyshortcuts` (WAI-ARIA 1.2); none while the keys rest. */
export function shortcut(
  { map, enabled }: { readonly map: KeyMap; readonly enabled: boolean },
  action: DeskAction,
): string | undefined {
  return enabled ? map[action].replace(/^(Key|Digit|Numpad(?=\d))/, '') : undefined;
}

/** What stands on the key: `KeyC` → `C`, `Digit1` → `1`; null for the space bar, which each language names. */
export function keyName(code: string): string | null {
  if (code === 'Space') return null;
  return code.replace(/^(Key|Digit)/, '').replace(/^Numpad(\d)$/, 'Num $1');
}
