export const captionsRefusals = {
  'unknown-captioner': {
    what: 'Ta oseba ne sodeluje na seji.',
    next: 'Izberite koga, ki sodeluje.',
  },
  'already-captioner': {
    what: 'Ta oseba že piše podnapise v tem jeziku.',
    next: 'Nič več ni treba.',
  },
  'not-captioner': {
    what: 'V tem jeziku ne pišete podnapisov.',
    next: 'Vprašajte zapisnikarja.',
  },
  'unknown-caption-feed': {
    what: 'Ta žeton je že preklican.',
    next: 'Nič več ni treba.',
  },
  'captioners-full': {
    what: 'Podnapise v tem jeziku pišejo že štirje.',
    next: 'Najprej koga odstranite.',
  },
};
