import type { RequestHandler, Response } from 'express';
import type { SignedIn } from './signed-in.ts';

const FORBIDDEN = 403;

/** Lets nobody through but an administrator of the city. */
export function administratorOnly(whoOf: (response: Response) => SignedIn): RequestHandler {
  return (_request, response, next) => {
    if (whoOf(response).person.role === 'administrator') next();
    else response.status(FORBIDDEN).json({ code: 'not-your-role' });
  };
}
