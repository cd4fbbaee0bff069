import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { listsOf, markerOf } from './minutes-word-list.ts';
import type { Point, PointList } from './minutes-word-list.ts';

/**
 * Text from a word processor or a page, as far as minutes can hold it. What the
 * schema does not know the editor leaves out by itself; here is put right what
 * would come out wrong: lists that are only drawn as such, remarks of the
 * program, and headings larger or smaller than minutes have.
 */
export const CleanPaste = Extension.create({
  name: 'cleanPaste',
  addProseMirrorPlugins: () => [new Plugin({ props: { transformPastedHTML: cleanPasted } })],
});

/** What brings no words along. */
const WORDLESS =
  'script, style, meta, link, title, base, template, object, embed, iframe, svg, math, img, picture, video, audio, canvas, input, select, button, textarea';
const TAGS = /<[a-z][^>]*>/gi;
/** Nothing would run, but the page's policy would report each of them. */
const HANDLERS = /[\s/"']on[a-z]+\s*=/gi;
const COMMENTS = /<!--[\s\S]*?-->|<!\[[^\]]*\]>/g;

function cleanPasted(html: string): string {
  // In a document that is shown nowhere nothing is run and nothing is fetched.
  const inert = html
    .replace(COMMENTS, '')
    .replace(TAGS, (tag) => tag.replace(HANDLERS, ' data-was='));
  const page = new DOMParser().parseFromString(inert, 'text/html');
  for (const element of page.querySelectorAll(WORDLESS)) element.remove();
  drawLists(page);
  for (const element of [...page.body.querySelectorAll('*')]) {
    if (element.localName.includes(':')) element.replaceWith(...element.childNodes);
  }
  for (const heading of page.querySelectorAll('h1')) rename(heading, 'h2');
  for (const heading of page.querySelectorAll('h5, h6')) rename(heading, 'h4');
  for (const paragraph of page.querySelectorAll('body > p, div > p')) {
    if (isBlank(paragraph)) paragraph.remove();
  }
  return page.body.innerHTML;
}

function isBlank(element: Element): boolean {
  return element.textContent.trim() === '' && element.querySelector('br') === null;
}

function rename(element: Element, name: string): void {
  const renamed = element.ownerDocument.createElement(name);
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
}

const LEVEL = /mso-list:[^;]*\blevel(\d)/i;

/** Paragraphs that Word drew as points become the lists that they look like. */
function drawLists(page: Document): void {
  for (const first of page.querySelectorAll('p[style*="mso-list"], p[class^="MsoListParagraph"]')) {
    if (!first.isConnected || levelOf(first) === null) continue;
    const drawn = runFrom(first);
    const lists = listsOf(drawn.map(pointOf)).map((list) => listElement(page, list));
    first.before(...lists);
    for (const paragraph of drawn) paragraph.remove();
  }
}

function runFrom(first: Element): readonly Element[] {
  const run: Element[] = [];
  for (let next: Element | null = first; next !== null; next = next.nextElementSibling) {
    if (levelOf(next) === null) break;
    run.push(next);
  }
  return run;
}

function levelOf(element: Element): number | null {
  if (element.localName !== 'p') return null;
  const found = LEVEL.exec(element.getAttribute('style') ?? '');
  return found === null ? null : Number(found[1]);
}

function pointOf(paragraph: Element): Point<Element> {
  const marker = paragraph.querySelector(
    '[style*="mso-list:Ignore" i], [style*="mso-list: Ignore" i]',
  );
  const point = {
    level: levelOf(paragraph) ?? 1,
    marker: markerOf(marker?.textContent ?? ''),
    content: paragraph,
  };
  marker?.remove();
  return point;
}

function listElement(page: Document, { marker, points }: PointList<Element>): Element {
  const list = page.createElement(marker.kind === 'bullet' ? 'ul' : 'ol');
  if (marker.kind === 'number' && marker.start !== 1) {
    list.setAttribute('start', String(marker.start));
  }
  for (const { content, lists } of points) {
    const item = page.createElement('li');
    const words = page.createElement('p');
    words.append(...content.childNodes);
    item.append(words, ...lists.map((inner) => listElement(page, inner)));
    list.append(item);
  }
  return list;
}
