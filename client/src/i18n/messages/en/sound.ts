export const sound = {
  open: 'Sound check',
  done: 'Done',
  told: 'The booths and the chair read this too.',
  toldThem: 'They read on their screen what to do.',
  own: {
    'narrow-band': {
      what: 'You sound like a telephone: your microphone lets through nothing above {khz, number} kHz.',
      next: 'A wireless headset often does this: plug in its cable, or choose another microphone.',
    },
    'too-quiet': {
      what: 'You are hard to hear.',
      next: 'Move closer to the microphone, or turn it up in your computer’s sound settings.',
    },
    'too-loud': {
      what: 'You are too loud, and your voice breaks up.',
      next: 'Move back a little, or turn the microphone down.',
    },
    noisy: {
      what: 'It is noisy around you.',
      next: 'Close door and window or go to a quieter place, or turn on noise suppression in the sound check.',
    },
    late: {
      what: 'Your voice arrives late.',
      next: 'Use a network cable, or move closer to the Wi-Fi; a cable instead of a wireless headset helps too.',
    },
  },
  other: {
    'narrow-band': '{name} sounds like a telephone: nothing above {khz, number} kHz.',
    'too-quiet': '{name} is hard to hear.',
    'too-loud': '{name} is too loud and breaks up.',
    noisy: 'It is noisy around {name}.',
    late: 'The voice of {name} arrives late.',
  },
  speak: 'Speak two or three sentences, as you would in the meeting.',
  fine: 'Your sound is good: full, loud enough and without noise.',
  figures: 'Up to {khz, number} kHz · voice {level, number} dB · background {noise, number} dB',
  denoised: 'Noise suppression',
  denoisedHint:
    'Helps against fans, traffic and typing, for instance in a café or an open office. In a quiet room leave it off: it makes a voice a little thinner.',
} as const;
