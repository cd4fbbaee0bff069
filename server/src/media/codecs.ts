import type { types } from 'mediasoup';

const OPUS_PARAMETERS = { useinbandfec: 1, minptime: 10 };

/** What a meeting carries: Opus for voices, VP8 for faces and screens. */
export const MEDIA_CODECS: types.RouterRtpCodecCapability[] = [
  {
    kind: 'audio',
    mimeType: 'audio/opus',
    clockRate: 48_000,
    channels: 2,
    parameters: OPUS_PARAMETERS,
  },
  { kind: 'video', mimeType: 'video/VP8', clockRate: 90_000 },
];

/** Payload type of the feeds, any of the dynamic range. */
export const FEED_PAYLOAD_TYPE = 100;

/** What a feed sends: one voice, so mono; it is rewritten, never encoded again. */
export function feedParameters(ssrc: number, cname: string): types.RtpParameters {
  return {
    codecs: [
      {
        mimeType: 'audio/opus',
        payloadType: FEED_PAYLOAD_TYPE,
        clockRate: 48_000,
        channels: 2,
        parameters: { ...OPUS_PARAMETERS, stereo: 0, 'sprop-stereo': 0 },
      },
    ],
    headerExtensions: [],
    encodings: [{ ssrc }],
    rtcp: { cname, reducedSize: true },
  };
}

const AUDIO_LEVEL_URI = 'urn:ietf:params:rtp-hdrext:ssrc-audio-level';

/** The id under which packets carry their audio level; null when they carry none. */
export function audioLevelId(parameters: types.RtpParameters): number | null {
  const extension = parameters.headerExtensions?.find(({ uri }) => uri === AUDIO_LEVEL_URI);
  return extension?.id ?? null;
}

/** What the plane itself can receive: everything, but nothing is sent to it twice. */
export function ownCapabilities(router: types.Router): types.RtpCapabilities {
  const { codecs = [], headerExtensions = [] } = router.rtpCapabilities;
  return { codecs: codecs.map((codec) => ({ ...codec, rtcpFeedback: [] })), headerExtensions };
}
