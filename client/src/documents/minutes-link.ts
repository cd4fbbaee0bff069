import { isSafeHref } from '@koinon/shared/documents/minutes-schema';

const ADDRESS = /^[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+$/u;
const SCHEME = /^[a-z][a-z0-9+.-]*:/iu;

/** Where somebody means a link to lead who types `city.example/plan` or a mail address; null: nowhere. */
export function hrefOf(typed: string): string | null {
  const said = typed.trim();
  if (said === '') return null;
  if (ADDRESS.test(said)) return `mailto:${said}`;
  const href = SCHEME.test(said) && !isHostAndPort(said) ? said : `https://${said}`;
  return isSafeHref(href) && (href.startsWith('mailto:') || hasHost(href)) ? href : null;
}

function isHostAndPort(said: string): boolean {
  return /^[\p{L}\p{N}.-]+:\d{1,5}(?:\/|$)/u.test(said);
}

function hasHost(href: string): boolean {
  try {
    const { hostname } = new URL(href);
    return hostname.includes('.') || hostname === 'localhost';
  } catch {
    return false;
  }
}
