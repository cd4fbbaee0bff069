import type { AgendaTemplate } from '@koinon/shared/bodies/templates';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../ui/Button.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Pick } from '../../ui/Pick.tsx';

interface TemplateItemsProps {
  readonly templates: readonly AgendaTemplate[];
  readonly onTake: (template: AgendaTemplate) => void;
}

const NONE = '';

/** A template of the body to begin the agenda with. */
export function TemplateItems({ templates, onTake }: TemplateItemsProps) {
  const t = useTranslations('sitting');
  const [chosen, setChosen] = useState(NONE);
  if (templates.length === 0) return null;
  const template = templates.find(({ id }) => id === chosen);
  return (
    <Panel title={t('template')} level={3}>
      <p>{t('templateHint')}</p>
      <Pick
        label={t('templateName')}
        options={[
          { value: NONE, name: t('templateNone') },
          ...templates.map(({ id, name }) => ({ value: id, name })),
        ]}
        chosen={chosen}
        onChoose={setChosen}
      />
      {template !== undefined && (
        <Button onPress={() => onTake(template)}>
          {t('allItems', { count: template.items.length })}
        </Button>
      )}
    </Panel>
  );
}
