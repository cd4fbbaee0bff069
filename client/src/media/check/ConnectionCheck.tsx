import { useTranslations } from 'use-intl';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Panel } from '../../ui/Panel.tsx';
import styles from './ConnectionCheck.module.css';
import { useConnectionCheck } from './use-connection-check.ts';
import type { Progress } from './use-connection-check.ts';
import { adviceOn } from './ways.ts';
import type { Found, Tried, Way } from './ways.ts';

/** For whoever runs the server: would sound and video reach this browser, and what to do where not. */
export function ConnectionCheck({ path }: { readonly path: string }) {
  const t = useTranslations('connectionCheck');
  const [progress, begin] = useConnectionCheck(path);
  return (
    <Panel title={t('title')}>
      <p>{t('about')}</p>
      <p>{t('from')}</p>
      <div className={styles['begin']}>
        <Button kind="act" onPress={begin} waiting={progress.status === 'trying'}>
          {t(progress.status === 'not-begun' ? 'begin' : 'again')}
        </Button>
        <p role="status">{useSaid(progress)}</p>
      </div>
      {progress.status === 'unreachable' && <Notice tone="heed">{t('unreachable')}</Notice>}
      {progress.status === 'trying' && <Ways ways={progress.ways} found={progress.found} />}
      {progress.status === 'done' && <Result tried={progress.tried} />}
    </Panel>
  );
}

function useSaid(progress: Progress): string {
  const t = useTranslations('connectionCheck');
  switch (progress.status) {
    case 'not-begun':
    case 'unreachable':
      return '';
    case 'trying':
      return t('trying', {
        done: progress.found.filter(Boolean).length,
        all: progress.ways.length,
      });
    case 'done':
      return t('done', { advice: adviceOn(progress.tried).length });
    default:
      return progress satisfies never;
  }
}

function Result({ tried }: { readonly tried: Tried }) {
  const t = useTranslations('connectionCheck');
  const advice = adviceOn(tried);
  return (
    <>
      {advice.length === 0 ? (
        <Notice tone="act">{t('allWell')}</Notice>
      ) : (
        <ul className={styles['advice']}>
          {advice.map((one) => (
            <li key={one}>
              <Notice tone={one === 'no-turn' ? 'plain' : 'heed'}>{t(`advice.${one}`)}</Notice>
            </li>
          ))}
        </ul>
      )}
      <Ways ways={tried.ways.map(({ way }) => way)} found={tried.ways.map(({ found }) => found)} />
    </>
  );
}

interface WaysProps {
  readonly ways: readonly Way[];
  /** As far as it is known, in the order of the ways. */
  readonly found: readonly (Found | undefined)[];
}

function Ways({ ways, found }: WaysProps) {
  const t = useTranslations('connectionCheck');
  return (
    <table className={styles['ways']}>
      <caption className={styles['caption']}>{t('ways')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('way')}</th>
          <th scope="col">{t('result')}</th>
        </tr>
      </thead>
      <tbody>
        {ways.map((way, at) => (
          <tr key={`${way.name} ${way.where.join(' ')}`}>
            <th scope="row">
              {t(`name.${way.name}`)}
              {way.where.map((place) => (
                <span key={place} className={styles['place']} dir="ltr">
                  {place}
                </span>
              ))}
            </th>
            <td>
              <Outcome found={found[at]} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Outcome({ found }: { readonly found: Found | undefined }) {
  const t = useTranslations('connectionCheck');
  if (found === undefined) return t('now');
  return (
    <span className={styles[found.status]}>
      {found.status === 'reached' ? t('reached', { ms: found.ms }) : t(found.status)}
    </span>
  );
}
