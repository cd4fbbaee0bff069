import { z } from 'zod';
import { idField, localizedText } from './fields.ts';
import { MOST_TALK_GROUPS } from './talk-groups.ts';

export const talkGroupsField = z
  .strictObject({
    groups: z
      .array(z.strictObject({ id: idField, name: localizedText }))
      .max(MOST_TALK_GROUPS)
      .readonly(),
    shownTo: z.enum(['officers', 'inside']),
  })
  .refine(({ groups }) => new Set(groups.map(({ id }) => id)).size === groups.length);

/** The groups that somebody declares to belong to; none of them takes it all back. */
export const declarationField = z.strictObject({
  groups: z.array(idField).max(MOST_TALK_GROUPS).readonly(),
});
