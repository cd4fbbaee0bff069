import { documentName } from '@koinon/shared/documents/document-name';
import type { SittingRequest } from '@koinon/shared/bodies/desk-forms';
import { SYSTEM } from '@koinon/shared/identity/people';
import type { Role } from '@koinon/shared/identity/people';
import { keepTemplate, templatesFrom } from './agenda-templates.ts';
import type { Keeper, TemplateRequest, TemplatesParts } from './agenda-templates.ts';
import { BodyDesk } from './bodies/desk.ts';
import { callSitting, requestedSitting } from './calling-sittings.ts';
import { DEMO_BODY, demoCall, foundDemoBody } from './demo/demo-body.ts';
import { DEMO_MEETING } from './demo/demo-city.ts';
import { fillAgenda } from './documents/agenda.ts';
import { earlierItems, withTaken } from './earlier-agendas.ts';
import type { EarlierAgendasParts } from './earlier-agendas.ts';
import type { Documents } from './documents/documents.ts';
import type { Versions } from './documents/versions.ts';
import type { AttachmentsDoor } from './gateway/attachments.ts';
import type { Links } from './identity/links.ts';
import type { MinutesParts } from './minutes/parts.ts';
import { administration } from './meeting/administration.ts';
import { callMeeting } from './meeting/call-meeting.ts';
import type { Call } from './meeting/call-meeting.ts';
import type { Bodies } from './record/bodies.ts';
import type { Giver } from './record/stream-host.ts';
import type { Meetings } from './record/meetings.ts';
import type { BlobStore } from './storage/ports/blob-store.ts';
import type { Stores } from './storage/ports/stores.ts';
import { newId } from './new-id.ts';
import type { ThisNode } from './several-nodes.ts';

/** How a meeting is called: its people, its record, its channels, its agenda. */
export function callWith(call: Call, stores: Stores, documents: Documents, meetings: Meetings) {
  return callMeeting(call, {
    putMeeting: (meeting) => stores.directory.putMeeting(meeting),
    putPerson: (meeting, person) => stores.directory.putPerson(meeting, person),
    give: (meeting, command) => meetings.asSystem(meeting, command),
    openChannel: (meeting, channel) => meetings.asSystem(meeting, { type: 'OpenChannel', channel }),
    openBooth: (meeting, booth, outputs) =>
      meetings.asSystem(meeting, { type: 'OpenBooth', booth, outputs }),
    seatInterpreter: (meeting, booth, person) =>
      meetings.asSystem(meeting, { type: 'SeatInterpreter', booth, person }),
    assignInterpreter: (meeting, person, channel) =>
      meetings.asSystem(meeting, { type: 'AssignInterpreter', person, channel }),
    fillAgenda: (meeting, items) =>
      documents.edit(documentName({ meeting, part: { kind: 'agenda' } }), (doc) =>
        fillAgenda(doc, items),
      ),
    now: Date.now,
  });
}

export function administrationOf(
  stores: Stores,
  meetings: Meetings,
  links: Links,
  call: (call: Call) => Promise<void>,
) {
  return administration({
    meetings: () => stores.directory.meetings(),
    people: (meeting) => stores.directory.people(meeting),
    meeting: async (id) => {
      const { meeting: called, interpretation } = (await meetings.host(id)).state;
      return { called, channels: Object.keys(interpretation.channels) };
    },
    call,
    link: (meeting, person) => links.to(meeting, person),
    newId,
  });
}

/** Papers of an item that was ever closed to the public are read where its minutes are. */
export function attachmentsOf(documents: Documents, blobs: BlobStore): AttachmentsDoor {
  const mayRead = async (role: Role, name: string) =>
    !['not-public', 'not-allowed'].includes(await documents.standing({ role }, name));
  return {
    blobs,
    readableItems: async (meeting, role) => {
      if (!(await mayRead(role, documentName({ meeting, part: { kind: 'agenda' } })))) return [];
      const items = await documents.readAgenda(meeting);
      const readable = await Promise.all(
        items.map(({ id: item }) =>
          mayRead(role, documentName({ meeting, part: { kind: 'minutes', item } })),
        ),
      );
      return items.filter((_, at) => readable[at] === true);
    },
  };
}

export function earlierAgendas(
  bodies: Bodies,
  documents: Documents,
  meetings: Meetings,
): EarlierAgendasParts {
  return {
    body: async (id) => (await bodies.open(id)).host.body,
    agenda: (meeting) => documents.readAgenda(meeting),
    state: async (meeting) => (await meetings.host(meeting)).state,
  };
}

/** The administrator's desk for bodies, and how it calls their sittings. */
export function bodiesOf(
  bodies: Bodies,
  call: (call: Call) => Promise<void>,
  earlier: EarlierAgendasParts,
  documents: Documents,
) {
  const open = (id: string) => bodies.open(id);
  const desk = new BodyDesk({ ids: () => bodies.ids(), open, newId });
  const templates: TemplatesParts = { ...earlier, open, newId };
  return {
    desk,
    callSitting: async (id: string, giver: Giver, request: SittingRequest) => {
      const body = await bodies.open(id);
      const sitting = requestedSitting(request, newId);
      const called = await callSitting(body, sitting, giver, async (meeting) => {
        const items = await withTaken(id, request.items, sitting.items, earlier);
        const agenda = documentName({ meeting: meeting.id, part: { kind: 'agenda' } });
        await documents.edit(agenda, (doc) => fillAgenda(doc, items));
        await call(meeting);
      });
      return called.ok ? ({ ok: true, result: { meeting: called.meeting } } as const) : called;
    },
    keepTemplate: async (
      id: string,
      giver: Giver,
      kept: { readonly name: string; readonly meeting: string },
    ) => {
      const done = await keepTemplate(id, giver, kept, templates);
      return done.ok ? desk.view(id) : done;
    },
    templates: (keeper: Keeper, request: TemplateRequest) =>
      templatesFrom(keeper, request, templates),
    earlierItems: async (id: string, meeting: string) => {
      const items = await earlierItems(id, meeting, earlier);
      return items === null
        ? ({ ok: false, code: 'unknown-body' } as const)
        : ({ ok: true, result: items } as const);
    },
  };
}

/** The demo city's council and its sitting are called at the first start, and again if that was cut off. */
export async function openDemo(
  stores: Stores,
  bodies: Bodies,
  call: (call: Call) => Promise<void>,
): Promise<void> {
  const called = await stores.directory.meetings();
  if (called.some(({ id }) => id === DEMO_MEETING.id)) return;
  const now = Date.now();
  await foundDemoBody(bodies, now);
  const { id: meeting, title, channels, items, people, booths = [] } = DEMO_MEETING;
  const others = people.filter(({ role }) => ['interpreter', 'guest', 'hall'].includes(role));
  const sitting = { meeting, title, channels, items, others, booths, call: demoCall(now) };
  const body = await bodies.open(DEMO_BODY);
  await callSitting(body, sitting, { person: SYSTEM, role: SYSTEM }, call);
}

/** What becomes of minutes, from the parts of the server that it takes. */
export function minutesParts({
  meetings,
  bodies,
  documents,
  versions,
  blobs,
  node,
  failed,
}: {
  readonly meetings: Meetings;
  readonly bodies: Bodies;
  readonly documents: Documents;
  readonly versions: Versions;
  readonly blobs: BlobStore;
  readonly node: Pick<ThisNode, 'node' | 'others'>;
  failed(error: unknown): void;
}): MinutesParts {
  return {
    meeting: (id) => meetings.host(id),
    give: (meeting, command) => meetings.asSystem(meeting, command),
    sittings: async (id) => {
      const { body } = (await bodies.open(id)).host;
      return body.status === 'founded' ? body.sittings.map(({ meeting }) => meeting) : [];
    },
    documents,
    keepVersions: (names) => versions.keepAll(names),
    noteVersions: (names, occasion, as) => versions.note(names, occasion, as),
    blobs,
    node: node.node,
    nodes: () => node.others(),
    failed,
  };
}
