import { expect, it } from 'vitest';
import { openMicrophoneChoice } from './microphone-choice.ts';

function storage(kept: Record<string, string> = {}) {
  return {
    getItem: (key: string) => kept[key] ?? null,
    setItem: (key: string, value: string) => {
      kept[key] = value;
    },
  };
}

it('keeps what was chosen for each microphone by itself', () => {
  const kept = storage();
  const choice = openMicrophoneChoice(kept);
  expect(choice.processingOf('usb', 'professional')).toBe('professional');
  choice.keep({ device: 'usb', processing: 'browser' });
  choice.keep({ device: null, processing: 'denoised' });
  for (const one of [choice, openMicrophoneChoice(kept)]) {
    expect(one.processingOf('usb', 'professional')).toBe('browser');
    expect(one.processingOf(null, 'professional')).toBe('denoised');
    expect(one.processingOf('built-in', 'professional')).toBe('professional');
  }
});

it('takes what is no choice for none, and goes on where nothing can be kept', () => {
  for (const text of ['{', '7', '{"usb":"loud"}', 'null']) {
    const choice = openMicrophoneChoice(storage({ 'koinon-microphones': text }));
    expect(choice.processingOf('usb', 'browser')).toBe('browser');
  }
  const full = () => {
    throw new Error('full');
  };
  const choice = openMicrophoneChoice({ getItem: full, setItem: full });
  choice.keep({ device: null, processing: 'professional' });
  expect(choice.processingOf(null, 'browser')).toBe('professional');
});
