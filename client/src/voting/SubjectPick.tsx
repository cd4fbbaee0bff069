import { inLanguage } from '@koinon/shared/kernel/localized';
import { useTranslations } from 'use-intl';
import { useReadingLanguage } from '../i18n/use-reading-language.ts';
import { Pick as PickOne } from '../ui/Pick.tsx';
import type { PollDraft } from './announce-model.ts';
import { phrase } from '@koinon/shared/minutes/results/phrase';
import { isSame } from './subject-model.ts';
import type { Subject } from './subject-model.ts';
import { useSay } from './use-say.ts';

interface SubjectPickProps {
  readonly subjects: readonly Subject[];
  readonly draft: PollDraft;
  readonly onChoose: (subject: Subject | null) => void;
}

const OWN = 'own';

/** What is put to the vote: a motion or an amendment that is ready, or a question of its own. */
export function SubjectPick({ subjects, draft, onChoose }: SubjectPickProps) {
  const t = useTranslations('voting');
  const say = useSay();
  const language = useReadingLanguage();
  if (subjects.length === 0) return null;
  const words = ({ title, amendment }: Subject) =>
    amendment === null
      ? inLanguage(title, language)
      : say(phrase('questionAmendment', { number: amendment, title: { texts: title } }));
  const chosen = subjects.find(({ on }) => isSame(on, draft.on));
  return (
    <PickOne
      label={t('subjectLabel')}
      options={[
        ...subjects.map((subject) => ({ value: subject.key, name: words(subject) })),
        { value: OWN, name: t('ownQuestion') },
      ]}
      chosen={chosen?.key ?? OWN}
      onChoose={(value) => onChoose(subjects.find(({ key }) => key === value) ?? null)}
    />
  );
}
