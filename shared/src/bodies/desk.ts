import type { Person } from '../identity/people.ts';
import type { Localized } from '../kernel/localized.ts';
import type { FoundedBody } from './body.ts';
import type { BodyRefusal } from './rules.ts';

/**
 * What an administrator's page and the server say to each other about bodies,
 * over HTTP under the session's path:
 *
 * - `GET bodies` → `BodySummary[]` · `POST bodies` (`foundingField`) → `BodyView`
 * - `GET bodies/:body` → `BodyView`
 * - `POST bodies/:body/people` (`personField`) → `Person` · `PUT …/people/:person`
 * - `POST bodies/:body/commands` (an id and a command) → `BodyView`
 * - `POST bodies/:body/members/preview` (the file's bytes) → `MemberPreview`: nothing is stored
 * - `POST bodies/:body/members` (`memberLinesField`) → `BodyView`
 * - `POST bodies/:body/sittings` (`sittingField`) → the called meeting
 * - `GET bodies/:body/sittings/:meeting/items` → `EarlierItem[]`
 * - `POST bodies/:body/templates` (`keepingField`) → `BodyView`
 *
 * Chair and secretary of the body keep its templates from any of its sittings:
 *
 * - `GET templates` → `KeptTemplate[]` · `POST templates` (`templateNameField`) keeps the sitting's own agenda
 * - `PUT templates/:template` (`templateNameField`) · `DELETE templates/:template`; all answer `KeptTemplate[]`
 *
 * A refusal is a status of 4xx with `{ code }`; a form's fault names its fields.
 */
/** Why nothing came of a request; `unreachable` is the page's own finding. */
export type DeskRefusal =
  | BodyRefusal
  | 'unknown-body'
  | 'list-changed'
  | 'nothing-to-keep'
  | 'template-too-large'
  | 'malformed'
  | 'too-large'
  | 'not-signed-in'
  | 'unavailable'
  | 'unreachable';

export interface BodySummary {
  readonly id: string;
  readonly name: Localized;
  readonly statutory: number;
  readonly filled: number;
  readonly rules: { readonly id: string; readonly version: number; readonly name: Localized };
}

export interface BodyView {
  readonly id: string;
  readonly body: FoundedBody;
  /** Everybody the body's directory knows, those without a part in it included. */
  readonly people: readonly BodyPerson[];
}

/** An item of a sitting that was called before, as it stands on its agenda. */
export interface EarlierItem {
  readonly id: string;
  readonly title: Localized;
  /** What it is for, as the agenda says. */
  readonly kind: string;
  readonly depth: 0 | 1;
  /** It was opened in that sitting; else it was left over. */
  readonly dealtWith: boolean;
}

/** A template as those who keep it see it. */
export interface KeptTemplate {
  readonly id: string;
  readonly name: string;
  /** How many items it has. */
  readonly items: number;
}

/** Who somebody is; what they are in the body, the body says. */
export type BodyPerson = Pick<Person, 'id' | 'name' | 'language'>;

export const PARTS = ['chair', 'deputy', 'member', 'substitute', 'secretary', 'adviser'] as const;
/** What a line of a member list makes of somebody. */
export type Part = (typeof PARTS)[number];

/** Somebody of a member list, as accepting the line would store them. */
export interface MemberLine {
  readonly name: string;
  readonly language: string;
  readonly part: Part;
  /** The name of the member in whose place a substitute may sit. */
  readonly substituteFor: string | null;
}

/** The most lines that a list may have. */
export const MOST_LINES = 1_000;

/** What is wrong with a line. */
export type LineFault =
  | 'name-missing'
  | 'name-unreadable'
  | 'name-twice'
  | 'already-in-body'
  | 'language-unknown'
  | 'office-unknown'
  | 'second-chair'
  | 'second-secretary'
  | 'whose-substitute'
  | 'member-unknown'
  | 'not-a-substitute'
  | 'no-seat-left';

/** What is wrong with the file as a whole; its lines are then not looked at. */
export type FileFault =
  'nothing-in-it' | 'no-name-column' | 'quotes-broken' | 'too-many-lines' | 'not-text';

export const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'windows-1250',
  'windows-1252',
  'windows-1253',
  'windows-1256',
] as const;
export type Encoding = (typeof ENCODINGS)[number];

export interface PreviewedLine {
  /** Line of the file, from 1, the header included. */
  readonly line: number;
  /** As they stand in the file. */
  readonly name: string;
  readonly language: string;
  readonly office: string;
  readonly substituteFor: string;
  readonly faults: readonly LineFault[];
  /** What accepting it would store; null where there are faults. */
  readonly read: MemberLine | null;
}

export type MemberPreview =
  | { readonly ok: false; readonly code: FileFault; readonly encoding: Encoding }
  | {
      readonly ok: true;
      readonly encoding: Encoding;
      readonly lines: readonly PreviewedLine[];
      readonly vacantSeats: number;
    };
