import styles from './Minutes.module.css';

const COLOUR = /^#[0-9a-f]{6}$/i;
/** Where somebody's colour is none. */
const PLAIN = '#3f4a55';

/** Somebody else's caret with their name on it. */
export function renderCaret(user: Record<string, unknown>): HTMLElement {
  const caret = document.createElement('span');
  caret.className = styles['caret'] ?? '';
  caret.style.setProperty('--caret', colourOf(user));
  const name = document.createElement('bdi');
  name.className = styles['caretName'] ?? '';
  name.textContent = nameOf(user);
  caret.append(name);
  return caret;
}

/** What somebody else has selected. */
export function renderSelection(user: Record<string, unknown>): Record<string, string> {
  return { class: styles['selected'] ?? '', style: `--caret: ${colourOf(user)}` };
}

function colourOf({ color }: Record<string, unknown>): string {
  return typeof color === 'string' && COLOUR.test(color) ? color : PLAIN;
}

function nameOf({ name }: Record<string, unknown>): string {
  return typeof name === 'string' ? name : '–';
}
