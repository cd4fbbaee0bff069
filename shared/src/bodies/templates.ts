import type { Localized } from '../kernel/localized.ts';
import { refused } from '../kernel/outcome.ts';
import type { Outcome } from '../kernel/outcome.ts';
import type { FoundedBody } from './body.ts';
import type { BodyCommand } from './commands.ts';
import type { BodyEvent } from './events.ts';

/**
 * What sittings of a body begin with, kept under a name. Templates stand in the
 * body's record: which agenda a body usually follows is part of how it works,
 * so who made it so and when is told as for its rules.
 */
export interface AgendaTemplate {
  readonly id: string;
  readonly name: string;
  readonly items: readonly TemplateItem[];
}

/** What stays the same from sitting to sitting: neither who presents it nor its papers. */
export interface TemplateItem {
  readonly title: Localized;
  /** What it is for, as the agenda says. */
  readonly kind: string;
  readonly depth: 0 | 1;
  /** How long it should take; null: nobody said. */
  readonly minutes: number | null;
  /** The proposed motion's text; empty where there is none. */
  readonly proposal: string;
}

export const MOST_TEMPLATES = 30;
export const MOST_TEMPLATE_ITEMS = 100;

export type TemplateRefusal = 'too-many-templates' | 'template-name-taken' | 'unknown-template';

export type TemplateEvent = Extract<
  BodyEvent,
  { readonly type: 'TemplateKept' | 'TemplateRenamed' | 'TemplateRemoved' }
>;

type TemplateCommand = Extract<
  BodyCommand,
  { readonly type: 'KeepTemplate' | 'RenameTemplate' | 'RemoveTemplate' }
>;

export function evolveTemplates(
  templates: readonly AgendaTemplate[],
  event: TemplateEvent,
): readonly AgendaTemplate[] {
  switch (event.type) {
    case 'TemplateKept': {
      const { template: id, name, items } = event;
      return [...templates, { id, name, items }];
    }
    case 'TemplateRenamed':
      return templates.map((one) =>
        one.id === event.template ? { ...one, name: event.name } : one,
      );
    case 'TemplateRemoved':
      return templates.filter(({ id }) => id !== event.template);
    default:
      return event satisfies never;
  }
}

export function decideTemplates(
  { templates }: Pick<FoundedBody, 'templates'>,
  command: TemplateCommand,
): Outcome<BodyEvent, TemplateRefusal | 'already-so'> {
  const { template: id } = command;
  const known = templates.find((one) => one.id === id);
  if (command.type === 'KeepTemplate') {
    if (known !== undefined) return refused('already-so');
    if (templates.length >= MOST_TEMPLATES) return refused('too-many-templates');
  } else if (known === undefined) return refused('unknown-template');
  if (command.type === 'RemoveTemplate') return [{ type: 'TemplateRemoved', template: id }];
  const { name } = command;
  if (command.type === 'RenameTemplate' && known?.name === name) return refused('already-so');
  if (templates.some((one) => one.id !== id && one.name === name)) {
    return refused('template-name-taken');
  }
  return command.type === 'RenameTemplate'
    ? [{ type: 'TemplateRenamed', template: id, name }]
    : [{ type: 'TemplateKept', template: id, name, items: command.items }];
}
