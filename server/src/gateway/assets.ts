import { existsSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import type { RequestHandler } from 'express';
import sirv from 'sirv';

const A_YEAR_S = 365 * 24 * 60 * 60;

/**
 * Built files carry their hash in the name and lie there compressed beside
 * themselves. They are looked for anew each time: a build beside a running
 * server takes old ones away, and what is gone must be answered, not opened.
 */
export function assets(folder: string): RequestHandler {
  if (!existsSync(folder)) return (_request, _response, next) => next();
  const setHeaders = (response: ServerResponse) => {
    response.setHeader('Cache-Control', `public,max-age=${A_YEAR_S},immutable`);
  };
  return sirv(folder, { dev: true, brotli: true, gzip: true, setHeaders });
}
