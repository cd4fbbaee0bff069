import type { Heard } from '@koinon/shared/interpretation/what-to-hear';
import type {
  ConsumerOffer,
  LineState,
  MediaNotice,
  SignalKind,
  Source,
  VideoOffer,
} from '@koinon/shared/media/messages';
import type { SoundReport } from '@koinon/shared/media/sound-report';
import type { MeetingSession } from '../session/meeting-session.ts';
import { createStore } from '../ui/store.ts';
import { captureCamera, captureMicrophone, captureScreen } from './capture.ts';
import { Economy } from './economy/economy.ts';
import { openEconomyMode } from './economy/modes.ts';
import type { EconomyMode } from './economy/modes.ts';
import type { Received, WantedPicture } from './economy/receiving.ts';
import { MediaRefused } from './joined.ts';
import type { Joined } from './joined.ts';
import { MediaLine } from './media-line.ts';
import { NO_MEDIA } from './media-room.ts';
import type { MediaRoom, MediaView, MicrophoneOptions, Pinned } from './media-room.ts';
import { Mixer } from './mixer.ts';
import type { Bus } from './mixer.ts';
import { OutgoingSource } from './outgoing.ts';
import { SoundWish } from './sound-wish.ts';
import { Talking } from './talking.ts';
import { Viewer } from './viewer.ts';
import type { Tone } from './tone.ts';

export interface MediaRoomParts {
  readonly session: Pick<MeetingSession, 'ask' | 'line' | 'onMedia' | 'onWelcome'>;
  /** Whose media this is. */
  readonly person: string;
}

/** Opens a person's media; it joins by itself as soon as the session is live. */
export function openMediaRoom(parts: MediaRoomParts): MediaRoom {
  const room = new WebRtcRoom(parts);
  room.start();
  return room;
}

class WebRtcRoom implements MediaRoom {
  readonly view = createStore<MediaView>(NO_MEDIA);
  readonly #person: string;
  readonly #line: MediaLine;
  readonly #mixer: Mixer;
  readonly #viewer: Viewer;
  readonly #economy: Economy;
  readonly #microphone = this.#outgoing('microphone');
  readonly #camera = this.#outgoing('camera');
  readonly #screen = this.#outgoing('screen');
  readonly #talking = new Talking({
    ask: (line) => this.#attempt((joined) => joined.talk(line)),
    passage: (passage) => this.#microphone.setPassage(passage),
    into: (talkingInto) => this.#change({ talkingInto }),
  });
  readonly #stopNotices: () => void;
  /** What plays now, by consumer. */
  readonly #playing = new Map<string, () => void>();
  readonly #sound = new SoundWish<Joined>({
    playing: () => this.#playing.keys(),
    play: (joined, offer) => this.#play(joined, offer, busOf(offer)),
  });
  #channel: string | null = null;
  #pictures: readonly WantedPicture[] = [];
  #pinned: Pinned | null = null;

  constructor({ session, person }: MediaRoomParts) {
    this.#person = person;
    this.#mixer = new Mixer((needsGesture) => this.#change({ needsGesture }));
    this.#viewer = new Viewer((videos) => this.#change({ videos }));
    const mode = openEconomyMode(localStorage, savesData());
    this.#economy = new Economy(mode, {
      view: (economy) => this.#change({ economy }),
      received: (received) => this.#receive(received),
      lips: (waitMs) => void this.#line.joined?.setWait('video', waitMs).catch(() => undefined),
    });
    this.#change({ economy: this.#economy.view });
    this.#stopNotices = session.onMedia((notice) => this.#noticed(notice));
    this.#line = new MediaLine(session, {
      state: (line) => this.#change({ line }),
      joined: (joined) => this.#joined(joined),
      isKnown: (joined) => this.#isKnown(joined),
      left: () => this.#left(),
    });
  }

  start(): void {
    this.#line.start();
  }

  openMicrophone(options: MicrophoneOptions): Promise<void> {
    return this.#microphone.open(() => captureMicrophone(options));
  }

  closeMicrophone(): void {
    this.#microphone.close();
  }

  setMuted(muted: boolean): void {
    this.#microphone.setMuted(muted);
  }

  openCamera(device: string | null): Promise<void> {
    return this.#camera.open(() => captureCamera(device));
  }

  closeCamera(): void {
    this.#camera.close();
  }

  openScreen(): Promise<void> {
    return this.#screen.open(captureScreen);
  }

  closeScreen(): void {
    this.#screen.close();
  }

  watch(pictures: readonly WantedPicture[]): void {
    this.#pictures = pictures;
    this.#watch();
  }

  pin(pinned: Pinned | null): void {
    const channel = this.#pinned?.channel ?? null;
    this.#pinned = pinned;
    this.#watch();
    if (channel !== (pinned?.channel ?? null)) this.#tellPinned();
  }

  readCaptions(read: boolean): void {
    this.#economy.readCaptions(read);
  }

  setMode(mode: EconomyMode): void {
    this.#economy.choose(mode);
  }

  tryMore(): void {
    this.#economy.tryMore();
  }

  choose(channel: string | null): void {
    if (channel === this.#channel) return;
    this.#channel = channel;
    const { joined } = this.#line;
    if (joined !== null) void this.#receiveChannel(joined).catch(ignoreRefusal);
  }

  talk(line: string | null): Promise<MediaRefused['code'] | null> {
    return this.#talking.talk(line);
  }

  signal(kind: SignalKind): Promise<MediaRefused['code'] | null> {
    return this.#attempt((joined) => joined.signal(kind));
  }

  reportSound(report: SoundReport): Promise<MediaRefused['code'] | null> {
    return this.#attempt((joined) => joined.reportSound(report));
  }

  async delayMs(): Promise<number | null> {
    return (await this.#line.joined?.delayMs()) ?? null;
  }

  setLineVolume(volume: number): void {
    this.#mixer.setLineVolume(volume);
  }

  hear(heard: Heard): void {
    this.#mixer.hear(heard);
    this.#economy.hear(heard);
  }

  setVolume(volume: number): void {
    this.#mixer.setVolume(volume);
  }

  setTone(tone: Tone): void {
    this.#mixer.setTone(tone);
  }

  resumeSound(): Promise<void> {
    return this.#mixer.resume();
  }

  close(): void {
    this.#stopNotices();
    for (const source of [this.#microphone, this.#camera, this.#screen]) source.close();
    this.#economy.close();
    this.#line.close();
    this.#mixer.close();
  }

  #outgoing(source: Source): OutgoingSource {
    return new OutgoingSource(source, {
      changed: (state) => this.#change({ [source]: state }),
      joined: () => this.#line.joined,
    });
  }

  /** Everything that is wanted, on a line that was joined just now. */
  async #joined(joined: Joined): Promise<void> {
    await Promise.all(joined.floor.map((offer) => this.#play(joined, offer, { kind: 'floor' })));
    this.#sound.joined(joined);
    this.#economy.joined(joined);
    this.#offer(joined.videos);
    this.#viewer.joined(joined);
    if (this.#channel !== null) await this.#receiveChannel(joined).catch(ignoreRefusal);
    if (this.#pinned !== null) this.#tellPinned();
    for (const source of [this.#microphone, this.#camera, this.#screen]) await source.send(joined);
    await this.#talking.renew();
    await this.#receiveLines(this.view.get().lines);
  }

  async #isKnown(joined: Joined): Promise<boolean> {
    try {
      await joined.choose(this.#channel);
      this.#sound.renew();
      await this.#talking.renew();
      return true;
    } catch (error) {
      ignoreRefusal(error);
      return error.code === 'media-unknown-channel';
    }
  }

  #watch(): void {
    const signer = this.#pinned;
    if (signer?.person == null) {
      this.#economy.watch(this.#pictures);
      return;
    }
    const { person, size } = signer;
    const others = this.#pictures.filter(
      (picture) => picture.person !== person || picture.source !== 'camera',
    );
    this.#economy.watch([{ person, source: 'camera', part: 'signer', size }, ...others]);
  }

  #tellPinned(): void {
    const channel = this.#pinned?.channel ?? null;
    void this.#attempt((joined) => joined.pin(channel));
  }

  #left(): void {
    for (const stop of this.#playing.values()) stop();
    this.#playing.clear();
    this.#sound.left();
    this.#viewer.left();
    this.#economy.left();
    this.#talking.left();
    this.#change({
      speaking: [],
      signals: {},
      sounds: {},
      rehearsal: NO_MEDIA.rehearsal,
      levels: null,
      lines: [],
    });
  }

  /** What choice and line allow. */
  #receive({ pictures, sound, bufferMs }: Received): void {
    this.#viewer.want(pictures.map(({ person, source, size }) => ({ person, source, size })));
    this.#sound.want(sound);
    void this.#line.joined?.setWait('audio', bufferMs).catch(() => undefined);
  }

  async #receiveChannel(joined: Joined): Promise<void> {
    const tag = this.#channel;
    const offer = await joined.choose(tag);
    this.#sound.prepare();
    if (offer === null || tag === null) return;
    if (!this.#playing.has(offer.id)) await this.#play(joined, offer, { kind: 'channel', tag });
    // A wish that was on its way while the channel was chosen has left it out.
    if (this.#sound.isLean) this.#sound.renew();
  }

  async #receiveLines(lines: readonly LineState[]): Promise<void> {
    const { joined } = this.#line;
    if (joined === null) return;
    for (const { line } of lines) await this.#receiveLine(joined, line).catch(ignoreRefusal);
  }

  async #receiveLine(joined: Joined, line: string): Promise<void> {
    const offer = await joined.listenLine(line);
    await this.#play(joined, offer, { kind: 'line' });
  }

  async #play(joined: Joined, offer: ConsumerOffer, bus: Bus): Promise<void> {
    const track = await joined.consume(offer);
    if (joined !== this.#line.joined || this.#playing.has(offer.id)) return;
    this.#playing.set(offer.id, this.#mixer.play(bus, track));
  }

  async #attempt(step: (joined: Joined) => Promise<void>): Promise<MediaRefused['code'] | null> {
    const { joined } = this.#line;
    if (joined === null) return 'offline';
    try {
      await step(joined);
      return null;
    } catch (error) {
      ignoreRefusal(error);
      return error.code;
    }
  }

  #noticed(notice: MediaNotice): void {
    switch (notice.name) {
      case 'videos':
        this.#offer(notice.videos);
        this.#viewer.offer(notice.videos);
        break;
      case 'speaking':
        this.#change({ speaking: notice.people });
        break;
      case 'listeners':
        this.#change({ listeners: notice.channels });
        break;
      case 'lines':
        this.#change({ lines: notice.lines });
        this.#talking.follow(notice.lines);
        void this.#receiveLines(notice.lines);
        break;
      case 'signals':
        this.#change({ signals: notice.counts });
        break;
      case 'rehearsal':
        this.#change({ rehearsal: { on: notice.on, playing: notice.playing } });
        break;
      case 'sounds':
        this.#change({ sounds: notice.people });
        break;
      case 'levels':
        this.#change({ levels: { floor: notice.floor, channels: notice.channels } });
        break;
      case 'starved':
        this.#economy.starve(notice.videos);
        break;
      case 'restarted':
        break;
    }
  }

  #offer(videos: readonly VideoOffer[]): void {
    this.#change({ offered: videos.filter(({ person }) => person !== this.#person) });
  }

  #change(change: Partial<MediaView>): void {
    this.view.update((view) => ({ ...view, ...change }));
  }
}

function busOf({ feed }: ConsumerOffer): Bus {
  return feed.kind === 'channel' ? { kind: 'channel', tag: feed.channel } : { kind: 'floor' };
}

/** Whether the browser is set to save data; known in Chromium only. */
function savesData(): boolean {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}

/** The server refused or the line broke: the next joining asks again. */
function ignoreRefusal(error: unknown): asserts error is MediaRefused {
  if (!(error instanceof MediaRefused)) throw error;
}
