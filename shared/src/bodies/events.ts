import type { InterpretationStyle } from '../identity/interpretation-style.ts';
import type { MinutesStyle } from '../identity/minutes-style.ts';
import type { RecordingStyle } from '../identity/recording-style.ts';
import type { TalkGroups } from '../identity/talk-groups.ts';
import type { Localized } from '../kernel/localized.ts';
import type { RulePack } from '../law/rule-pack.ts';
import type { TemplateItem } from './templates.ts';

export type Office = 'chair' | 'deputy' | 'member';
/** Who serves the body without a seat: the secretary keeps its record, an adviser speaks without a vote. */
export type OfficerKind = 'secretary' | 'adviser';

/** How a sitting was called. */
export interface SittingCall {
  /** When the invitation went out and when the sitting begins, milliseconds since 1970. */
  readonly sentAt: number;
  readonly startsAt: number;
  readonly place: string;
  /** How many sittings on these items failed for want of a quorum before this one. */
  readonly repeatOf: number;
  /** Whether the invitation says what a repeated sitting may do. */
  readonly announced: boolean;
  /** The items a repeated sitting takes over from the failed ones. */
  readonly originalItems: readonly string[];
  /** Members, and roles the pack names, whom the invitation has not reached. */
  readonly notInvited: readonly string[];
  /** Whether it is called as an urgent case, with a shorter notice where the rules know one. */
  readonly urgent: boolean;
  /** Why it is urgent, or why an invitation stands that is late or has not reached whom it must; null when all is as it should be. */
  readonly lateBecause: string | null;
}

/** Who of the members was in a sitting that has closed, as far as later sittings depend on it. */
export interface SittingAttendance {
  readonly quorate: boolean;
  /** Who took part from afar. */
  readonly remote: readonly string[];
  /** Who was missing without an excuse. */
  readonly absent: readonly string[];
  readonly excused: readonly string[];
}

export type BodyEvent =
  | {
      readonly type: 'BodyFounded';
      readonly name: Localized;
      /** How many seats the law gives the body; each follows as an event of its own. */
      readonly statutory: number;
      readonly pack: { readonly id: string; readonly version: number };
      /** IANA name, e.g. `Europe/Athens`: its days are the days of deadlines. */
      readonly timeZone: string;
    }
  | { readonly type: 'BodyRenamed'; readonly name: Localized }
  | { readonly type: 'SeatCreated'; readonly seat: string }
  | { readonly type: 'SeatRemoved'; readonly seat: string }
  /** Said again of a person in the same seat, it gives another office. */
  | {
      readonly type: 'SeatFilled';
      readonly seat: string;
      readonly person: string;
      readonly office: Office;
    }
  | { readonly type: 'SeatVacated'; readonly seat: string }
  | { readonly type: 'SubstituteNamed'; readonly seat: string; readonly person: string }
  | { readonly type: 'SubstituteReleased'; readonly seat: string }
  | { readonly type: 'OfficerNamed'; readonly person: string; readonly as: OfficerKind }
  | { readonly type: 'OfficerReleased'; readonly person: string }
  /** The whole pack, so that the record says by itself which rules held; `because` is null at the founding. */
  | { readonly type: 'RulesAdopted'; readonly pack: RulePack; readonly because: string | null }
  /** Which groups' shares of the talk time later sittings tell, and to whom. */
  | ({ readonly type: 'TalkGroupsSet' } & TalkGroups)
  /** How later sittings keep their minutes: in which language, how fully, with what times. */
  | ({ readonly type: 'MinutesStyleSet' } & MinutesStyle)
  /** What interpretation counts in the order of later sittings. */
  | ({ readonly type: 'InterpretationStyleSet' } & InterpretationStyle)
  /** How long recordings of later sittings are kept. */
  | ({ readonly type: 'RecordingStyleSet' } & RecordingStyle)
  /** What later sittings can begin with. */
  | {
      readonly type: 'TemplateKept';
      readonly template: string;
      readonly name: string;
      readonly items: readonly TemplateItem[];
    }
  | { readonly type: 'TemplateRenamed'; readonly template: string; readonly name: string }
  | { readonly type: 'TemplateRemoved'; readonly template: string }
  | ({
      readonly type: 'SittingCalled';
      readonly meeting: string;
      /** The sitting's number in its year. */
      readonly number: number;
      readonly year: number;
    } & SittingCall)
  | ({ readonly type: 'SittingAttended'; readonly meeting: string } & SittingAttendance);
