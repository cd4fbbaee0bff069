import type { Version, VersionContent } from '@koinon/shared/documents/versions';
import { ask } from '../approval/approval-requests.ts';
import type { Asked } from '../approval/approval-requests.ts';

/** Where the versions of one document are. */
export interface VersionsPlace {
  /** Of the session, such as `/s/4f…`. */
  readonly path: string;
  /** Name of the document. */
  readonly document: string;
}

export function fetchVersions(place: VersionsPlace): Promise<Asked<readonly Version[]>> {
  return ask(at(place, ''));
}

export function fetchVersion(place: VersionsPlace, upTo: number): Promise<Asked<VersionContent>> {
  return ask(at(place, `/${upTo}`));
}

/** Keeps what is stored now; null: without a name. */
export function keepVersion(place: VersionsPlace, name: string | null): Promise<Asked<Version>> {
  return ask(at(place, ''), { name });
}

/** Null takes the name away. */
export function nameVersion(
  place: VersionsPlace,
  upTo: number,
  name: string | null,
): Promise<Asked<object>> {
  return ask(at(place, `/${upTo}/name`), { name });
}

function at({ path, document }: VersionsPlace, rest: string): string {
  return `${path}/versions${rest}?document=${encodeURIComponent(document)}`;
}
