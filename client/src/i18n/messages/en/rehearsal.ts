export const rehearsal = {
  title: 'Rehearsal',
  about:
    'Before the public comes: a test tone and a spoken sentence go over the floor and every channel, and the server listens whether they and the interpreters arrive. The gallery hears nothing of it.',
  begin: 'Begin the rehearsal',
  again: 'Play the test sounds again',
  end: 'End the rehearsal',
  looked:
    '{red, plural, =0 {Everything is green.} one {One thing to look at.} other {# things to look at.}}',
  playing: {
    tone: 'A test tone is playing.',
    sentence: 'A test sentence is playing.',
  },
  trouble: {
    'not-now':
      'Not now: a rehearsal needs a meeting that is not open, and somebody who is connected with sound.',
    unreachable: 'The server does not answer. Try again in a moment.',
  },
  checks: 'What is checked',
  mark: 'Rehearsal.',
  markRest:
    'Interpreters: go on air and say a sentence. Speakers: say two or three with the microphone on.',
  green: {
    'floor-sound': 'The test sound arrives on the floor.',
    'channel-sound': '{language}: the test sound arrives.',
    assigned: '{language}: an interpreter is assigned.',
    connected: '{language}: an interpreter is connected.',
    sends: '{language}: the microphone sends.',
    heard: '{language}: the interpreter was heard.',
    hall: 'The hall’s screen is connected.',
    turn: 'The TURN server answers.',
    recording: 'Recording is possible.',
  },
  red: {
    'floor-sound': {
      what: 'The test sound has not arrived on the floor.',
      next: 'Play it again. If it stays red, look at the server’s log and start it anew.',
    },
    'channel-sound': {
      what: '{language}: the test sound has not arrived.',
      next: 'Play it again. If it stays red, look at the server’s log.',
    },
    assigned: {
      what: '{language}: nobody interprets.',
      next: 'Seat an interpreter in a booth for this language.',
    },
    connected: {
      what: '{language}: no interpreter is connected.',
      next: 'Call them, or send them their link again.',
    },
    sends: {
      what: '{language}: no microphone sends.',
      next: 'Ask the interpreter to press On air and to allow the microphone in the browser.',
    },
    heard: {
      what: '{language}: no interpreter was heard yet.',
      next: 'Ask them to go on air and say a sentence.',
    },
    hall: {
      what: 'No hall screen is connected.',
      next: 'Open its link on the computer in the hall. Without a hall this may stay red.',
    },
    turn: {
      none: {
        what: 'No TURN server is set.',
        next: 'Whoever is behind a strict firewall will not hear. The guide for running Koinon shows how to add one.',
      },
      lost: {
        what: 'The TURN server does not answer.',
        next: 'Check TURN_URLS and its ports; the administrator’s page tries every way.',
      },
    },
    recording: {
      what: 'A recording could not be made into files.',
      next: 'FFmpeg is missing on the server: install it (Debian: apt install ffmpeg).',
    },
  },
  speaker: {
    green: '{name}: the sound is good.',
    notSpoken: '{name} has not spoken yet.',
    speak: 'Ask for two or three sentences with the microphone on.',
    'narrow-band': '{name} sounds like a telephone.',
    'too-quiet': '{name} is hard to hear.',
    'too-loud': '{name} is too loud.',
    noisy: 'It is noisy around {name}.',
    late: 'The voice of {name} arrives late.',
  },
} as const;
