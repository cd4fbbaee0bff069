import { inLanguage } from '@koinon/shared/kernel/localized';
import type { ClosedPoll } from '@koinon/shared/voting/poll';
import { useTranslations } from 'use-intl';
import { useReadingLanguage } from '../i18n/use-reading-language.ts';
import { Names } from './NamedVotes.tsx';
import { packIn } from './poll-model.ts';
import type { PollsView } from './poll-model.ts';
import styles from './ResultBasis.module.css';
import { ToBeChecked } from './ToBeChecked.tsx';

interface ResultBasisProps {
  readonly view: PollsView;
  readonly poll: ClosedPoll;
}

const BASES = ['statutory', 'filled', 'present', 'entitled'] as const;

/** What the result was computed from: rules and version, numbers of people, the register. */
export function ResultBasis({ view, poll }: ResultBasisProps) {
  const t = useTranslations('voting');
  const { closing } = poll;
  return (
    <details className={styles['basis']}>
      <summary>{t('basis')}</summary>
      <PackLine view={view} poll={poll} />
      <ToBeChecked about={poll} pack={packIn(view)} />
      <dl className={styles['bases']}>
        {BASES.map((base) => (
          <div key={base}>
            <dt>{t(`base.${base}`)}</dt>
            <dd>{closing.bases[base]}</dd>
          </div>
        ))}
      </dl>
      <p>{closing.quorate ? t('quorate') : t('inquorate')}</p>
      <p className={styles['title']}>{t('register', { count: closing.register.length })}</p>
      <Names view={view} people={closing.register} />
    </details>
  );
}

function PackLine({ view, poll }: ResultBasisProps) {
  const t = useTranslations('voting');
  const language = useReadingLanguage();
  const frozen = poll.closing.pack;
  if (frozen === null) return <p>{t('noPack')}</p>;
  const pack = packIn(view);
  const name = pack?.id === frozen.id ? inLanguage(pack.name, language) : frozen.id;
  return <p>{t('packVersion', { name, version: frozen.version })}</p>;
}
