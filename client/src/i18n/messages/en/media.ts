export const media = {
  microphone: 'Microphone',
  camera: 'Camera',
  screen: 'Share screen',
  state: {
    ready: 'Your microphone opens when you have the floor.',
    heard: 'The floor hears you.',
    offWithFloor: 'You have the floor, but your microphone is off.',
  },
  failed: {
    denied: 'The browser does not allow it. Allow it in the address bar, then try again.',
    'no-device': 'No device was found. Connect one, then try again.',
    'in-use': 'Another program is using the device. Close that program, then try again.',
    insecure: 'The browser allows this only on a secure address (https). Tell the technician.',
  },
  videoOf: 'Video of {name}',
  screenOf: 'Screen of {name}',
} as const;
