import { constitutionOf } from '@koinon/shared/meeting/meeting';
import type { MinutesStage } from '@koinon/shared/minutes/minutes';
import { clean } from './paper.ts';
import type { About } from './paper.ts';
import type { ExportSource } from './source.ts';
import { originalLanguage } from './translated-prose.ts';
import type { PaperWording } from './wording.ts';

/** What every paper of a sitting begins with: whose it is, which, when and where. */
export function aboutSitting(source: ExportSource, wording: PaperWording): readonly About[] {
  const { names, say } = wording;
  const { meeting } = source.state;
  if (meeting.status === 'unplanned') return [];
  const constitution = constitutionOf(meeting);
  const at = momentOf(source);
  const year = at === null ? '' : String(yearIn(source.timeZone, at));
  const number = constitution?.number ?? null;
  const place = constitution?.call.place ?? '';
  const moment = (ms: number) =>
    say('about.dayAndTime', { day: names.date(ms), time: names.time(ms) });
  return [
    about(say('about.body'), names.text(meeting.body)),
    about(say('about.number'), number === null ? '' : say('about.numberOf', { number, year })),
    about(
      say('openedAt' in meeting ? 'about.held' : 'about.begins'),
      at === null ? '' : moment(at),
    ),
    about(say('about.place'), place),
  ].filter(({ value }) => value !== '');
}

/** When it opened, else when it is to begin; null where nobody has said. */
export function momentOf({ state: { meeting } }: ExportSource): number | null {
  if ('openedAt' in meeting) return meeting.openedAt;
  return constitutionOf(meeting)?.call.startsAt ?? null;
}

export function statusOf(stage: MinutesStage, { names, say }: PaperWording): About {
  const label = say('about.status');
  switch (stage.status) {
    case 'draft':
      return { label, value: say('status.draft') };
    case 'sent':
      return { label, value: say('status.sent', { date: names.date(stage.sent.at) }) };
    case 'approved':
    case 'published': {
      const { at, hash } = stage.approved;
      return { label, value: say('status.approved', { date: names.date(at), hash }) };
    }
  }
}

/** In which language the prose is, and which text counts; nothing where nobody has said either. */
export function aboutLanguage(
  { state, translation }: ExportSource,
  { languageName, say }: PaperWording,
): readonly About[] {
  const original = originalLanguage(state);
  const label = say('about.language');
  const record = original === 'und' ? null : languageName(original);
  if (translation === undefined) return record === null ? [] : [about(label, record)];
  const language = languageName(translation.language);
  const { of, translated, stale } = translation.progress;
  const missing = of - translated;
  const sentences = [
    record === null
      ? say('translation.aboutUnd', { language })
      : say('translation.about', { language, record }),
    ...(missing > 0 ? [say('translation.missing', { count: missing })] : []),
    ...(stale > 0 ? [say('translation.older', { count: stale })] : []),
  ];
  return [about(label, sentences.join(' '))];
}

function about(label: string, value: string): About {
  return { label, value: clean(value).trim() };
}

function yearIn(timeZone: string, at: number): number {
  const year = new Intl.DateTimeFormat('en', { timeZone, year: 'numeric', calendar: 'gregory' });
  return Number(year.format(at));
}
