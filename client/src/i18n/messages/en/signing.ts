export const signing = {
  pin: 'Sign language',
  off: 'Off',
  seen: '{name} signs: {language}',
  nobody: 'Nobody signs just now.',
  waiting: 'The picture is on its way.',
  size: 'Size of the picture',
  sizes: {
    s: 'Small',
    m: 'Medium',
    l: 'Large',
  },
  own: 'This is how you are seen',
  camera: 'Your camera opens when you go on air.',
  noCamera: 'Your camera did not open. Allow it in the browser.',
} as const;
