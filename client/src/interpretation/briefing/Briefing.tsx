import type { BriefingPack } from '@koinon/shared/record/briefing-pack';
import { inLanguage } from '@koinon/shared/kernel/localized';
import { useTranslations } from 'use-intl';
import { useReadingLanguage } from '../../i18n/use-reading-language.ts';
import type { MeetingSession, MeetingView } from '../../session/meeting-session.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { BriefingRequests } from './briefing-requests.ts';
import { Glossary } from './Glossary.tsx';
import { Names } from './Names.tsx';
import styles from './Briefing.module.css';
import { usePack } from './use-pack.ts';

interface BriefingProps {
  readonly path: string;
  readonly view: MeetingView;
  readonly session: Pick<MeetingSession, 'wire' | 'onWelcome'>;
  /** Where the glossary has a place of its own beside it. */
  readonly withoutGlossary?: boolean;
}

/** What interpreters prepare with: agenda, texts, documents, names and terms. */
export function Briefing({ path, view, session, withoutGlossary = false }: BriefingProps) {
  const t = useTranslations('briefing');
  const read = usePack(path, view, session);
  if (read.status === 'reading') return <p>{t('reading')}</p>;
  if (read.status === 'refused') {
    return (
      <Notice tone="heed" action={<Button onPress={read.again}>{t('again')}</Button>}>
        {t(read.code === 'not-your-role' ? 'refused.not-your-role' : 'notRead')}
      </Notice>
    );
  }
  const { pack } = read;
  return (
    <div className={styles['pack']}>
      <Items pack={pack} requests={new BriefingRequests(path)} />
      <Motions pack={pack} />
      <section className={styles['part']}>
        <h2 className={styles['heading']}>{t('names')}</h2>
        <Names path={path} view={view} session={session} people={pack.people} />
      </section>
      {!withoutGlossary && (
        <section className={styles['part']}>
          <h2 className={styles['heading']}>{t('glossary')}</h2>
          <Glossary path={path} view={view} session={session} keys={null} files />
        </section>
      )}
    </div>
  );
}

interface ItemsProps {
  readonly pack: BriefingPack;
  readonly requests: BriefingRequests;
}

function Items({ pack: { items }, requests }: ItemsProps) {
  const t = useTranslations('briefing');
  const language = useReadingLanguage();
  return (
    <section className={styles['part']}>
      <h2 className={styles['heading']}>{t('agenda')}</h2>
      {items.length === 0 && <p>{t('noItems')}</p>}
      <ol className={styles['items']}>
        {items.map(({ id, titles, depth, proposal, links, attachments }) => (
          <li key={id} className={styles['item']} data-depth={depth}>
            <p className={styles['title']} dir="auto">
              {inLanguage(titles, language)}
            </p>
            <OtherTitles titles={titles} shown={inLanguage(titles, language)} />
            {proposal !== '' && (
              <blockquote className={styles['text']} dir="auto">
                {proposal}
              </blockquote>
            )}
            {(links.length > 0 || attachments.length > 0) && (
              <ul className={styles['papers']}>
                {attachments.map(({ blob, name }) => (
                  <li key={blob}>
                    <a href={requests.attachment(blob, name)} target="_blank" rel="noreferrer">
                      <bdi>{name}</bdi>
                    </a>
                  </li>
                ))}
                {links.map(({ href, label }) => (
                  <li key={href}>
                    <a href={href} target="_blank" rel="noreferrer">
                      <bdi>{label === '' ? href : label}</bdi>
                    </a>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The item's title in the other languages there are: what a booth will have to say. */
function OtherTitles({
  titles,
  shown,
}: {
  readonly titles: BriefingPack['items'][number]['titles'];
  readonly shown: string;
}) {
  const others = Object.entries(titles).filter(([, title]) => title !== '' && title !== shown);
  return (
    others.length > 0 && (
      <ul className={styles['others']}>
        {others.map(([tag, title]) => (
          <li key={tag} lang={tag}>
            <bdi>{title}</bdi>
          </li>
        ))}
      </ul>
    )
  );
}

function Motions({ pack }: { readonly pack: BriefingPack }) {
  const t = useTranslations('briefing');
  const status = useTranslations('motions');
  const language = useReadingLanguage();
  const nameOf = (id: string) => pack.people.find((person) => person.id === id)?.name ?? '–';
  return (
    <section className={styles['part']}>
      <h2 className={styles['heading']}>{t('motions')}</h2>
      {pack.motions.length === 0 && <p>{t('noMotions')}</p>}
      {pack.motions.map(({ id, title, text, mover, language: written, state }) => (
        <article key={id} className={styles['motion']}>
          <h3 className={styles['title']} dir="auto">
            {inLanguage(title, language)}
          </h3>
          <p className={styles['by']}>
            <bdi>{nameOf(mover)}</bdi> · {status(`status.${state.status}`)}
          </p>
          <blockquote className={styles['text']} lang={written ?? undefined} dir="auto">
            {text}
          </blockquote>
          <Amendments pack={pack} motion={id} language={written} nameOf={nameOf} />
        </article>
      ))}
    </section>
  );
}

interface AmendmentsProps {
  readonly pack: BriefingPack;
  readonly motion: string;
  readonly language: string | null;
  readonly nameOf: (id: string) => string;
}

function Amendments({ pack, motion, language, nameOf }: AmendmentsProps) {
  const t = useTranslations('briefing');
  const status = useTranslations('motions');
  const amendments = pack.amendments.filter((one) => one.motion === motion);
  return (
    amendments.length > 0 && (
      <ul className={styles['amendments']}>
        {amendments.map(({ id, mover, passage, replacement, state }) => (
          <li key={id}>
            <p className={styles['by']}>
              {t('amendment')} · <bdi>{nameOf(mover)}</bdi> · {status(`status.${state.status}`)}
            </p>
            <p className={styles['change']} lang={language ?? undefined} dir="auto">
              {passage !== '' && <del>{passage}</del>} <ins>{replacement}</ins>
            </p>
          </li>
        ))}
      </ul>
    )
  );
}
