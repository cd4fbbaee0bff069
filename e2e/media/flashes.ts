/**
 * A camera that flashes at the moment at which the microphone beeps, and how
 * far apart both arrive where they are watched. Everything here runs in pages;
 * each function is sent as text, so it stands alone.
 */
declare global {
  interface Window {
    /** By how much each flash was seen later than its beep was heard, in milliseconds. */
    koinonFlashes: { offsets(): readonly number[] };
  }
}

/** Takes the place of camera and microphone. */
export function bringFlashes(): void {
  const EVERY_MS = 1_500;
  const LONG_MS = 300;
  const BEEP_HZ = 1_000;
  const FRAMES_PER_SECOND = 25;
  let canvas: HTMLCanvasElement | null = null;
  let context: AudioContext | null = null;
  let beep: GainNode | null = null;

  function begin(): void {
    if (canvas !== null) return;
    canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [320, 180];
    const pen = canvas.getContext('2d');
    context = new AudioContext({ sampleRate: 48_000, latencyHint: 'interactive' });
    beep = new GainNode(context, { gain: 0 });
    const tone = new OscillatorNode(context, { frequency: BEEP_HZ });
    tone.connect(beep);
    tone.start();
    let since = performance.now();
    setInterval(() => {
      const now = performance.now();
      if (now - since >= EVERY_MS) since = now;
      const lit = now - since < LONG_MS;
      beep?.gain.setValueAtTime(lit ? 0.5 : 0, context?.currentTime ?? 0);
      if (pen === null || canvas === null) return;
      pen.fillStyle = lit ? '#fff' : '#000';
      pen.fillRect(0, 0, canvas.width, canvas.height);
      // A picture that never changes is not sent.
      pen.fillStyle = '#888';
      pen.fillRect((now / 10) % canvas.width, 0, 8, 8);
    }, 1_000 / FRAMES_PER_SECOND);
  }

  navigator.mediaDevices.getUserMedia = async (constraints) => {
    begin();
    if (canvas === null || context === null || beep === null) throw new Error('not begun');
    if (constraints?.video !== undefined && constraints.video !== false) {
      return canvas.captureStream(FRAMES_PER_SECOND);
    }
    const heard = new MediaStreamAudioDestinationNode(context, { channelCount: 1 });
    beep.connect(heard);
    return heard.stream;
  };
}

/** From now on the offsets of one person's flashes and what is heard in this page are noted, anew at each call. */
export function watchFlashes(person: string): void {
  const LOUD = 0.1;
  const BRIGHT = 128;
  const LOOK_MS = 5;
  /** A beep and a flash that are further apart are not of the same moment. */
  const TOGETHER_MS = 700;
  const seen: number[] = [];
  const heard: number[] = [];

  const pen = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const watched = new WeakSet<HTMLVideoElement>();
  const watch = (video: HTMLVideoElement) => {
    let bright = true;
    const look = (_: number, { expectedDisplayTime }: VideoFrameCallbackMetadata) => {
      pen?.drawImage(video, video.videoWidth / 2, video.videoHeight / 2, 2, 2, 0, 0, 1, 1);
      const now = (pen?.getImageData(0, 0, 1, 1).data[0] ?? 0) > BRIGHT;
      if (now && !bright) seen.push(expectedDisplayTime);
      bright = now;
      video.requestVideoFrameCallback(look);
    };
    video.requestVideoFrameCallback(look);
  };
  setInterval(() => {
    for (const video of document.querySelectorAll('video')) {
      const isTheirs = video.ariaLabel?.includes(person) === true;
      if (!isTheirs || watched.has(video) || video.videoWidth === 0) continue;
      watched.add(video);
      watch(video);
    }
  }, 100);

  let from = window.koinonHearing.now().position();
  let loud = true;
  let lastLoud = 0;
  setInterval(() => {
    const record = window.koinonHearing.now();
    const to = record.position();
    const at = performance.now();
    const samples = record.samples(from, to);
    for (const [index, sample] of samples.entries()) {
      const time = at - ((samples.length - index) * 1_000) / record.rate;
      if (Math.abs(sample) > LOUD) {
        if (!loud) heard.push(time);
        [loud, lastLoud] = [true, time];
      } else if (time - lastLoud > 100) loud = false;
    }
    from = to;
  }, LOOK_MS);

  window.koinonFlashes = {
    offsets: () =>
      heard.flatMap((beep) => {
        const flash = seen.find((time) => Math.abs(time - beep) < TOGETHER_MS);
        return flash === undefined ? [] : [flash - beep];
      }),
  };
}
