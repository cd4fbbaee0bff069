import { spawn } from 'node:child_process';
import type { RehearsalStep } from '@koinon/shared/media/rehearsal-sound';
import { planFor } from '@koinon/shared/record/media-facts';
import type { MediaPlane } from './media/media-plane.ts';
import type { Meetings } from './record/meetings.ts';
import { Rehearsals } from './rehearsal/rehearsals.ts';
import { loadTestVoices } from './rehearsal/test-voices.ts';
import { reachesTurn } from './rehearsal/turn-probe.ts';
import type { Settings } from './settings.ts';

interface RehearsalsOfCityParts {
  readonly plane: Pick<MediaPlane, 'rehearse'>;
  readonly meetings: Meetings;
  readonly settings: Pick<Settings, 'turn' | 'iceServers' | 'ffmpeg'>;
}

/** Rehearsals, with what of the server they take. */
export function rehearsalsOfCity({ plane, meetings, settings }: RehearsalsOfCityParts): Rehearsals {
  const rehearse = (meeting: string, step: RehearsalStep) => plane.rehearse(meeting, step);
  return new Rehearsals({
    plane: {
      play: (meeting, sounds) => rehearse(meeting, { do: 'play', sounds }),
      look: (meeting) => rehearse(meeting, { do: 'look' }),
      end: async (meeting) => {
        await rehearse(meeting, { do: 'end' });
      },
    },
    voices: loadTestVoices,
    channels: async (meeting) => {
      const host = await meetings.host(meeting);
      const { channels } = planFor(host.state, (person) => host.roleOf(person));
      const { interpretation } = host.state;
      return Object.fromEntries(
        Object.keys(channels).map((tag) => [tag, interpretation.channels[tag]?.assigned ?? []]),
      );
    },
    turn: async () => {
      const urls = [...settings.iceServers, ...(settings.turn === null ? [] : [settings.turn])]
        .flatMap((server) => server.urls)
        .filter((url) => /^turns?:/.test(url));
      if (urls.length === 0) return 'none';
      const reached = await Promise.all(urls.map(reachesTurn));
      return reached.includes(true) ? 'reached' : 'not-reached';
    },
    recording: () => runs(settings.ffmpeg),
    now: Date.now,
  });
}

function runs(ffmpeg: string): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(ffmpeg, ['-hide_banner', '-version'], { stdio: 'ignore' });
    child.once('error', () => resolve(false));
    child.once('exit', (code) => resolve(code === 0));
  });
}
