import type { BodyCommand } from '@koinon/shared/bodies/commands';
import type { BodyPerson, BodyView, DeskRefusal } from '@koinon/shared/bodies/desk';
import { useCallback, useEffect, useState } from 'react';
import type { BodyDesk } from './desk-requests.ts';
import type { ChosenPerson } from './seat-model.ts';

export type OpenedBody =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly code: DeskRefusal }
  | { readonly status: 'known'; readonly view: BodyView };

export interface BodyOnDesk {
  readonly opened: OpenedBody;
  readonly load: () => void;
  readonly show: (view: BodyView) => void;
}

/** A body as it stands at the desk; whatever changes it brings the new view. */
export function useBody(desk: BodyDesk, id: string): BodyOnDesk {
  const [opened, setOpened] = useState<OpenedBody>({ status: 'loading' });
  const show = useCallback((view: BodyView) => setOpened({ status: 'known', view }), []);
  const load = useCallback(() => {
    void desk.view(id).then((answer) => {
      if (answer.ok) show(answer.result);
      else setOpened({ status: 'failed', code: answer.code });
    });
  }, [desk, id, show]);
  useEffect(load, [load]);
  return { opened, load, show };
}

/** Gives commands one after the other; the first that is refused ends it. */
export async function giveInTurn(
  desk: BodyDesk,
  body: string,
  commands: readonly BodyCommand[],
  show: (view: BodyView) => void,
): Promise<DeskRefusal | null> {
  for (const command of commands) {
    const answer = await desk.give(body, command);
    if (!answer.ok) return answer.code;
    show(answer.result);
  }
  return null;
}

export type Resolved =
  | { readonly ok: true; readonly id: string | null }
  | { readonly ok: false; readonly code: DeskRefusal };

/** The id of whoever was chosen: somebody new is added to the directory, a corrected name kept there. */
export async function resolve(
  desk: BodyDesk,
  { id: body, people }: BodyView,
  chosen: ChosenPerson,
): Promise<Resolved> {
  switch (chosen.kind) {
    case 'nobody':
      return { ok: true, id: null };
    case 'new': {
      const { language } = chosen;
      const added = await desk.addPerson(body, { name: chosen.name.trim(), language });
      return added.ok ? { ok: true, id: added.result.id } : added;
    }
    case 'known': {
      const { id, language } = chosen;
      const corrected = { id, name: chosen.name.trim(), language };
      if (isSame(corrected, people)) return { ok: true, id };
      const kept = await desk.correctPerson(body, corrected);
      return kept.ok ? { ok: true, id } : kept;
    }
    default:
      return chosen satisfies never;
  }
}

function isSame(person: BodyPerson, people: readonly BodyPerson[]): boolean {
  return people.some(
    ({ id, name, language }) =>
      id === person.id && name === person.name && language === person.language,
  );
}
