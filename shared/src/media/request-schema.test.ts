import { describe, expect, it } from 'vitest';
import { readMediaRequest } from './request-schema.ts';

const RECEIVE = { name: 'receive', data: { rtpCapabilities: { codecs: [{ kind: 'audio' }] } } };
const TRANSPORT = '7f9c2d1e-3b4a-4c5d-8e6f-0123456789ab';

const HUGE = { person: 'eleni', source: 'camera', size: 'huge' };

function receiveWith(rtpCapabilities: unknown): unknown {
  return { name: 'receive', data: { rtpCapabilities } };
}

const SOUND = {
  bandwidthHz: 8_000,
  levelDbov: -26,
  noiseDbov: -60,
  delayMs: null,
  verdicts: ['narrow-band'],
} as const;

describe('a media request at the gate', () => {
  it.each([
    { name: 'join', data: {} },
    { name: 'connect', data: { transport: TRANSPORT, dtlsParameters: { fingerprints: [] } } },
    RECEIVE,
    { name: 'choose', data: { channel: 'el' } },
    { name: 'choose', data: { channel: null } },
    { name: 'hear', data: { floor: false, channel: true, lean: true, holds: [TRANSPORT] } },
    { name: 'prepareLean', data: {} },
    { name: 'listenLine', data: { line: 'booth-7Fq_2-x' } },
    { name: 'talk', data: { line: 'technician' } },
    { name: 'talk', data: { line: null } },
    { name: 'signal', data: { kind: 'bad-sound' } },
    { name: 'soundReport', data: SOUND },
    { name: 'watch', data: { videos: [{ person: 'eleni', source: 'camera', size: 'stage' }] } },
    { name: 'produce', data: { source: 'microphone', kind: 'audio', rtpParameters: {} } },
    { name: 'unproduce', data: { source: 'screen' } },
    { name: 'restartIce', data: { transport: TRANSPORT } },
  ])('passes in its form: $name', (request) => {
    expect(readMediaRequest(request)).toEqual(request);
  });

  it.each([
    ['nothing', undefined],
    ['an unknown name', { name: 'leave', data: {} }],
    ['a further field', { ...RECEIVE, extra: 1 }],
    ['a further field in its data', { name: 'join', data: { extra: 1 } }],
    ['a channel that is no tag', { name: 'choose', data: { channel: '__proto__' } }],
    ['a size that is none', { name: 'watch', data: { videos: [HUGE] } }],
    ['a line that is none', { name: 'talk', data: { line: '__proto__' } }],
    ['a signal of its own', { name: 'signal', data: { kind: 'boo' } }],
    ['a sound that is none', { name: 'soundReport', data: { ...SOUND, levelDbov: 3 } }],
    ['a verdict of its own', { name: 'soundReport', data: { ...SOUND, verdicts: ['boo'] } }],
    ['a verdict twice', { name: 'soundReport', data: { ...SOUND, verdicts: ['late', 'late'] } }],
    ['parameters that are no record', receiveWith([])],
    ['parameters with a function', receiveWith({ codecs: () => 1 })],
    ['parameters with an instance', receiveWith({ codecs: new Map() })],
    ['a poisoned key', receiveWith(JSON.parse('{"a":{"__proto__":{"x":1}}}'))],
    ['a constructor key', receiveWith({ constructor: {} })],
    ['an endless text', receiveWith({ mid: 'x'.repeat(5_000) })],
    ['a number that is none', receiveWith({ ssrc: Number.NaN })],
    ['too much', receiveWith({ codecs: Array.from({ length: 5_000 }, () => 1) })],
    ['too deep', receiveWith(JSON.parse('{"a":'.repeat(20) + '1' + '}'.repeat(20)))],
  ])('is refused with %s', (_case, request) => {
    expect(readMediaRequest(request)).toBeNull();
  });
});
