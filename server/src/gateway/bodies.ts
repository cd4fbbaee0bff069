import { bodyCommands } from '@koinon/shared/bodies/commands';
import type { BodyCommand } from '@koinon/shared/bodies/commands';
import {
  foundingField,
  keepingField,
  memberLinesField,
  personField,
  sittingField,
  templateNameField,
} from '@koinon/shared/bodies/desk-forms';
import type { BodyView, EarlierItem, KeptTemplate } from '@koinon/shared/bodies/desk';
import type { SittingRequest } from '@koinon/shared/bodies/desk-forms';
import { idField, tagField } from '@koinon/shared/identity/fields';
import express from 'express';
import type { Request, RequestHandler, Response } from 'express';
import { z } from 'zod';
import type { BodyDesk, Done, Giver } from '../bodies/desk.ts';
import { isEncoding } from '../bodies/text-encoding.ts';
import { administratorOnly } from './administrator-only.ts';
import type { SignedIn } from './signed-in.ts';

/**
 * The city's bodies over HTTP, under an administrator's session; who says what
 * stands with the types in `shared/bodies/desk`. Whatever does not have the
 * exact form of a request is refused here.
 */
export interface BodyRoutes {
  readonly desk: BodyDesk;
  /** Calls a sitting of a body; the id of the meeting that was made. */
  callSitting(
    body: string,
    giver: Giver,
    sitting: SittingRequest,
  ): Promise<Done<{ readonly meeting: string }>>;
  /** The items of a sitting that was called before. */
  earlierItems(body: string, meeting: string): Promise<Done<readonly EarlierItem[]>>;
  /** Keeps a sitting's agenda among the body's templates. */
  keepTemplate(
    body: string,
    giver: Giver,
    kept: { readonly name: string; readonly meeting: string },
  ): Promise<Done<BodyView>>;
  /** What chair and secretary do with the templates of the body whose sitting they are in. */
  templates(
    keeper: { readonly person: string; readonly meeting: string | null },
    request: TemplateRequest,
  ): Promise<Done<readonly KeptTemplate[]>>;
}

type TemplateRequest =
  | { readonly type: 'list' }
  | { readonly type: 'keep'; readonly name: string }
  | { readonly type: 'rename'; readonly template: string; readonly name: string }
  | { readonly type: 'remove'; readonly template: string };

const BAD_REQUEST = 400;
const FORBIDDEN = 403;
const NOT_FOUND = 404;
const CONFLICT = 409;
const OK = 200;
const CREATED = 201;
const LARGEST_REQUEST = '512kb';
const LARGEST_LIST = '512kb';

const json = express.json({ limit: LARGEST_REQUEST });

type WhoOf = (response: Response) => SignedIn;

export function bodyRoutes(routes: BodyRoutes, whoOf: WhoOf) {
  const { desk, callSitting, earlierItems, keepTemplate } = routes;
  const router = express.Router();
  const giverOf = (response: Response): Giver => {
    const { id, role } = whoOf(response).person;
    return { person: id, role };
  };
  router.use('/bodies', administratorOnly(whoOf), notStored);
  router.get('/bodies', async (_request, response) => {
    response.json(await desk.list());
  });
  router.post('/bodies', json, async (request, response) => {
    const founding = read(foundingField, request, response);
    if (founding === null) return;
    answer(response, CREATED, await desk.found(giverOf(response), founding));
  });
  router.get('/bodies/:body', async (request, response) => {
    answer(response, OK, await desk.view(request.params.body));
  });
  router.post('/bodies/:body/people', json, async (request, response) => {
    const named = read(personField, request, response);
    if (named === null) return;
    answer(response, CREATED, await desk.addPerson(request.params.body, named));
  });
  router.put('/bodies/:body/people/:person', json, async (request, response) => {
    const named = read(personField, request, response);
    if (named === null) return;
    const { body, person: id } = request.params;
    answer(response, OK, await desk.correctPerson(body, { id, ...named }));
  });
  router.post('/bodies/:body/commands', json, async (request, response) => {
    const given = readCommand(request, response);
    if (given === null) return;
    const { id, command } = given;
    answer(response, OK, await desk.give(request.params.body, giverOf(response), command, id));
  });
  router.use(memberRoutes(desk, giverOf));
  router.post('/bodies/:body/sittings', json, async (request, response) => {
    const sitting = read(sittingField, request, response);
    if (sitting === null) return;
    const called = await callSitting(request.params.body, giverOf(response), sitting);
    answer(response, CREATED, called);
  });
  router.get('/bodies/:body/sittings/:meeting/items', async (request, response) => {
    const { body, meeting } = request.params;
    answer(response, OK, await earlierItems(body, meeting));
  });
  router.post('/bodies/:body/templates', json, async (request, response) => {
    const kept = read(keepingField, request, response);
    if (kept === null) return;
    const done = await keepTemplate(request.params.body, giverOf(response), kept);
    answer(response, CREATED, done);
  });
  router.use(templateRoutes(routes, whoOf));
  return router;
}

/** The templates of a body, for whoever sits in one of its sittings; who may the body's record says. */
function templateRoutes({ templates }: BodyRoutes, whoOf: WhoOf) {
  const router = express.Router();
  const keeperOf = (response: Response) => {
    const { session, person } = whoOf(response);
    return { person: person.id, meeting: session.meeting };
  };
  router.use('/templates', notStored);
  router.get('/templates', async (_request, response) => {
    answer(response, OK, await templates(keeperOf(response), { type: 'list' }));
  });
  router.post('/templates', json, async (request, response) => {
    const named = read(templateNameField, request, response);
    if (named === null) return;
    answer(response, CREATED, await templates(keeperOf(response), { type: 'keep', ...named }));
  });
  router.put('/templates/:template', json, async (request, response) => {
    const named = read(templateNameField, request, response);
    if (named === null) return;
    const { template } = request.params;
    const asked = { type: 'rename', template, ...named } as const;
    answer(response, OK, await templates(keeperOf(response), asked));
  });
  router.delete('/templates/:template', async (request, response) => {
    const { template } = request.params;
    answer(response, OK, await templates(keeperOf(response), { type: 'remove', template }));
  });
  return router;
}

/** Members from a file: first to be looked at, then to be stored. */
function memberRoutes(desk: BodyDesk, giverOf: (response: Response) => Giver) {
  const router = express.Router();
  // The bytes as they are: which encoding they have is found out later.
  const bytes = express.raw({ type: 'application/octet-stream', limit: LARGEST_LIST });
  router.post('/bodies/:body/members/preview', bytes, async (request, response) => {
    const { encoding } = request.query;
    const language = tagField.safeParse(request.query['language']);
    const file = {
      bytes: request.body instanceof Uint8Array ? request.body : new Uint8Array(),
      encoding: isEncoding(encoding) ? encoding : null,
    };
    const reads = language.success ? language.data : 'en';
    answer(response, OK, await desk.previewMembers(request.params.body, file, reads));
  });
  router.post('/bodies/:body/members', json, async (request, response) => {
    const list = read(memberLinesField, request, response);
    if (list === null) return;
    answer(response, OK, await desk.takeIn(request.params.body, giverOf(response), list.lines));
  });
  return router;
}

const notStored: RequestHandler = (_request, response, next) => {
  response.setHeader('Cache-Control', 'no-store');
  next();
};

/** The request's form, or null after it has been refused. */
function read<Form extends z.ZodType>(
  form: Form,
  request: Request,
  response: Response,
): z.infer<Form> | null {
  const result = form.safeParse(request.body);
  if (result.success) return result.data;
  refuse(response, result.error);
  return null;
}

function refuse(response: Response, error: z.ZodError): void {
  const fields = error.issues.map(({ path }) => path.join('.'));
  response.status(BAD_REQUEST).json({ code: 'malformed', fields });
}

const envelope = z.strictObject({
  id: idField,
  command: z.looseObject({ type: z.string() }),
});

function readCommand(
  request: Request,
  response: Response,
): { readonly id: string; readonly command: BodyCommand } | null {
  const given = read(envelope, request, response);
  if (given === null) return null;
  const { type, ...data } = given.command;
  if (!isCommandType(type)) {
    response.status(BAD_REQUEST).json({ code: 'malformed', fields: ['command.type'] });
    return null;
  }
  const input = bodyCommands[type].input.safeParse(data);
  if (input.success) return { id: given.id, command: commandOf(type, input.data) };
  refuse(response, input.error);
  return null;
}

function isCommandType(type: string): type is BodyCommand['type'] {
  return Object.hasOwn(bodyCommands, type);
}

/** The table's schema for this type has just accepted the data. */
function commandOf(type: BodyCommand['type'], data: object): BodyCommand {
  return { type, ...data } as BodyCommand;
}

function answer<Result>(response: Response, status: number, done: Done<Result>): void {
  if (done.ok) response.status(status).json(done.result);
  else {
    const refusal =
      done.code === 'unknown-body'
        ? NOT_FOUND
        : done.code === 'not-your-role'
          ? FORBIDDEN
          : CONFLICT;
    response.status(refusal).json({ code: done.code });
  }
}
