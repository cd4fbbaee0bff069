import { expect, it } from 'vitest';
import { hrefOf } from './minutes-link.ts';

it('takes what people type for a link, and no script', () => {
  expect(hrefOf(' city.example/plan?a=b#c ')).toBe('https://city.example/plan?a=b#c');
  expect(hrefOf('http://city.example')).toBe('http://city.example');
  expect(hrefOf('city.example:8080/x')).toBe('https://city.example:8080/x');
  expect(hrefOf('δήμος.gr')).toBe('https://δήμος.gr');
  expect(hrefOf('clerk@city.example')).toBe('mailto:clerk@city.example');
  expect(hrefOf('mailto:clerk@city.example')).toBe('mailto:clerk@city.example');
  const refused = [
    '',
    'javascript:alert(1)',
    'JAVASCRIPT:x',
    'data:text/html,x',
    'a b',
    '/etc',
    'word',
  ];
  for (const typed of refused) expect(hrefOf(typed), typed).toBeNull();
});
