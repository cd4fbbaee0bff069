import { useTranslations } from 'use-intl';
import type { MeetingSession, MeetingView } from '../session/meeting-session.ts';
import type { PaletteEntry } from '../ui/palette/palette-model.ts';
import { actsFor, clerkRows, runAct } from './clerk-model.ts';
import type { ClerkRow, RowAct } from './clerk-model.ts';

interface PresenceEntriesProps {
  readonly view: MeetingView;
  readonly session: Pick<MeetingSession, 'give'>;
  /** Opens everything about somebody's attendance. */
  readonly onOpen: (person: string) => void;
}

/** What the palette offers about everybody's attendance. */
export function usePresenceEntries(props: PresenceEntriesProps): readonly PaletteEntry[] {
  const t = useTranslations('attendance');
  const palette = useTranslations('palette');
  const { view, session, onOpen } = props;
  const wordsOf = (row: ClerkRow, act: RowAct) =>
    act === 'substitute'
      ? t('act.substitute', { name: row.seat?.substitute?.name ?? '' })
      : t(`act.${act}`);
  return clerkRows(view).flatMap((row): PaletteEntry[] => {
    const { person, seat } = row;
    if (person === null) return [];
    const number = seat?.number ?? null;
    const where = number === null ? '' : palette('seat', { number: `${number}` });
    const acts = actsFor(view, row).map((act): PaletteEntry => ({
      id: `${person.id} ${act}`,
      subject: person.name,
      action: wordsOf(row, act),
      also: `${where} ${palette(`also.${act}`)}`,
      // An excuse may have a reason: it is asked for where everything about it stands.
      opens: act === 'excuse',
      run: () => {
        if (act === 'excuse') onOpen(person.id);
        else runAct(view, session, row, act);
      },
    }));
    return [
      ...acts,
      {
        id: `${person.id} more`,
        subject: person.name,
        action: palette('more'),
        also: `${where} ${palette('also.more')}`,
        opens: true,
        run: () => onOpen(person.id),
      },
    ];
  });
}
