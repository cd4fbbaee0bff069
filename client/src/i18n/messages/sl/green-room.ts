import type { greenRoom as original } from '../en/green-room.ts';
import type { Translation } from '../translation.ts';

export const greenRoom = {
  welcome: 'Dobrodošli, {name}',
  as: 'Vaša vloga: {role}',
  enter: 'Vstop na sejo',
  listenIn: 'Poslušanje seje',
  gallery:
    'Ste na mestih za javnost. Sejo lahko gledate in poslušate; vas nihče ne vidi in ne sliši.',
  check: 'Preizkus zvoka',
  optional: 'Vstopite lahko brez mikrofona in ga dodate pozneje.',
  test: 'Preizkusi mikrofon',
  stopTest: 'Končaj preizkus',
  device: 'Mikrofon',
  deviceDefault: 'Privzeti mikrofon',
  level: 'Vaša glasnost',
  hearYourself: 'Slišim sebe',
  hearYourselfHint: 'Nadenite si slušalke, sicer bo piskalo.',
  professional: 'Profesionalni mikrofon',
  professionalHint: 'Izklopi dušenje šuma in samodejno glasnost v brskalniku.',
  withMicrophone: 'Vstop s pripravljenim mikrofonom',
  withMicrophoneHint: 'Sliši se samo, dokler imate besedo.',
  quiet: 'Ne slišimo ničesar. Povejte nekaj besed ali izberite drug mikrofon.',
  good: 'Slišimo vas.',
  loud: 'Preglasno. Malo se odmaknite od mikrofona.',
} satisfies Translation<typeof original>;
