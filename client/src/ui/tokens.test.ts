import { describe, expect, it } from 'vitest';
import css from './tokens.css?raw';

type Scheme = 'light' | 'dark';

function token(name: string, scheme: Scheme): string {
  const pair = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(css);
  const single = new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(css);
  const found = pair === null ? single?.[1] : pair[scheme === 'light' ? 1 : 2];
  if (found === undefined) throw new Error(`no token --${name}`);
  return found;
}

/** Relative luminance of WCAG 2. */
function luminance(colour: string): number {
  const channel = (from: number) => {
    const value = Number.parseInt(colour.slice(from, from + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const GROUNDS = ['paper', 'surface', 'sunken'];
const TEXT = 7;
const PART = 3;

const texts: readonly (readonly [string, string])[] = [
  ...['ink', 'ink-soft', 'act', 'air', 'heed', 'for', 'against', 'neither'].flatMap((ink) =>
    GROUNDS.map((ground) => [ink, ground] as const),
  ),
  ...['act-soft', 'air-soft', 'heed-soft'].flatMap((ground) => [
    ['ink', ground] as const,
    ['ink-soft', ground] as const,
  ]),
  ['act', 'act-soft'],
  ['air', 'air-soft'],
  ['heed', 'heed-soft'],
  ['on-act', 'act'],
  ['on-air', 'air'],
  ['on-seat', 'seat'],
  ['on-glare', 'glare'],
];

const parts = ['edge', 'seat', 'act', 'air', 'heed', 'for', 'against', 'neither'].flatMap((part) =>
  GROUNDS.map((ground) => [part, ground] as const),
);

describe.each(['light', 'dark'] as const)('colours in %s', (scheme) => {
  it.each(texts)('%s can be read on %s', (ink, ground) => {
    expect(contrast(token(ink, scheme), token(ground, scheme))).toBeGreaterThanOrEqual(TEXT);
  });

  it.each(parts)('%s can be seen on %s', (part, ground) => {
    expect(contrast(token(part, scheme), token(ground, scheme))).toBeGreaterThanOrEqual(PART);
  });
});
