import type { IncomingMessage } from 'node:http';

/**
 * Whether a request may act with a session's cookie. Browsers say where a
 * request comes from: it must be this very host, or the public address. Who
 * says nothing is no browser page, and has no cookie but its own.
 */
export function isOwnOrigin(
  request: Pick<IncomingMessage, 'headers'>,
  publicUrl: string | null,
): boolean {
  const { origin, host } = request.headers;
  if (origin === undefined) return true;
  if (publicUrl !== null && origin === publicUrl) return true;
  if (!URL.canParse(origin)) return false;
  return host !== undefined && new URL(origin).host === host;
}
