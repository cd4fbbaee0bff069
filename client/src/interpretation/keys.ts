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

/** What was kept; where it is not a whole map without doubles, the usual keys. */
function read(kept: string | null): KeyMap {
  const value = parsed(kept);
  if (typeof value !== 'object' || value === null) return USUAL_KEYS;
  let keys = USUAL_KEYS;
  const codes = new Set<string>();
  for (const action of DESK_ACTIONS) {
    const code: unknown = Object.entries(value).find(([name]) => name === action)?.[1];
    if (typeof code !== 'string' || UNFIT.test(code) || codes.has(code)) return USUAL_KEYS;
    codes.add(code);
    keys = { ...keys, [action]: code };
  }
  return keys;
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
