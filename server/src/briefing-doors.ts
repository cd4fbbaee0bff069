import type { Cell } from '@koinon/shared/briefing/cells';
import type { Person } from '@koinon/shared/identity/people';
import { constitutionOf } from '@koinon/shared/meeting/meeting';
import { languageOf } from './bodies/list-words.ts';
import { decode, encodingOf } from './bodies/text-encoding.ts';
import { BoothTexts } from './interpretation/booth-texts.ts';
import { briefingPack } from './briefing-pack.ts';
import { BriefingDesk } from './briefing/desk.ts';
import { PoolDesk } from './briefing/pool-desk.ts';
import type { Passed } from './cluster/questions.ts';
import type { AttachmentsDoor } from './gateway/attachments.ts';
import type { BriefingDoor } from './gateway/briefing.ts';
import { commandPace } from './gateway/pace.ts';
import type { DeskDoor, Sockets } from './gateway/sockets.ts';
import type { Links } from './identity/links.ts';
import { newId } from './new-id.ts';
import type { Meetings } from './record/meetings.ts';
import type { ThisNode } from './several-nodes.ts';
import type { Stores } from './storage/ports/stores.ts';

interface BriefingDoorsParts {
  readonly stores: Pick<Stores, 'sheets' | 'directory'>;
  readonly meetings: Meetings;
  readonly node: Pick<ThisNode, 'pass'>;
  readonly links: Links;
  readonly readableItems: AttachmentsDoor['readableItems'];
  /** Resolves when what other servers hold of a meeting is held here as well. */
  keptElsewhere(meeting: string): Promise<void>;
  /** Null as long as nobody can be told. */
  sockets(): Pick<Sockets, 'briefing'> | null;
  failed(error: unknown): void;
}

/** What the interpreters' desks and the pool need of the rest of the server. */
export function briefingDoors(parts: BriefingDoorsParts): {
  readonly desk: DeskDoor;
  readonly briefing: BriefingDoor;
} {
  const { stores, meetings, node, links, readableItems, failed } = parts;
  const { sheets, directory } = stores;
  const host = (meeting: string) => meetings.host(meeting);
  const desk = new BriefingDesk({
    sheets,
    scopeOf: async (meeting) => {
      const { state } = await host(meeting);
      return constitutionOf(state.meeting)?.body ?? `meeting-${meeting}`;
    },
    people: async (meeting) => (await host(meeting)).people.map(({ id }) => id),
    written: (sheet: string, cells: readonly Cell[]) => {
      parts.sockets()?.briefing.written(sheet, cells);
      void node.pass({ ask: 'sheet', sheet });
    },
    now: Date.now,
  });
  const pool = new PoolDesk({
    sheets,
    people: (meeting) => directory.people(meeting),
    invite: async (meeting: string, person: Person) => {
      await directory.putPerson(meeting, person);
      await meetings.knowPeople(meeting);
      await node.pass({ ask: 'invited', meeting });
    },
    link: (meeting, person) => links.to(meeting, person),
    now: Date.now,
  });
  return {
    briefing: {
      desk,
      pool,
      pack: (who) => briefingPack(who, { desk, host, readableItems }),
      reading: { textOf: (bytes) => decode(bytes, encodingOf(bytes)), languageOf },
      newId,
    },
    desk: {
      boothText: {
        texts: new BoothTexts(),
        host,
        keptElsewhere: (meeting) => parts.keptElsewhere(meeting),
        elsewhere: (meeting, said) => void node.pass({ ask: 'booth-text', meeting, said }),
        pace: commandPace(),
        newId,
        now: Date.now,
      },
      sheets: desk,
      failed,
    },
  };
}

/** What another server has passed on. */
export async function takePassed(
  passed: Passed,
  meetings: Pick<Meetings, 'knowPeople'>,
  sockets: Pick<Sockets, 'boothText' | 'briefing'> | null,
): Promise<void> {
  switch (passed.ask) {
    case 'booth-text':
      return sockets?.boothText.heard(passed.meeting, passed.said);
    case 'sheet':
      return sockets?.briefing.written(passed.sheet, null);
    case 'invited':
      return meetings.knowPeople(passed.meeting);
    default:
      return passed satisfies never;
  }
}
