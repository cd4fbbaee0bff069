import type { Base, RulePack, SeatThreshold } from '@koinon/shared/law/rule-pack';
import { useTranslations } from 'use-intl';
import { Choices } from '../ui/Choices.tsx';
import { Panel } from '../ui/Panel.tsx';
import { Segments } from '../ui/Segments.tsx';
import { withMotionMajority } from './adjust-model.ts';
import { choosing, CountField, ShareFields, YesOrNo } from './AdjustControls.tsx';
import styles from './AdjustRules.module.css';

/** The choices of each part of a pack that a body may want to make otherwise. */
interface FieldsProps {
  readonly pack: RulePack;
  readonly onChange: (pack: RulePack) => void;
}

export function QuorumFields({ pack, onChange }: FieldsProps) {
  const t = useTranslations('rulePacks');
  const change = (part: Partial<RulePack['quorum']>) =>
    onChange({ ...pack, quorum: { ...pack.quorum, ...part } });
  const { threshold, lasts, needsChair } = pack.quorum;
  return (
    <Panel title={t('parts.quorum')} level={3}>
      <ShareFields
        label={t('quorumShare')}
        share={threshold}
        base={threshold.of}
        bases={SEAT_BASES}
        onChange={(share, of) => change({ threshold: { ...share, of } })}
      />
      <Choices
        label={t('lastsLabel')}
        options={LASTS.map((value) => ({ value, words: t(`lasts.${value}`) }))}
        chosen={lasts}
        onChoose={choosing(LASTS, (value) => change({ lasts: value }))}
      />
      <YesOrNo
        label={t('needsChairLabel')}
        yes={t('needsChair.true')}
        no={t('needsChair.false')}
        chosen={needsChair}
        onChoose={(value) => change({ needsChair: value })}
      />
    </Panel>
  );
}

const SEAT_BASES = ['statutory', 'filled'] as const satisfies readonly SeatThreshold['of'][];
const BASES = [
  'valid',
  'cast',
  'present',
  'entitled',
  'statutory',
  'filled',
] as const satisfies readonly Base[];
const LASTS = ['sticky', 'until-challenged', 'continuous'] as const;
const ABSTENTIONS = ['not-counted', 'counts-as-no', 'counts-as-absent'] as const;
const TIES = ['rejected', 'chair-decides', 'chairs-side', 'again-then-rejected', 'lot'] as const;
const SECRETS = ['allowed', 'forbidden', 'only-persons', 'required-for-persons'] as const;
const CHAIR_VOTES = ['as-others', 'last', 'only-when-it-matters'] as const;
const KINDS = ['working', 'calendar'] as const;
const REMOTE = ['allowed', 'forbidden'] as const;

export function VotingFields({ pack, onChange }: FieldsProps) {
  const t = useTranslations('rulePacks');
  const { voting } = pack;
  const { motion } = voting.majority;
  const change = (part: Partial<RulePack['voting']>) =>
    onChange({ ...pack, voting: { ...voting, ...part } });
  return (
    <Panel title={t('parts.voting')} level={3}>
      {motion.kind === 'share' && (
        <ShareFields
          label={t('motionShare')}
          share={motion}
          base={motion.of}
          bases={BASES}
          onChange={(share, of) =>
            onChange(withMotionMajority(pack, { kind: 'share', ...share, of }))
          }
        />
      )}
      <Choices
        label={t('abstentionLabel')}
        options={ABSTENTIONS.map((value) => ({ value, words: t(`abstention.${value}`) }))}
        chosen={voting.abstention}
        onChoose={choosing(ABSTENTIONS, (abstention) => change({ abstention }))}
      />
      <Choices
        label={t('tieOpenLabel')}
        options={TIES.map((value) => ({ value, words: t(`tieOpen.${value}`) }))}
        chosen={voting.tie.open}
        onChoose={choosing(TIES, (open) => change({ tie: { ...voting.tie, open } }))}
      />
      <Choices
        label={t('tieSecretLabel')}
        options={TIES.map((value) => ({ value, words: t(`tieSecret.${value}`) }))}
        chosen={voting.tie.secret}
        onChoose={choosing(TIES, (secret) => change({ tie: { ...voting.tie, secret } }))}
      />
      <Choices
        label={t('secretLabel')}
        options={SECRETS.map((value) => ({ value, words: t(`secret.${value}`) }))}
        chosen={voting.secret}
        onChoose={choosing(SECRETS, (secret) => change({ secret }))}
      />
      <Choices
        label={t('chairVotesLabel')}
        options={CHAIR_VOTES.map((value) => ({ value, words: t(`chairVotes.${value}`) }))}
        chosen={voting.chairVotes}
        onChoose={choosing(CHAIR_VOTES, (chairVotes) => change({ chairVotes }))}
      />
      <VotingSwitches voting={voting} onChange={change} />
    </Panel>
  );
}

interface VotingSwitchesProps {
  readonly voting: RulePack['voting'];
  readonly onChange: (part: Partial<RulePack['voting']>) => void;
}

function VotingSwitches({ voting, onChange }: VotingSwitchesProps) {
  const t = useTranslations('rulePacks');
  return (
    <>
      <YesOrNo
        label={t('changeLabel')}
        yes={t('changeUntilClose.true')}
        no={t('changeUntilClose.false')}
        chosen={voting.changeUntilClose}
        onChoose={(changeUntilClose) => onChange({ changeUntilClose })}
      />
      <YesOrNo
        label={t('substitutesLabel')}
        yes={t('substitutes.true')}
        no={t('substitutes.false')}
        chosen={voting.substitutes}
        onChoose={(substitutes) => onChange({ substitutes })}
      />
      <YesOrNo
        label={t('proxiesLabel')}
        yes={t('proxies.true')}
        no={t('proxies.false')}
        chosen={voting.proxies}
        onChoose={(proxies) => onChange({ proxies })}
      />
      <YesOrNo
        label={t('consentLabel')}
        yes={t('consent.true')}
        no={t('consent.false')}
        chosen={voting.consent}
        onChoose={(consent) => onChange({ consent })}
      />
      <YesOrNo
        label={t('secondingLabel')}
        yes={t('seconding.true')}
        no={t('seconding.false')}
        chosen={voting.seconding}
        onChoose={(seconding) => onChange({ seconding })}
      />
    </>
  );
}

export function CallingFields({ pack, onChange }: FieldsProps) {
  const t = useTranslations('rulePacks');
  const { calling } = pack;
  const change = (part: Partial<RulePack['calling']>) =>
    onChange({ ...pack, calling: { ...calling, ...part } });
  return (
    <Panel title={t('parts.calling')} level={3}>
      <div className={styles['pair']}>
        <CountField
          label={t('daysLabel')}
          count={calling.days}
          onChange={(days) => {
            if (days !== null) change({ days });
          }}
          needed
        />
        <Segments
          labelled
          label={t('kindLabel')}
          segments={KINDS.map((value) => ({ value, name: t(`kind.${value}`) }))}
          chosen={calling.kind}
          onChoose={choosing(KINDS, (kind) => change({ kind }))}
        />
      </div>
    </Panel>
  );
}

export function PresenceFields({ pack, onChange }: FieldsProps) {
  const t = useTranslations('rulePacks');
  const { presence } = pack;
  const change = (part: Partial<RulePack['presence']>) =>
    onChange({ ...pack, presence: { ...presence, ...part } });
  return (
    <Panel title={t('parts.presence')} level={3}>
      <Choices
        label={t('remoteLabel')}
        options={REMOTE.map((value) => ({ value, words: t(`remote.${value}`) }))}
        chosen={presence.remote}
        onChoose={choosing(REMOTE, (remote) => change({ remote }))}
      />
      <div className={styles['pair']}>
        <CountField
          label={t('remotePerYearLabel')}
          count={presence.remotePerYear}
          onChange={(remotePerYear) => change({ remotePerYear })}
        />
        <CountField
          label={t('absencesLabel')}
          count={presence.absencesLoseSeat}
          least={1}
          onChange={(absencesLoseSeat) => change({ absencesLoseSeat })}
        />
      </div>
    </Panel>
  );
}
