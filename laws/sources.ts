/** What the laws over the sources' text look for. */

const EMPTY_WORDS = new Set(['utils', 'util', 'helpers', 'helper', 'manager', 'service', 'misc']);

/** Whether a file's or folder's name has a word that says nothing of what it is. */
export function forbiddenName(name: string): boolean {
  const words = name
    .replace(/\..*$/, '')
    .replaceAll(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[-_]/);
  return words.some((word) => EMPTY_WORDS.has(word));
}

const PHYSICAL = new RegExp(
  [
    '(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)[\\w-]*',
    'border-(?:top|bottom)-(?:left|right)-radius',
    '(?:text-align|float|clear):\\s*(?:left|right)',
    '(?:left|right)\\s*:',
    '(?:margin|padding|border)(?:Left|Right)\\w*\\s*:',
    'textAlign:\\s*.(?:left|right)',
  ]
    .map((pattern) => `(?:${pattern})`)
    .join('|'),
);
const COMMENT = /\/\*[\s\S]*?\*\//g;

/** Declarations in a stylesheet, or in styles of a component, that do not turn with the text. */
export function physicalProperties(source: string): readonly string[] {
  return source
    .replaceAll(COMMENT, '')
    .split(/[\n;{}]/)
    .map((line) => line.trim())
    .filter((line) => new RegExp(`^(?:${PHYSICAL.source})`).test(line));
}

const RULE = /([^{}]+)\{([^{}]*)\}/g;
const SCROLLS = /(?:^|[;\s])overflow(?:-\w+)*:[^;]*\b(?:auto|scroll)\b/;
const IS_PLACED = /(?:^|[;\s])position:\s*(?:relative|absolute|fixed|sticky)/;

/**
 * Rules of a stylesheet that scroll and have no position. What is only read
 * out stands absolutely; in such a part it is not scrolled along, and makes
 * the page taller than the screen.
 */
export function unplacedScrollers(stylesheet: string): readonly string[] {
  return [...stylesheet.replaceAll(COMMENT, '').matchAll(RULE)]
    .filter(([, , body = '']) => SCROLLS.test(body) && !IS_PLACED.test(body))
    .map(([, selector = '']) => selector.trim());
}

const STRINGS_AND_COMMENTS =
  /\/\*[\s\S]*?\*\/|\/\/.*|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g;
const IMPORTS_AND_EXPORTS = /^\s*(?:import|export)\s+(?:type\s+)?[\w\s,*{}]*?(?:from|;|\n\n)/gm;
const CAST = /\bas\s+(?!const\b)(?:[A-Za-z_]\w*|[{([])/g;

/** Casts other than `as const`. */
export function castsIn(source: string): readonly string[] {
  return (
    source.replaceAll(STRINGS_AND_COMMENTS, '').replaceAll(IMPORTS_AND_EXPORTS, '').match(CAST) ??
    []
  );
}
