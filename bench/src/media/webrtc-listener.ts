import { randomBytes } from 'node:crypto';
import { createSocket } from 'node:dgram';
import type { RemoteInfo, Socket } from 'node:dgram';
import { once } from 'node:events';
import {
  classes,
  DtlsClient,
  Message,
  methods,
  parseMessage,
  ProtectionProfileAeadAes128Gcm,
  RTCDtlsTransport,
} from 'werift';
import type { RTCCertificate } from 'werift';
import type { Local, Remote } from './webrtc-questions.ts';

/** How often consent is asked for (RFC 7675), and a check repeated until it is answered. */
const CONSENT_MS = 5_000;
const CHECK_MS = 100;
const CONNECTING_MS = 20_000;
const RECEIVE_BUFFER_BYTES = 500_000;
const PRIORITY = 0x6e0001ff;
/** What a packet is, by its first byte (RFC 7983); reports are told by the second (RFC 5761). */
const FIRST_BYTES = { stun: [0, 3], dtls: [20, 63], rtp: [128, 191] } as const;
const REPORTS = [64, 95] as const;

/**
 * A listener as a browser is one, as far as the other side can tell: ICE checks
 * and consent (RFC 8445, RFC 7675), then DTLS with SRTP by AES-128-GCM (RFC 5764,
 * RFC 7714). What then comes is counted and not decrypted, so that listening
 * costs little. It has one address and says so by being a lite agent towards a
 * full one; towards a lite one it makes the checks.
 */
export class WebrtcListener {
  readonly local: Local;
  readonly #socket: Socket;
  readonly #certificate: RTCCertificate;
  readonly #address: string;
  #arrived: () => void = () => undefined;
  /** A full agent may have checked before the listener is told of it. */
  readonly #checked = Promise.withResolvers<number>();
  #dtls: ((bytes: Buffer) => void) | null = null;
  #consent: NodeJS.Timeout | null = null;

  private constructor(socket: Socket, address: string, certificate: RTCCertificate) {
    const [fingerprint] = certificate.getFingerprints();
    this.#socket = socket;
    this.#address = address;
    this.#certificate = certificate;
    this.local = {
      port: socket.address().port,
      usernameFragment: randomBytes(4).toString('hex'),
      password: randomBytes(16).toString('hex'),
      fingerprint: fingerprint?.value ?? '',
    };
    socket.on('message', (bytes, from) => this.#take(bytes, from));
  }

  /** At an address of this machine. One certificate serves them all. */
  static async open(address: string, arrived: (listener: WebrtcListener) => void) {
    const socket = createSocket({ type: 'udp4', recvBufferSize: RECEIVE_BUFFER_BYTES });
    socket.bind(0, address);
    const [certificate] = await Promise.all([
      RTCDtlsTransport.SetupCertificate(),
      once(socket, 'listening'),
    ]);
    const listener = new WebrtcListener(socket, address, certificate);
    listener.#arrived = () => arrived(listener);
    return listener;
  }

  /** Rejects when it is not connected in time. */
  async connect(remote: Remote): Promise<void> {
    if (remote.agent === 'lite') this.#check(remote);
    const port = await inTime(this.#checked.promise, 'ICE');
    if (remote.agent === 'lite') this.#checkEvery(remote, CONSENT_MS);
    await this.#shakeHands(port);
  }

  #check(remote: Remote): void {
    this.#send(checkOf(this.local, remote), remote.port);
    this.#checkEvery(remote, CHECK_MS);
  }

  #checkEvery(remote: Remote, intervalMs: number): void {
    if (this.#consent !== null) clearInterval(this.#consent);
    const check = () => this.#send(checkOf(this.local, remote), remote.port);
    this.#consent = setInterval(check, intervalMs);
  }

  #send(bytes: Buffer, port: number): void {
    this.#socket.send(bytes, port, this.#address);
  }

  #take(bytes: Buffer, from: RemoteInfo): void {
    const [first = 0, second = 0] = bytes;
    if (isIn(first, FIRST_BYTES.rtp)) {
      if (!isIn(second & 0x7f, REPORTS)) this.#arrived();
    } else if (isIn(first, FIRST_BYTES.stun)) this.#answerCheck(bytes, from);
    else if (isIn(first, FIRST_BYTES.dtls)) this.#dtls?.(bytes);
  }

  #answerCheck(bytes: Buffer, { address, port }: RemoteInfo): void {
    const message = parseMessage(bytes);
    if (message?.messageClass === classes.RESPONSE) this.#checked.resolve(port);
    if (message?.messageClass !== classes.REQUEST) return;
    const answer = new Message(methods.BINDING, classes.RESPONSE, message.transactionId);
    answer.setAttribute('XOR-MAPPED-ADDRESS', [address, port]);
    answer.addMessageIntegrity(Buffer.from(this.local.password)).addFingerprint();
    this.#send(answer.bytes, port);
    if (message.attributesKeys.includes('USE-CANDIDATE')) this.#checked.resolve(port);
  }

  async #shakeHands(port: number): Promise<void> {
    const { certPem, privateKey, signatureHash } = this.#certificate;
    const transport = {
      type: 'udp',
      address: this.#socket.address(),
      closed: false,
      onData: (_bytes: Buffer) => undefined,
      send: async (bytes: Buffer) => this.#send(bytes, port),
      close: async () => undefined,
    };
    const dtls = new DtlsClient({
      transport,
      cert: certPem,
      key: privateKey,
      signatureHash,
      srtpProfiles: [ProtectionProfileAeadAes128Gcm],
      extendedMasterSecret: true,
    });
    this.#dtls = (bytes) => transport.onData(bytes);
    const connected = new Promise<void>((resolve, reject) => {
      dtls.onConnect.subscribe(() => resolve());
      dtls.onError.subscribe(reject);
    });
    await Promise.all([dtls.connect(), inTime(connected, 'DTLS')]);
    if (dtls.srtp.srtpProfile !== ProtectionProfileAeadAes128Gcm)
      throw new Error('SRTP is not by AES-GCM');
  }
}

/** The check of a controlling agent, which nominates at once. */
function checkOf(local: Local, remote: Remote): Buffer {
  const request = new Message(methods.BINDING, classes.REQUEST, randomBytes(12));
  request
    .setAttribute('USERNAME', `${remote.usernameFragment}:${local.usernameFragment}`)
    .setAttribute('PRIORITY', PRIORITY)
    .setAttribute('ICE-CONTROLLING', randomBytes(8).readBigUInt64BE())
    .setAttribute('USE-CANDIDATE', null);
  return request.addMessageIntegrity(Buffer.from(remote.password)).addFingerprint().bytes;
}

function isIn(byte: number, [from, to]: readonly [number, number]): boolean {
  return byte >= from && byte <= to;
}

async function inTime<T>(awaited: Promise<T>, what: string): Promise<T> {
  const late = new Promise<never>((_, reject) => {
    const fail = () => reject(new Error(`a listener is not connected: ${what}`));
    setTimeout(fail, CONNECTING_MS).unref();
  });
  return Promise.race([awaited, late]);
}
