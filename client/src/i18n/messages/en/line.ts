export const line = {
  connecting: 'Connecting to the meeting…',
  offline: 'You are reading as of {time}. What you do now is sent as soon as the line is back.',
  soundLost: 'The sound is interrupted. It comes back by itself.',
  needsGesture: 'Your browser waits for a click before it plays sound.',
  letSoundPlay: 'Let the sound play',
  ended: {
    'signed-out': {
      title: 'You have signed out',
      text: 'To come back, open your invitation link again.',
    },
    'session-expired': {
      title: 'Your invitation has expired',
      text: 'Ask the clerk for a new invitation link.',
    },
    closing: {
      title: 'The server is being restarted',
      text: 'Load the page again in a minute. Nothing that was stored is lost.',
    },
    'client-too-old': {
      title: 'This page is out of date',
      text: 'Load the page again to get the present version.',
    },
    'server-too-old': {
      title: 'This page is newer than the server',
      text: 'Load the page again. If that does not help, tell the technician.',
    },
    malformed: {
      title: 'The server did not understand this page',
      text: 'Load the page again. If that does not help, tell the technician.',
    },
    'unknown-meeting': {
      title: 'This meeting is not known here',
      text: 'Check the link, or ask the clerk for a new one.',
    },
  },
} as const;
