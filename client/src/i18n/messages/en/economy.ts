export const economy = {
  title: 'What this device receives',
  modes: {
    everything: { name: 'Everything', hint: 'Sound and all pictures, as large as they are shown' },
    'data-saver': { name: 'Save data', hint: 'Sound, and small pictures of speaker and signer' },
    'audio-only': { name: 'Sound only', hint: 'Voices, captions and votes, no pictures' },
  },
  chosen: 'Receiving: {mode}',
  line: {
    faces: 'Your line is weak. Other faces rest; everything else goes on.',
    screens:
      'Your line is weak. Kept: sound, captions, signer, speaker. Resting: screens and faces.',
    speaker:
      'Your line is weak. Kept: sound, captions and the signer. Resting: all other pictures.',
    signer: 'Your line is weak. Kept: sound and captions. All pictures rest.',
    under:
      'Your line is very weak. Kept: the voice you listen to, and captions. Resting: the floor beneath it and all pictures.',
    captions:
      'Your line is very weak. Kept: the voice you listen to. Everything else rests, captions too.',
  },
  votes: 'You can vote as before. What rests comes back by itself.',
  tryNow: 'Try now',
} as const;
