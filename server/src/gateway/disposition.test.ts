import { expect, it } from 'vitest';
import { dispositionOf } from './disposition.ts';

it('names a file in any script, and nothing of the name is a header’s', () => {
  expect(dispositionOf('Πρακτικά (1).pdf', 'attachment')).toBe(
    "attachment; filename*=UTF-8''%CE%A0%CF%81%CE%B1%CE%BA%CF%84%CE%B9%CE%BA%CE%AC%20%281%29.pdf",
  );
  expect(dispositionOf('a";\r\nX: y', 'inline')).toBe(
    "inline; filename*=UTF-8''a%22%3B%0D%0AX%3A%20y",
  );
});

it('names a file whose name was cut in the middle of a sign', () => {
  expect(dispositionOf('\u{1f600}'.slice(0, 1), 'inline')).toBe(
    "inline; filename*=UTF-8''%EF%BF%BD",
  );
});
