export const said = {
  title: 'What was said',
  verbatim:
    'This body keeps its minutes word by word. Take over from here what was written along while people spoke.',
  hint: 'Captions and typed words of this part of the sitting; they are kept until the minutes are approved. What you insert becomes ordinary text.',
  away: 'What was said cannot be read just now. It is tried again by itself.',
  language: 'Language of what was said',
  insert: 'Insert into the minutes',
  insertRest: 'Insert what is not in yet',
  again: 'Insert once more',
  already: 'In the minutes already: {taken, number} of {count, number}.',
  inserted: '{count, plural, one {# paragraph was inserted.} other {# paragraphs were inserted.}}',
  typed: 'typed',
  nobody: 'Without a name',
  partly: 'partly in the minutes',
  closed: 'behind closed doors: not for this public part',
  in: 'in the minutes',
  ask: {
    title: 'Insert it a second time?',
    what: 'All of it is in the minutes already. It would stand there twice.',
    cancel: 'Leave it',
  },
} as const;
