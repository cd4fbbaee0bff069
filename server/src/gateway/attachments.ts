import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { AgendaAttachment, AgendaItem } from '@koinon/shared/documents/agenda';
import type { Role } from '@koinon/shared/identity/people';
import express from 'express';
import type { Request, Response } from 'express';
import type { BlobStore } from '../storage/ports/blob-store.ts';
import { ContentWatch, HEAD_BYTES, knownType, shownType } from './content-type.ts';
import { dispositionOf } from './disposition.ts';
import type { SignedIn } from './signed-in.ts';

/** What attachments need of the rest of the server. */
export interface AttachmentsDoor {
  readonly blobs: BlobStore;
  /** The items of a meeting's agenda whose papers this role may read just now. */
  readableItems(meeting: string, role: Role): Promise<readonly AgendaItem[]>;
}

const CREATED = 201;
const FORBIDDEN = 403;
const NOT_FOUND = 404;
const TOO_LARGE = 413;
const UNSUPPORTED = 415;

/** An attachment's largest size, in bytes. */
const LARGEST_ATTACHMENT = 50 * 1024 * 1024;
const LONGEST_NAME = 200;
const ATTACHING: readonly Role[] = ['chair', 'clerk'];
const UNKNOWN_TYPE = 'application/octet-stream';

/**
 * Files of the agenda. They are kept outside of it, which names them by hash:
 *
 * - `POST attachments?name=…` with the file as its body → `AgendaAttachment`, for
 *   whoever sends it to write into the agenda. Refusals: `not-your-role`,
 *   `too-large` (50 MiB), `type-not-allowed`. Nothing is kept of what is refused.
 * - `GET attachments/<hash>/<name>` → the file, if the agenda that this session
 *   may read now names it. Shown in a page are PDF and pictures, all else is
 *   saved. What a file is says its content; no page can run in it.
 */
export function attachmentRoutes(
  { blobs, readableItems }: AttachmentsDoor,
  whoOf: (response: Response) => SignedIn,
) {
  const router = express.Router();
  router.post('/attachments', async (request, response) => {
    const { session, person } = whoOf(response);
    if (session.meeting === null || !ATTACHING.includes(person.role)) {
      refuse(request, response, FORBIDDEN, 'not-your-role');
      return;
    }
    if (Number(request.headers['content-length'] ?? 0) > LARGEST_ATTACHMENT) {
      refuse(request, response, TOO_LARGE, 'too-large');
      return;
    }
    const put = await keep(blobs, request);
    if (!put.ok) refuse(request, response, put.status, put.code);
    else {
      const name = nameOf(request.query['name']);
      const attachment: AgendaAttachment = { ...put.attachment, name };
      response.status(CREATED).json(attachment);
    }
  });
  router.get('/attachments/:hash/:name', async (request, response) => {
    const { session, person } = whoOf(response);
    const { hash } = request.params;
    const items = session.meeting === null ? [] : await readableItems(session.meeting, person.role);
    const named = items.flatMap(({ attachments }) => attachments).find(({ blob }) => blob === hash);
    if (named === undefined || !(await send(blobs, named, response))) {
      response.status(NOT_FOUND).json({ code: 'unknown-attachment' });
    }
  });
  return router;
}

/** Thrown and caught in this file only, to end a file that is not taken. */
class NotTaken extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string) {
    super(code);
    this.status = status;
    this.code = code;
  }
}

type Kept =
  | { readonly ok: true; readonly attachment: Omit<AgendaAttachment, 'name'> }
  | { readonly ok: false; readonly status: number; readonly code: string };

async function keep(blobs: BlobStore, request: Request): Promise<Kept> {
  const watch = new ContentWatch();
  try {
    const { hash, size } = await blobs.put(watched(request, watch));
    const type = watch.type()?.type ?? UNKNOWN_TYPE;
    return { ok: true, attachment: { blob: hash, type, size } };
  } catch (error) {
    if (!(error instanceof NotTaken)) throw error;
    return { ok: false, status: error.status, code: error.code };
  }
}

/** The file's bytes as they come; ends in an error when it is none that is taken. */
async function* watched(request: Request, watch: ContentWatch): AsyncGenerator<Uint8Array> {
  let size = 0;
  const parts: AsyncIterable<Buffer> = request.iterator({ destroyOnReturn: false });
  for await (const part of parts) {
    size += part.length;
    if (size > LARGEST_ATTACHMENT) throw new NotTaken(TOO_LARGE, 'too-large');
    watch.see(part);
    yield part;
  }
  if (watch.type() === null) throw new NotTaken(UNSUPPORTED, 'type-not-allowed');
}

/** Answers before all of the file has come, so the line cannot be used again. */
function refuse(request: Request, response: Response, status: number, code: string): void {
  if (!request.complete) response.setHeader('Connection', 'close');
  response.status(status).json({ code });
}

function nameOf(query: unknown): string {
  const name = typeof query === 'string' ? query.replaceAll(/[\p{Cc}/\\]/gu, '').trim() : '';
  return name === '' ? 'attachment' : name.slice(0, LONGEST_NAME);
}

/** False when there is no such file. */
async function send(
  blobs: BlobStore,
  named: AgendaAttachment,
  response: Response,
): Promise<boolean> {
  const found = await blobs.get(named.blob);
  if (found === null) return false;
  const parts = found.bytes[Symbol.asyncIterator]();
  const first = await parts.next();
  const start = first.done === true ? new Uint8Array() : first.value;
  // The agenda's own word of it is a client's: it is believed only of what is saved.
  const type = shownType(start.subarray(0, HEAD_BYTES)) ?? savedType(named.type);
  response.setHeader('Content-Type', type.type);
  response.setHeader('Content-Length', found.size);
  response.setHeader(
    'Content-Disposition',
    dispositionOf(named.name, type.inline ? 'inline' : 'attachment'),
  );
  response.setHeader('Cache-Control', 'private, no-cache');
  response.setHeader('Content-Security-Policy', policyOf(type.type));
  async function* all(): AsyncGenerator<Uint8Array> {
    yield start;
    yield* { [Symbol.asyncIterator]: () => parts };
  }
  await pipeline(Readable.from(all()), response).catch((error: unknown) => {
    if (!response.destroyed) throw error;
  });
  return true;
}

function savedType(type: string) {
  const known = knownType(type);
  return known === null || known.inline ? { type: UNKNOWN_TYPE, inline: false } : known;
}

/** A sandbox shows no PDF, and a PDF is no page; everything else is in one. */
function policyOf(type: string): string {
  const nothing = "default-src 'none'; frame-ancestors 'self'; base-uri 'none'; form-action 'none'";
  return type === 'application/pdf' ? nothing : `${nothing}; sandbox`;
}
