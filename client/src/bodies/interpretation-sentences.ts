import { HANDOVER_SECONDS, lagLimitOf } from '@koinon/shared/identity/interpretation-style';
import type { InterpretationStyle } from '@koinon/shared/identity/interpretation-style';
import type { Source } from '@koinon/shared/law/rule-pack';
import type { useTranslations } from 'use-intl';

type StyleWords = ReturnType<typeof useTranslations<'interpretationRules'>>;

/** Where the text that asks for more time can be read. */
const TRANSLATOR_TIME =
  'https://leginfo.legislature.ca.gov/faces/billTextClient.xhtml?bill_id=201520160AB1787';

/** One rule as a sentence, with where something like it stands besides the body's own decision. */
interface StyleSentence {
  readonly about: string;
  readonly words: string;
  readonly example: Source | null;
}

/** Whether turns and polls wait, and how long. */
export function lagWords(style: InterpretationStyle, t: StyleWords): string {
  const seconds = lagLimitOf(style);
  return seconds === null ? t('waitsNot') : t('waits', { seconds });
}

export function creditWords({ timeCredit: percent = 0 }: InterpretationStyle, t: StyleWords) {
  return percent === 0 ? t('creditedNot') : t('credited', { percent });
}

/** What interpretation counts, but for the gate before polls. */
export function interpretationSentences(
  style: InterpretationStyle,
  language: string,
  t: StyleWords,
): readonly StyleSentence[] {
  const { handoverSeconds: seconds = HANDOVER_SECONDS, timeCredit = 0 } = style;
  const about = 'interpretation.timeCredit';
  const law: Source = {
    about,
    text: { [language]: t('law') },
    link: TRANSLATOR_TIME,
    checked: false,
  };
  return [
    { about: 'interpretation.lagGuard', words: lagWords(style, t), example: null },
    { about, words: creditWords(style, t), example: timeCredit === 0 ? null : law },
    {
      about: 'interpretation.handoverSeconds',
      words: t('countedDown', { seconds }),
      example: null,
    },
  ];
}
