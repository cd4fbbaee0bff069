import type { templates as original } from '../en/templates.ts';
import type { Translation } from '../translation.ts';

export const templates = {
  open: 'Predloge dnevnega reda',
  title: 'Predloge dnevnega reda',
  meaning:
    'Dnevni red, shranjen pod imenom, s katerim se lahko začnejo poznejše seje: točke, podtočke, vrste, časi in predlagani sklepi, brez datotek in predstavljavcev.',
  none: 'Predloge še ni.',
  count: '{count, plural, one {# točka} two {# točki} few {# točke} other {# točk}}',
  name: 'Ime',
  keep: 'Shrani ta dnevni red kot predlogo',
  keepOf: 'Shrani dnevni red seje kot predlogo',
  keepIt: 'Shrani kot predlogo',
  kept: 'Shranjeno: {name}',
  sitting: 'Seja',
  rename: 'Preimenuj',
  renameOf: 'Preimenuj: {name}',
  save: 'Shrani ime',
  remove: 'Izbriši',
  removeOf: 'Izbriši: {name}',
  removeQuestion: 'Želite izbrisati predlogo?',
  removeMeaning: '»{name}« ne bo več na voljo. Seje, ki so se začele z njo, ostanejo, kot so.',
  removed: 'Izbrisano: {name}',
  needName: 'Vpišite ime.',
  close: 'Zapri',
  refused: {
    'template-name-taken': 'To ime že ima druga predloga. Izberite drugo ime ali tisto izbrišite.',
    'too-many-templates': 'Predlog je že 30. Najprej eno izbrišite.',
    'unknown-template': 'Te predloge ni več.',
    'nothing-to-keep': 'Dnevni red še nima točke z naslovom.',
    'template-too-large': 'Dnevni red je predolg za predlogo: največ 100 točk.',
    'already-so': 'Je že tako.',
    'not-your-role': 'Predloge shranjujejo le predsedujoči in tajnik organa ter skrbnik.',
    unreachable: 'Strežnik ni dosegljiv. Preverite povezavo in poskusite znova.',
    other: 'To ni uspelo. Znova naložite stran.',
  },
} satisfies Translation<typeof original>;
