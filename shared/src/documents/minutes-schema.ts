/**
 * What minutes are made of: the names of the editor's nodes and marks. The
 * client's editor knows these and no others, and the server lets no others in,
 * because an editor deletes what it does not know.
 */
export const MINUTES_ELEMENTS: readonly string[] = [
  'paragraph',
  'heading',
  'bulletList',
  'orderedList',
  'listItem',
  'blockquote',
  'hardBreak',
];

export const MINUTES_MARKS: readonly string[] = ['bold', 'italic'];
