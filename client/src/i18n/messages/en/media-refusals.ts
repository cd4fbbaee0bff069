import type { MediaRefusal } from '@koinon/shared/media/messages';

/** Why sound or picture do not flow, and what to do next. */
export const mediaRefusals = {
  'media-not-public':
    'This part of the sitting is closed to the public. Sound and picture come back when it is open again.',
  'media-not-joined': 'Sound and picture are not connected yet. Wait a moment.',
  'media-unavailable':
    'Sound and picture are not available just now. They come back by themselves.',
  'media-not-allowed': 'Your role does not send this. Ask the chair.',
  'media-unknown-channel': 'This channel does not exist. Choose another.',
  'media-unknown-line': 'This talk line does not exist any more.',
  'media-too-often': 'You signalled this a moment ago. Everybody has seen it.',
  'media-bad-parameters': 'The browser and the server did not agree. Load the page again.',
  malformed: 'The server did not understand the browser. Load the page again.',
  offline: 'The line is interrupted. Sound and picture come back by themselves.',
} as const satisfies Record<MediaRefusal | 'offline', string>;
