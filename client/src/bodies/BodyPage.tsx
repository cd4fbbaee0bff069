import type { BodyView, DeskRefusal } from '@koinon/shared/bodies/desk';
import { inLanguage } from '@koinon/shared/kernel/localized';
import { filledOf, statutoryOf } from '@koinon/shared/bodies/standing';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { isLanguage, ownName } from '../i18n/languages.ts';
import { isEmpty, textsOf, written } from '../i18n/texts.ts';
import { TextsFields } from '../i18n/TextsFields.tsx';
import { useReadingLanguage } from '../i18n/use-reading-language.ts';
import { knownZone, ZoneContext } from '../i18n/zone.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import styles from './Bodies.module.css';
import type { BodyDesk } from './desk-requests.ts';
import { ImportMembers } from './ImportMembers.tsx';
import { InterpretationForm } from './InterpretationForm.tsx';
import { RecordingForm } from './RecordingForm.tsx';
import { MinutesForm } from './MinutesForm.tsx';
import { Officers } from './Officers.tsx';
import { BODY_PARTS, hrefOf } from './place-model.ts';
import type { BodyPart } from './place-model.ts';
import { Refused } from './Refused.tsx';
import { RulesPart } from './RulesPart.tsx';
import { Seats } from './Seats.tsx';
import { SeatsAtStake } from './SeatsAtStake.tsx';
import { Sittings } from './Sittings.tsx';
import { TalkGroupsForm } from './TalkGroupsForm.tsx';
import { giveInTurn, useBody } from './use-body.ts';

interface BodyPageProps {
  readonly desk: BodyDesk;
  readonly id: string;
  readonly part: BodyPart;
  /** Calling a sitting of the body. */
  readonly sitting: (view: BodyView) => ReactNode;
  /** The body's templates of agendas. */
  readonly templates: (view: BodyView, show: (view: BodyView) => void) => ReactNode;
}

/** One body: who sits in it, its rules, taking members in, and calling its sittings. */
export function BodyPage({ desk, id, part, sitting, templates }: BodyPageProps) {
  const common = useTranslations('common');
  const t = useTranslations('bodies');
  const { opened, load, show } = useBody(desk, id);
  switch (opened.status) {
    case 'loading':
      return <p>{common('loading')}</p>;
    case 'failed':
      return (
        <Notice tone="heed" action={<Button onPress={load}>{common('retry')}</Button>}>
          {t(`refusals.${opened.code}`)}
        </Notice>
      );
    case 'known':
      return (
        <ZoneContext value={knownZone(opened.view.body.timeZone)}>
          <Body
            desk={desk}
            view={opened.view}
            part={part}
            show={show}
            sitting={sitting}
            templates={templates}
          />
        </ZoneContext>
      );
    default:
      return opened satisfies never;
  }
}

interface BodyProps {
  readonly desk: BodyDesk;
  readonly view: BodyView;
  readonly part: BodyPart;
  readonly show: (view: BodyView) => void;
  readonly sitting: (view: BodyView) => ReactNode;
  /** The body's templates of agendas. */
  readonly templates: (view: BodyView, show: (view: BodyView) => void) => ReactNode;
}

function Body({ desk, view, part, show, sitting, templates }: BodyProps) {
  const t = useTranslations('bodies');
  const language = useReadingLanguage();
  const title = useRef<HTMLHeadingElement>(null);
  // Another part of the page begins at its title, for readers and keyboards too.
  useEffect(() => title.current?.focus({ preventScroll: true }), [view.id, part]);
  const { body } = view;
  return (
    <div className={styles['stack']}>
      <div>
        <h2 ref={title} tabIndex={-1} className={styles['title']}>
          <bdi>{inLanguage(body.name, language)}</bdi>
        </h2>
        <p className={styles['more']}>
          {t('filledOf', { filled: filledOf(body), statutory: statutoryOf(body) })}
        </p>
      </div>
      <nav aria-label={inLanguage(body.name, language)} className={styles['parts']}>
        {BODY_PARTS.map((one) => (
          <a
            key={one}
            className={styles['part']}
            href={hrefOf({ kind: 'body', body: view.id, part: one })}
            aria-current={one === part ? 'page' : undefined}
          >
            {t(`parts.${one}`)}
          </a>
        ))}
      </nav>
      {part === 'seats' && <SeatsPart {...{ desk, view, show, templates }} />}
      {part === 'rules' && <RulesPart desk={desk} view={view} show={show} />}
      {part === 'members' && <ImportMembers desk={desk} view={view} show={show} />}
      {part === 'sitting' && sitting(view)}
    </div>
  );
}

type PartProps = Pick<BodyProps, 'desk' | 'view' | 'show'>;

function SeatsPart(props: PartProps & Pick<BodyProps, 'templates'>) {
  const { desk, view, show } = props;
  const t = useTranslations('templates');
  return (
    <div className={styles['stack']}>
      <SeatsAtStake view={view} />
      <Seats desk={desk} view={view} show={show} />
      <div className={styles['columns']}>
        <Officers desk={desk} view={view} show={show} />
        <Sittings body={view.body} />
      </div>
      <MinutesForm desk={desk} view={view} show={show} />
      <InterpretationForm desk={desk} view={view} show={show} />
      <RecordingForm desk={desk} view={view} show={show} />
      {view.body.sittings.length > 0 && (
        <details>
          <summary className={styles['summary']}>{t('title')}</summary>
          {props.templates(view, show)}
        </details>
      )}
      <TalkGroupsForm desk={desk} view={view} show={show} />
      <Rename desk={desk} view={view} show={show} />
    </div>
  );
}

function Rename({ desk, view, show }: PartProps) {
  const t = useTranslations('bodies');
  const [texts, setTexts] = useState(() => textsOf(view.body.name));
  const [refusal, setRefusal] = useState<DeskRefusal | null>(null);
  const [asked, setAsked] = useState(false);
  const save = async () => {
    setAsked(true);
    if (isEmpty(texts)) return;
    const others = Object.entries(view.body.name).filter(([tag]) => !isLanguage(tag));
    const name = { ...Object.fromEntries(others), ...written(texts) };
    setRefusal(await giveInTurn(desk, view.id, [{ type: 'RenameBody', name }], show));
  };
  return (
    <details>
      <summary className={styles['summary']}>{t('rename')}</summary>
      <div className={styles['form']}>
        <div className={styles['full']}>
          <TextsFields
            texts={texts}
            labelOf={(tag) => t('nameIn', { language: ownName(tag) })}
            onChange={setTexts}
            fault={asked && isEmpty(texts) ? t('needName') : null}
          />
        </div>
        <Refused code={refusal} />
        <Button onPress={() => void save()}>{t('saveName')}</Button>
      </div>
    </details>
  );
}
