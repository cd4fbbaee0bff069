/**
 * A build that compiles is not proof. This makes two workers, each with a
 * router, and a WebRTC transport (which needs a DTLS certificate), and sends
 * one RTP packet from worker to worker through an encrypted pipe, so that SRTP
 * works both ways. Run by the pinned Node with MEDIASOUP_WORKER_BIN set.
 */
import { createWorker, version } from 'mediasoup';

const PACKET_LIMIT_MS = 5000;
const OPUS = { kind: 'audio', mimeType: 'audio/opus', clockRate: 48000, channels: 2 };
const PAYLOAD_TYPE = 100;
const SSRC = 4711;
const SPOKEN = Buffer.from('koinon');

/** A packet of RTP version 2 with the 12-octet header of RFC 3550 and nothing more. */
function rtpPacket() {
  const header = Buffer.alloc(12);
  header.writeUInt8(0x80, 0);
  header.writeUInt8(PAYLOAD_TYPE, 1);
  header.writeUInt16BE(1, 2);
  header.writeUInt32BE(SSRC, 8);
  return Buffer.concat([header, SPOKEN]);
}

async function directProducer(router) {
  const transport = await router.createDirectTransport();
  return transport.produce({
    kind: 'audio',
    rtpParameters: {
      codecs: [{ ...OPUS, payloadType: PAYLOAD_TYPE }],
      encodings: [{ ssrc: SSRC }],
      rtcp: { cname: 'check' },
    },
  });
}

async function packetThroughPipe(from, to) {
  const producer = await directProducer(from);
  await from.pipeToRouter({ producerId: producer.id, router: to, enableSrtp: true });
  const transport = await to.createDirectTransport();
  const { rtpCapabilities } = to;
  const consumer = await transport.consume({ producerId: producer.id, rtpCapabilities });
  const heard = new Promise((resolve) => consumer.once('rtp', resolve));
  producer.send(rtpPacket());
  return heard;
}

setTimeout(() => {
  console.error('no packet came through the encrypted pipe');
  process.exit(1);
}, PACKET_LIMIT_MS).unref();

const workers = await Promise.all([1, 2].map(() => createWorker({ logLevel: 'warn' })));
const [one, other] = await Promise.all(
  workers.map((worker) => worker.createRouter({ mediaCodecs: [OPUS] })),
);
const listenInfos = [{ protocol: 'udp', ip: '127.0.0.1' }];
const webRtcServer = await workers[0].createWebRtcServer({ listenInfos });
const transport = await one.createWebRtcTransport({ webRtcServer });
if (transport.dtlsParameters.fingerprints.length === 0) throw new Error('no DTLS fingerprint');
const packet = await packetThroughPipe(one, other);
if (!Buffer.from(packet).subarray(-SPOKEN.length).equals(SPOKEN))
  throw new Error('a packet came out different');
for (const worker of workers) worker.close();
console.log(`mediasoup ${version}: workers, routers, a transport and SRTP work`);
