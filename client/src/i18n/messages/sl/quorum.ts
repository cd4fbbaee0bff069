import type { quorum as original } from '../en/quorum.ts';
import type { Translation } from '../translation.ts';

export const quorum = {
  status: {
    enough: 'Dovolj za sklepčnost.',
    short: 'Še ni sklepčnosti.',
    missing: 'Seja ni sklepčna.',
    established: 'Seja je sklepčna.',
    lost: 'Sklepčnosti ni več.',
    held: 'Seja je sklepčna, prešteto.',
  },
  short: '{of}; {here}.',
  sentence: '{of}; {here}; {why}.',
  cited: '{why}, {citation}',
  despite: '{needed}; {lasts}',
  of: {
    statutory:
      '{present, number} od {seats, plural, one {# sedeža} two {# sedežev} few {# sedežev} other {# sedežev}}',
    filled:
      '{present, number} od {seats, plural, one {# zasedenega sedeža} two {# zasedenih sedežev} few {# zasedenih sedežev} other {# zasedenih sedežev}}',
    any: '{present, plural, one {# član} two {# člana} few {# člani} other {# članov}}',
  },
  ways: '{room, number} v dvorani, {online, number} prek spleta',
  withSubstitutes: '{ways}, {substitutes}',
  substitutes:
    '{count, plural, one {od tega # namestnik} two {od tega # namestnika} few {od tega # namestniki} other {od tega # namestnikov}}',
  needed: 'potrebnih je {needed, number}',
  neededAtLeast: 'Potrebnih je najmanj {needed, number}.',
  lasts: {
    sticky: 'sklepčnost velja do konca',
    'until-challenged': 'sklepčnost velja, dokler kdo ne zahteva štetja',
    continuous: 'šteje se ob vsakem prihodu in odhodu',
  },
  because: {
    'no-chair': 'ni ne predsedujočega ne namestnika',
    'not-all-invited': 'niso bili vabljeni vsi člani',
  },
  since: 'Tako je od {time}.',
  challengedBy: 'Prešteto na zahtevo: {name}.',
  repeated: 'Velja lažje pravilo ponovljene seje.',
  originalItemsOnly: 'Velja samo za točke prvega vabila.',
  challenge: 'Zahtevaj ugotavljanje sklepčnosti',
  noSource: 'Pravila organa za to ne navajajo vira.',
  toBeChecked: 'treba preveriti',
  toBeCheckedWhy: 'Tega pravila še nihče ni potrdil v besedilu zakona.',
} satisfies Translation<typeof original>;
