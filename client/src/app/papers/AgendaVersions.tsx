import { documentName } from '@koinon/shared/documents/document-name';
import { maySeeVersions } from '@koinon/shared/documents/versions';
import { useMemo } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { shownTitle } from '../../documents/titles.ts';
import { nameOf } from '../../i18n/names.ts';
import { OnceSpoken } from '../../i18n/OnceSpoken.tsx';
import { useReadingLanguage } from '../../i18n/use-reading-language.ts';
import { agendaText } from '../../minutes/versions/agenda-nodes-model.ts';
import { VersionsButton } from '../../minutes/versions/VersionsButton.tsx';
import type { VersionsOf } from '../../minutes/versions/versions-of.ts';
import type { MeetingView } from '../../session/meeting-session.ts';
import type { OpenAgenda } from './use-agenda.ts';

interface AgendaVersionsProps {
  readonly view: MeetingView;
  readonly agenda: OpenAgenda;
}

/** The versions of the agenda, for those who keep it. */
export function AgendaVersions(props: AgendaVersionsProps) {
  if (!maySeeVersions({ kind: 'agenda' }, props.view.you.role)) return null;
  return (
    <OnceSpoken>
      <Spoken {...props} />
    </OnceSpoken>
  );
}

function Spoken({ view, agenda }: AgendaVersionsProps) {
  const meeting = useTranslations('meeting');
  const t = useTranslations('agenda');
  const reading = useReadingLanguage();
  const locale = useLocale();
  const { people } = view;
  const { path, items, model, standing } = agenda;
  const part = { kind: 'agenda' } as const;
  const document = documentName({ meeting: view.meeting, part });
  const of = useMemo((): VersionsOf => {
    const languages = new Intl.DisplayNames([locale], { type: 'language' });
    return {
      place: { path, document },
      title: meeting('agenda'),
      current: () => ({ kind: 'agenda', items: model?.items.get() ?? items ?? [] }),
      standing,
      textOf: (content) =>
        content.kind === 'text'
          ? []
          : agendaText(content.items, {
              reading,
              untitled: t('untitled'),
              kind: (kind) => t(`kind.${kind}`),
              minutes: (minutes) => t('minutes', { minutes }),
              presenter: (presenter) => people.get(presenter)?.name ?? presenter,
              proposal: t('proposal'),
              language: (tag) => languages.of(tag) ?? tag,
            }),
      nameOf: (person) => nameOf(people, person),
      mention: () => '',
      showFact: () => null,
      back:
        model === null
          ? null
          : {
              kind: 'items',
              titleOf: ({ item }) => shownTitle(item.titles, reading)?.text ?? t('untitled'),
              restore: ({ item, before }) => model.restore(item, before),
            },
    };
  }, [path, document, items, model, standing, people, reading, locale, meeting, t]);
  return <VersionsButton of={of} />;
}
