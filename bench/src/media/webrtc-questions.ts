/** What a listener is told of whom it connects to. */
export interface Remote {
  readonly port: number;
  readonly usernameFragment: string;
  readonly password: string;
  /** A lite agent waits for checks, a full one makes them (RFC 8445). */
  readonly agent: 'lite' | 'full';
}

/** What a listener tells of itself. */
export interface Local {
  readonly port: number;
  readonly usernameFragment: string;
  readonly password: string;
  /** SHA-256 of its certificate, as in SDP. */
  readonly fingerprint: string;
}

export interface Hearing {
  /** How many packets the voice was, and how many came to all listeners. */
  readonly sent: number;
  readonly arrived: number;
  /** How long they were under way, in milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** Processor time of voice and listeners, in microseconds. */
  readonly cpu: number;
}

/** A voice by plain RTP and its listeners by ICE and DTLS-SRTP, in one process that is not the measured one. */
export type WebrtcCrowdQuestions = {
  /** Opens so many listeners at an address of this machine; each has a socket of its own. */
  open(at: { readonly address: string; readonly listeners: number }): Promise<readonly Local[]>;
  /** Resolves when all are connected, each with SRTP by AES-GCM. */
  connect(remotes: readonly Remote[]): Promise<void>;
  /** Sends so many packets to a port of the loopback; answers when what was under way has come. */
  hear(voice: {
    readonly port: number;
    readonly ssrc: number;
    readonly packets: number;
    readonly payloadBytes: number;
    /** dBov. */
    readonly level: number;
  }): Promise<Hearing>;
};

/** A meeting on the media plane whose listeners come by ICE and DTLS as browsers do. */
export type WebrtcRoomQuestions = {
  /** Opens it with a voice on air; answers the port of the loopback that the voice is to be sent to. */
  open(at: { readonly address: string }): Promise<number>;
  /** Lets listeners in and to the channel; answers where each is to connect. */
  enter(listeners: readonly Local[]): Promise<readonly Remote[]>;
  begin(): Promise<void>;
  /** Since `begin`, in microseconds: processor time of the media worker, and of the server's own process. */
  end(): Promise<{ readonly worker: number; readonly server: number }>;
};
