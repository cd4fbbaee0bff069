import type { BodyView, DeskRefusal } from '@koinon/shared/bodies/desk';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Templates } from '../../agenda/Templates.tsx';
import type { Answered, BodyDesk } from '../../bodies/desk-requests.ts';
import { useTimes } from '../../i18n/use-times.ts';
import { Pick } from '../../ui/Pick.tsx';

interface BodyTemplatesProps {
  readonly desk: BodyDesk;
  readonly view: BodyView;
  readonly show: (view: BodyView) => void;
}

/** The templates of a body at the administrator's desk: any sitting's agenda can be kept as one. */
export function BodyTemplates({ desk, view, show }: BodyTemplatesProps) {
  const t = useTranslations('templates');
  const words = useTranslations('bodies');
  const times = useTimes();
  const { templates, sittings } = view.body;
  const [chosen, setChosen] = useState(sittings.at(-1)?.meeting ?? '');
  const take = (answer: Answered<BodyView>): DeskRefusal | null => {
    if (!answer.ok) return answer.code;
    show(answer.result);
    return null;
  };
  const options = sittings.toReversed().map(({ meeting, number, year, call }) => ({
    value: meeting,
    name: `${words('sittingNumber', { number, year: String(year) })}, ${times.day(call.startsAt)}`,
  }));
  return (
    <Templates
      templates={templates.map(({ id, name, items }) => ({ id, name, items: items.length }))}
      keepWords={t('keepOf')}
      what={<Pick label={t('sitting')} options={options} chosen={chosen} onChoose={setChosen} />}
      actions={{
        keep: async (name) => take(await desk.keepTemplate(view.id, { name, meeting: chosen })),
        rename: async (template, name) =>
          take(await desk.give(view.id, { type: 'RenameTemplate', template, name })),
        remove: async (template) =>
          take(await desk.give(view.id, { type: 'RemoveTemplate', template })),
      }}
    />
  );
}
