import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express from 'express';
import type { Express, NextFunction, Request, Response } from 'express';
import helmet from 'helmet';
import type { SessionInfo } from '@koinon/shared/wire';
import type { Invitations } from '../identity/invitations.ts';
import { SESSION_MS } from '../identity/sessions.ts';
import type { Sessions } from '../identity/sessions.ts';
import type { Log } from '../log.ts';
import { assets } from './assets.ts';
import { attachmentRoutes } from './attachments.ts';
import type { AttachmentsDoor } from './attachments.ts';
import { administrationRoutes } from './administration.ts';
import type { Administration } from './administration.ts';
import { bodyRoutes } from './bodies.ts';
import type { BodyRoutes } from './bodies.ts';
import { briefingRoutes } from './briefing.ts';
import type { BriefingDoor } from './briefing.ts';
import { captionFeedRoutes, captionTokenRoutes } from './captions-feed.ts';
import type { CaptionFeedDoor } from './captions-feed.ts';
import { connectionCheckRoutes } from './connection-check.ts';
import type { ConnectionCheck } from './connection-check.ts';
import type { OwnGroupsDesk } from '../record/own-groups.ts';
import { exportsRoutes } from './exports-routes.ts';
import type { ExportsDoor } from './exports-routes.ts';
import { minutesRoutes } from './minutes-routes.ts';
import type { MinutesDoor } from './minutes-routes.ts';
import { ownGroupsRoutes } from './own-groups.ts';
import { rehearsalRoutes } from './rehearsal.ts';
import type { RehearsalDoor } from './rehearsal.ts';
import { recordingsRoutes } from './recordings-routes.ts';
import type { RecordingsDoor } from './recordings-routes.ts';
import { saidRoutes } from './said-routes.ts';
import type { SaidDoor } from './said-routes.ts';
import { versionsRoutes } from './versions-routes.ts';
import type { VersionsDoor } from './versions-routes.ts';
import { page } from './pages.ts';
import type { PageName } from './pages.ts';
import type { Doorkeeper, SignedIn } from './signed-in.ts';
import { sessionCookie } from './session-path.ts';

const OK = 200;
const UNAVAILABLE = 503;
const FORBIDDEN = 403;
const UNAUTHORIZED = 401;
const NOT_FOUND = 404;
const SEE_OTHER = 303;
const BAD_REQUEST = 400;
const SERVER_ERROR = 500;
const NO_CONTENT = 204;

export interface HttpParts {
  readonly clientFolder: string;
  readonly trustProxy: boolean;
  readonly invitations: Invitations;
  readonly sessions: Sessions;
  readonly doorkeeper: Doorkeeper;
  readonly administration: Administration;
  readonly bodies: BodyRoutes;
  readonly briefing: BriefingDoor;
  readonly connectionCheck: ConnectionCheck;
  readonly captions: CaptionFeedDoor;
  readonly attachments: AttachmentsDoor;
  readonly ownGroups: Pick<OwnGroupsDesk, 'read' | 'declare'>;
  readonly exports: ExportsDoor;
  readonly minutes: MinutesDoor;
  readonly rehearsal: RehearsalDoor;
  readonly said: SaidDoor;
  readonly versions: VersionsDoor;
  readonly recordings: RecordingsDoor;
  /** The session is over: end its sockets and documents. */
  signedOut(session: string): void;
  /** Says in sentences what is lost just now, so that somebody can be told; none when all is well. */
  whatIsLost(): Promise<readonly string[]>;
  now(): number;
  readonly log: Log;
}

export function httpApp(parts: HttpParts): Express {
  const app = express();
  app.disable('x-powered-by');
  app.enable('strict routing');
  app.set('trust proxy', parts.trustProxy);
  app.use(protections());
  app.get('/healthz', (_request, response) => {
    response.type('text').send('ok');
  });
  app.get('/readyz', async (_request, response) => {
    const lost = await parts.whatIsLost();
    response.setHeader('Cache-Control', 'no-store');
    response.status(lost.length === 0 ? OK : UNAVAILABLE).type('text');
    response.send(lost.length === 0 ? 'ready' : lost.join('\n'));
  });
  app.get('/join/:token', (request, response) => signIn(parts, request, response));
  app.use('/api', captionFeedRoutes(parts.captions));
  app.use('/assets', assets(join(parts.clientFolder, 'assets')));
  app.get('/s/:session', (request, response) => {
    response.redirect(SEE_OTHER, `/s/${encodeURIComponent(request.params.session)}/`);
  });
  app.use('/s/:session', sessionRoutes(parts));
  // The code is behind the address' `#`: it reaches no server and no log.
  app.get('/check-in/:meeting', (request, response, next) => {
    clientPage(parts, request, response, next);
  });
  app.use((request, response) => sendPage(request, response, NOT_FOUND, 'not-found'));
  app.use((error: unknown, request: Request, response: Response, next: NextFunction) => {
    if (response.headersSent) next(error);
    else answerError(parts.log, error, request, response);
  });
  return app;
}

function protections() {
  return helmet({
    strictTransportSecurity: false,
    crossOriginEmbedderPolicy: false,
    referrerPolicy: { policy: 'no-referrer' },
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'self'"],
        // What takes noise from a microphone is WebAssembly, which is no text to be run.
        'script-src': ["'self'", "'wasm-unsafe-eval'"],
        'style-src': ["'self'", "'unsafe-inline'"],
        'img-src': ["'self'", 'data:', 'blob:'],
        'media-src': ["'self'", 'blob:', 'mediastream:'],
        'connect-src': ["'self'"],
        'worker-src': ["'self'", 'blob:'],
        'frame-ancestors': ["'none'"],
        'base-uri': ["'none'"],
        'form-action': ["'self'"],
        'object-src': ["'none'"],
      },
    },
  });
}

async function signIn(parts: HttpParts, request: Request, response: Response): Promise<void> {
  const read = parts.invitations.read(String(request.params['token']), parts.now());
  if (!read.ok) {
    sendPage(request, response, FORBIDDEN, read.code);
    return;
  }
  const { session, secret } = await parts.sessions.begin(read.invitation);
  const cookie = sessionCookie(session.id, secret, {
    secure: request.secure,
    maxAgeMs: SESSION_MS,
  });
  const query = request.url.includes('?') ? request.url.slice(request.url.indexOf('?')) : '';
  response.setHeader('Set-Cookie', cookie);
  response.setHeader('Cache-Control', 'no-store');
  response.redirect(SEE_OTHER, `/s/${session.id}/${query}`);
}

function sessionRoutes(parts: HttpParts) {
  const router = express.Router({ mergeParams: true });
  router.use(async (request, response, next) => {
    const entry = await parts.doorkeeper.admit(request, request.originalUrl);
    if (entry.ok) {
      response.locals['who'] = entry.who;
      next();
    } else if (request.method === 'GET' && request.accepts(['html', 'json']) === 'html') {
      sendPage(request, response, UNAUTHORIZED, 'not-signed-in');
    } else response.status(UNAUTHORIZED).json({ code: entry.code });
  });
  router.get('/session', (_request, response) => {
    response.setHeader('Cache-Control', 'no-store');
    response.json(sessionInfo(whoOf(response)));
  });
  router.post('/sign-out', async (_request, response) => {
    const { session } = whoOf(response);
    await parts.sessions.end(session.id);
    parts.signedOut(session.id);
    response.status(NO_CONTENT).end();
  });
  router.use(administrationRoutes(parts.administration, whoOf));
  router.use(connectionCheckRoutes(parts.connectionCheck, whoOf));
  router.use(captionTokenRoutes(parts.captions, whoOf));
  router.use(bodyRoutes(parts.bodies, whoOf));
  router.use(briefingRoutes(parts.briefing, whoOf));
  router.use(attachmentRoutes(parts.attachments, whoOf));
  router.use(ownGroupsRoutes(parts.ownGroups, whoOf));
  router.use(exportsRoutes(parts.exports, whoOf));
  router.use(minutesRoutes(parts.minutes, whoOf));
  router.use(rehearsalRoutes(parts.rehearsal, whoOf));
  router.use(saidRoutes(parts.said, whoOf));
  router.use(versionsRoutes(parts.versions, whoOf));
  router.use(recordingsRoutes(parts.recordings, whoOf));
  router.get('/*rest', (request, response, next) => clientPage(parts, request, response, next));
  router.get('/', (request, response, next) => clientPage(parts, request, response, next));
  return router;
}

/** The session's routes come after the doorkeeper, who has put this there. */
function whoOf(response: Response): SignedIn {
  return response.locals['who'] as SignedIn;
}

function sessionInfo({ session, person }: SignedIn): SessionInfo {
  const { id, name, role, language } = person;
  return { meeting: session.meeting, person: id, name, role, language };
}

/** Every address under a session that is not a file is the client's. */
function clientPage(
  { clientFolder }: HttpParts,
  request: Request,
  response: Response,
  next: NextFunction,
): void {
  if (request.path.includes('.')) {
    next();
    return;
  }
  const index = join(clientFolder, 'index.html');
  if (!existsSync(index)) throw new Error('the client has not been built');
  response.setHeader('Cache-Control', 'no-cache');
  response.sendFile(index);
}

function sendPage(request: Request, response: Response, status: number, name: PageName): void {
  response.status(status).type('html').send(page(name, request.acceptsLanguages()));
}

/** What express's own parts throw for bad input carries a status below 500; the rest is ours. */
function answerError(log: Log, error: unknown, request: Request, response: Response): void {
  const status =
    typeof error === 'object' && error !== null && 'status' in error ? Number(error.status) : 0;
  if (status >= BAD_REQUEST && status < SERVER_ERROR) {
    response.status(status).json({ code: 'malformed' });
    return;
  }
  log.error({ err: error, path: request.path }, 'a request failed');
  response.status(SERVER_ERROR).json({ code: 'unavailable' });
}
