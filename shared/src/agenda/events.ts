import type { Localized } from '../kernel/localized.ts';

/**
 * The agenda itself is a document; what members would like to see on it is
 * asked for and answered here, so that nobody's wish is lost without a word;
 * and so is what this sitting leaves to a later one.
 */
export type AgendaEvent =
  | {
      readonly type: 'ItemSuggested';
      readonly suggestion: string;
      readonly person: string;
      readonly title: Localized;
      readonly reason: string | null;
    }
  /** The first of it that the gallery learns, so it says by itself what was suggested. */
  | {
      readonly type: 'SuggestionAccepted';
      readonly suggestion: string;
      readonly person: string;
      readonly title: Localized;
      /** The agenda's item that it has become. */
      readonly item: string;
    }
  | {
      readonly type: 'SuggestionDeclined';
      readonly suggestion: string;
      readonly reason: string;
    }
  | { readonly type: 'SuggestionWithdrawn'; readonly suggestion: string }
  /** It goes to a later sitting, whether it was begun or not. */
  | { readonly type: 'ItemLeftOver'; readonly item: string; readonly title: Localized }
  /** It is this sitting's again: somebody took it back, or it was opened. */
  | { readonly type: 'ItemTakenBack'; readonly item: string; readonly title: Localized };
