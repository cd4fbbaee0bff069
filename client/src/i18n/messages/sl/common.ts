import type { common as original } from '../en/common.ts';
import type { Translation } from '../translation.ts';

export const common = {
  loading: 'Trenutek …',
  language: 'Jezik',
  cancel: 'Prekliči',
  understood: 'Razumem',
  retry: 'Poskusi znova',
  reload: 'Znova naloži stran',
  signOut: 'Odjava',
  brokenTitle: 'Na tej strani je šlo nekaj narobe',
  brokenText: 'Seja teče naprej. Znova naložite stran; kar je shranjeno, ni izgubljeno.',
  notSignedInTitle: 'Tu niste prijavljeni',
  notSignedInText: 'Znova odprite povezavo iz vabila ali prosite zapisnikarja za novo.',
  unreachableTitle: 'Strežnik ni dosegljiv',
  unreachableText: 'Preverite svojo povezavo. Stran poskuša znova sama.',
} satisfies Translation<typeof original>;
