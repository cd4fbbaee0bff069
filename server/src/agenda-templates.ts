import type { FoundedBody } from '@koinon/shared/bodies/body';
import { bodyCommands } from '@koinon/shared/bodies/commands';
import type { BodyCommand } from '@koinon/shared/bodies/commands';
import type { DeskRefusal, KeptTemplate } from '@koinon/shared/bodies/desk';
import { roleInSitting, sittingOf } from '@koinon/shared/bodies/standing';
import type { TemplateItem } from '@koinon/shared/bodies/templates';
import { AGENDA_KINDS } from '@koinon/shared/documents/agenda';
import type { AgendaItem } from '@koinon/shared/documents/agenda';
import { plainText } from '@koinon/shared/identity/fields';
import type { Localized } from '@koinon/shared/kernel/localized';
import { constitutionOf } from '@koinon/shared/meeting/meeting';
import type { MeetingState } from '@koinon/shared/record/meeting-state';
import type { CalledItem } from './documents/agenda.ts';
import type { OpenBody } from './record/bodies.ts';
import type { Giver } from './record/stream-host.ts';

export interface TemplatesParts {
  open(body: string): Promise<OpenBody>;
  agenda(meeting: string): Promise<readonly AgendaItem[]>;
  state(meeting: string): Promise<MeetingState>;
  newId(): string;
}

export type Refused = { readonly ok: false; readonly code: DeskRefusal };
type Done<Result> = { readonly ok: true; readonly result: Result } | Refused;

type TemplateCommand = Extract<
  BodyCommand,
  { readonly type: 'KeepTemplate' | 'RenameTemplate' | 'RemoveTemplate' }
>;

/** A sitting's agenda as it stands, kept among the body's templates. */
export async function keepTemplate(
  id: string,
  giver: Giver,
  kept: { readonly name: string; readonly meeting: string },
  parts: TemplatesParts,
): Promise<Done<FoundedBody>> {
  const body = await parts.open(id);
  if (sittingOf(body.host.body, kept.meeting) === null) {
    return { ok: false, code: 'unknown-sitting' };
  }
  return keepIn(body, giver, kept, parts);
}

/** Somebody in a sitting of a body. */
export interface Keeper {
  readonly person: string;
  /** Null for somebody of no sitting. */
  readonly meeting: string | null;
}

export type TemplateRequest =
  | { readonly type: 'list' }
  | { readonly type: 'keep'; readonly name: string }
  | { readonly type: 'rename'; readonly template: string; readonly name: string }
  | { readonly type: 'remove'; readonly template: string };

/**
 * What chair and secretary of the body do with its templates from one of its
 * sittings. Who they are the body's own record says: whoever had an office in
 * an old sitting has it no longer.
 */
export async function templatesFrom(
  { person, meeting }: Keeper,
  request: TemplateRequest,
  parts: TemplatesParts,
): Promise<Done<readonly KeptTemplate[]>> {
  if (meeting === null) return { ok: false, code: 'unknown-body' };
  const constitution = constitutionOf((await parts.state(meeting)).meeting);
  const body = constitution && (await parts.open(constitution.body));
  const state = body?.host.body;
  if (body === null || state?.status !== 'founded') return { ok: false, code: 'unknown-body' };
  const role = roleInSitting(state, person);
  if (role === 'member') return { ok: false, code: 'not-your-role' };
  const done = await doneIn(body, { person, role }, { request, meeting }, parts);
  return done === null || done.ok ? { ok: true, result: listed(body) } : done;
}

async function doneIn(
  body: OpenBody,
  giver: Giver,
  { request, meeting }: { readonly request: TemplateRequest; readonly meeting: string },
  parts: TemplatesParts,
): Promise<Done<FoundedBody> | null> {
  switch (request.type) {
    case 'list':
      return null;
    case 'keep':
      return keepIn(body, giver, { name: request.name, meeting }, parts);
    case 'rename': {
      const { template, name } = request;
      return give(body, giver, { type: 'RenameTemplate', template, name }, parts);
    }
    case 'remove':
      return give(body, giver, { type: 'RemoveTemplate', template: request.template }, parts);
    default:
      return request satisfies never;
  }
}

async function keepIn(
  body: OpenBody,
  giver: Giver,
  { name, meeting }: { readonly name: string; readonly meeting: string },
  parts: TemplatesParts,
): Promise<Done<FoundedBody>> {
  const items = templateItems(await parts.agenda(meeting));
  if (items.length === 0) return { ok: false, code: 'nothing-to-keep' };
  const said = { template: parts.newId(), name, items };
  const kept = bodyCommands.KeepTemplate.input.safeParse(said);
  if (!kept.success) return { ok: false, code: 'template-too-large' };
  return give(body, giver, { type: 'KeepTemplate', ...kept.data }, parts);
}

async function give(
  body: OpenBody,
  giver: Giver,
  command: TemplateCommand,
  { newId }: Pick<TemplatesParts, 'newId'>,
): Promise<Done<FoundedBody>> {
  const given = await body.host.give(giver, { id: newId(), command });
  const state = body.host.body;
  if (!given.ok) return given;
  return state.status === 'founded'
    ? { ok: true, result: state }
    : { ok: false, code: 'unknown-body' };
}

function listed({ host: { body } }: OpenBody): readonly KeptTemplate[] {
  if (body.status === 'unfounded') return [];
  return body.templates.map(({ id, name, items }) => ({ id, name, items: items.length }));
}

/** What a template keeps of an agenda; an item without a title cannot be called with. */
export function templateItems(agenda: readonly AgendaItem[]): readonly TemplateItem[] {
  return agenda.flatMap(({ titles, kind, depth, minutes, proposal }) => {
    const title = readableTitles(titles);
    return Object.keys(title).length === 0 ? [] : [{ title, kind, depth, minutes, proposal }];
  });
}

function readableTitles(titles: Localized): Localized {
  const said = Object.entries(titles).flatMap(([tag, text]) => {
    const read = plainText.safeParse(text);
    return read.success ? [[tag, read.data] as const] : [];
  });
  return Object.fromEntries(said);
}

/** What an item that is taken from a template brings along besides its title; null where it is not there any more. */
export function fromTemplate(
  body: Pick<FoundedBody, 'templates'>,
  { template, item }: { readonly template: string; readonly item: number },
): Omit<CalledItem, 'id' | 'title'> | null {
  const kept = body.templates.find(({ id }) => id === template)?.items[item];
  if (kept === undefined) return null;
  const { depth, minutes, proposal } = kept;
  const kind = AGENDA_KINDS.find((known) => known === kept.kind) ?? 'deliberation';
  return { kind, depth, minutes, proposal };
}
