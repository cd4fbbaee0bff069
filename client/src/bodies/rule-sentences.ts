import { sourceOf } from '@koinon/shared/law/sources';
import type { Majority, Purpose, RulePack, Source, Threshold } from '@koinon/shared/law/rule-pack';
import type { useTranslations } from 'use-intl';

export type RuleWords = ReturnType<typeof useTranslations<'rulePacks'>>;

export const RULE_PARTS = [
  'quorum',
  'voting',
  'elections',
  'calling',
  'presence',
  'precedence',
] as const;
export type RulePart = (typeof RULE_PARTS)[number];

/** One rule of a pack as a sentence. */
export interface RuleSentence {
  /** The rule's path in the pack, e.g. `voting.tie.open`. */
  readonly about: string;
  readonly words: string;
}

/** Sentences that stand in the same place of the law. */
export interface SourcedRules {
  readonly source: Source | null;
  readonly sentences: readonly RuleSentence[];
}

/** Every rule of a part of the pack, in the words of the page's language. */
export function sentencesOf(pack: RulePack, part: RulePart, t: RuleWords): readonly RuleSentence[] {
  switch (part) {
    case 'quorum':
      return quorum(pack, t);
    case 'voting':
      return [...majorities(pack, t), ...voting(pack, t)];
    case 'elections':
      return elections(pack, t);
    case 'calling':
      return calling(pack, t);
    case 'presence':
      return presence(pack, t);
    case 'precedence':
      return [{ about: 'precedence', words: t(`precedence.${pack.precedence}`) }];
    default:
      return part satisfies never;
  }
}

/** The same sentences, those of one source together, in the order of their first. */
export function bySource(
  pack: RulePack,
  sentences: readonly RuleSentence[],
): readonly SourcedRules[] {
  const groups = new Map<Source | null, RuleSentence[]>();
  for (const sentence of sentences) {
    const source = sourceOf(pack, sentence.about);
    const group = groups.get(source) ?? [];
    group.push(sentence);
    groups.set(source, group);
  }
  return [...groups].map(([source, all]) => ({ source, sentences: all }));
}

function quorum({ quorum: rule }: RulePack, t: RuleWords): readonly RuleSentence[] {
  const sentences = [
    {
      about: 'quorum.threshold',
      words: t('threshold', { share: shareWords(rule.threshold, t) }),
    },
    { about: 'quorum.lasts', words: t(`lasts.${rule.lasts}`) },
    { about: 'quorum.needsChair', words: t(`needsChair.${rule.needsChair}`) },
    { about: 'quorum.needsAllInvited', words: t(`needsAllInvited.${rule.needsAllInvited}`) },
    {
      about: 'quorum.conflictStaysPresent',
      words: t(`conflictStaysPresent.${rule.conflictStaysPresent}`),
    },
  ];
  return [...sentences, { about: 'quorum.repeat', words: repeatWords(rule.repeat, t) }];
}

function repeatWords(repeat: RulePack['quorum']['repeat'], t: RuleWords): string {
  if (repeat === null) return t('repeat.none');
  const { after, threshold } = repeat;
  return [
    threshold === null
      ? t('repeat.any', { after })
      : t('repeat.share', { after, share: shareWords(threshold, t) }),
    ...(repeat.originalItemsOnly ? [t('repeat.originalItemsOnly')] : []),
    ...(repeat.mustBeAnnounced ? [t('repeat.mustBeAnnounced')] : []),
  ].join(' ');
}

const OTHER_PURPOSES = [
  'statute',
  'off-agenda',
  'procedural',
  'person',
] as const satisfies readonly Purpose[];

/** The majority for motions, and those that differ from it. */
function majorities({ voting: { majority } }: RulePack, t: RuleWords): readonly RuleSentence[] {
  const words = (purpose: Purpose) => ({
    about: `voting.majority.${purpose}`,
    words: t(`majority.${purpose}`, { share: majorityWords(majority[purpose], t) }),
  });
  const asMotion = majorityWords(majority.motion, t);
  const others = OTHER_PURPOSES.filter(
    (purpose) => majorityWords(majority[purpose], t) !== asMotion,
  );
  return [words('motion'), ...others.map(words)];
}

function voting({ voting: rule }: RulePack, t: RuleWords): readonly RuleSentence[] {
  return [
    { about: 'voting.abstention', words: t(`abstention.${rule.abstention}`) },
    { about: 'voting.abstainAllowed', words: t(`abstainAllowed.${rule.abstainAllowed}`) },
    { about: 'voting.tie.open', words: t(`tieOpen.${rule.tie.open}`) },
    { about: 'voting.tie.secret', words: t(`tieSecret.${rule.tie.secret}`) },
    { about: 'voting.secret', words: t(`secret.${rule.secret}`) },
    ...(rule.secretOnRequestOf === null
      ? []
      : [
          {
            about: 'voting.secretOnRequestOf',
            words: t('secretOnRequestOf', { share: shareWords(rule.secretOnRequestOf, t) }),
          },
        ]),
    { about: 'voting.changeUntilClose', words: t(`changeUntilClose.${rule.changeUntilClose}`) },
    { about: 'voting.chairVotes', words: t(`chairVotes.${rule.chairVotes}`) },
    { about: 'voting.proxies', words: t(`proxies.${rule.proxies}`) },
    { about: 'voting.substitutes', words: t(`substitutes.${rule.substitutes}`) },
    { about: 'voting.consent', words: t(`consent.${rule.consent}`) },
    { about: 'voting.seconding', words: t(`seconding.${rule.seconding}`) },
  ];
}

function elections({ elections: rule }: RulePack, t: RuleWords): readonly RuleSentence[] {
  const { rounds, runOffBetween: between } = rule;
  const share = majorityWords(rule.majority, t);
  return [
    { about: 'elections.majority', words: t('elected', { share, rounds }) },
    { about: 'elections.runOffBetween', words: t('runOff', { between }) },
    { about: 'elections.thenTie', words: t(`thenTie.${rule.thenTie}`) },
    { about: 'elections.blanksCount', words: t(`blanksCount.${rule.blanksCount}`) },
  ];
}

function calling({ calling: rule }: RulePack, t: RuleWords): readonly RuleSentence[] {
  const { days, kind, urgentDays, mustInvite, circulation } = rule;
  const sentences = [{ about: 'calling.days', words: t(`days.${kind}`, { days }) }];
  if (urgentDays !== null) {
    sentences.push({ about: 'calling.urgentDays', words: t('urgentDays', { days: urgentDays }) });
  }
  if (mustInvite.length > 0) {
    const who = mustInvite.map((role) => invitedWords(role, t)).join(', ');
    sentences.push({ about: 'calling.mustInvite', words: t('mustInvite', { who }) });
  }
  const words =
    circulation === null
      ? t('circulation.none')
      : t(circulation.urgentOnly ? 'circulation.urgent' : 'circulation.always', {
          share: shareWords(circulation.takePart, t),
        });
  return [...sentences, { about: 'calling.circulation', words }];
}

/** A role that must be invited; packs may name more than we have words for. */
function invitedWords(role: string, t: RuleWords): string {
  return role === 'mayor' ? t('invited.mayor') : t('invited.other', { role });
}

function presence({ presence: rule }: RulePack, t: RuleWords): readonly RuleSentence[] {
  const { remote, remotePerYear, absencesLoseSeat } = rule;
  return [
    { about: 'presence.remote', words: t(`remote.${remote}`) },
    {
      about: 'presence.remotePerYear',
      words:
        remotePerYear === null ? t('noRemoteLimit') : t('remotePerYear', { count: remotePerYear }),
    },
    {
      about: 'presence.absencesLoseSeat',
      words:
        absencesLoseSeat === null
          ? t('noAbsenceLimit')
          : t('absencesLoseSeat', { count: absencesLoseSeat }),
    },
  ];
}

function majorityWords(majority: Majority, t: RuleWords): string {
  return majority.kind === 'relative' ? t('share.relative') : shareWords(majority, t);
}

const HALF = 2;

export function shareWords({ p, q, of: base, strict }: Threshold, t: RuleWords): string {
  const of = t(`of.${base}`);
  if (p * HALF === q) return t(strict ? 'share.half' : 'share.atLeastHalf', { of });
  if (p === q) return t('share.all', { of });
  return t(strict ? 'share.more' : 'share.atLeast', { p, q, of });
}
