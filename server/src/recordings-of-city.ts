import { inLanguage } from '@koinon/shared/kernel/localized';
import { recordingTimeline } from '@koinon/shared/record/recording-timeline';
import type { RecordEvent } from '@koinon/shared/record/meeting-state';
import type { RecordingsDoor } from './gateway/recordings-routes.ts';
import type { Log } from './log.ts';
import { writeTracks } from './media/taping/tracks.ts';
import { frameOf } from './record/frame.ts';
import type { Meetings } from './record/meetings.ts';
import { RecordingDesk } from './recording/desk.ts';
import type { Settings } from './settings.ts';
import type { RecordReader } from './storage/ports/record-store.ts';

interface CityParts {
  readonly settings: Pick<Settings, 'recordingDir' | 'ffmpeg'>;
  readonly meetings: Pick<Meetings, 'host'>;
  readonly records: Pick<RecordReader, 'read'>;
  /** Resolves when what was recorded of the meeting is whole on the disk. */
  taped(meeting: string): Promise<void>;
  /** Whether this server decides for the meeting now. */
  decides(meeting: string): boolean;
  readonly log: Log;
}

/** The desk of recordings, from the parts of the server that it takes. */
export function recordingsOfCity({
  settings,
  meetings,
  records,
  taped,
  decides,
  log,
}: CityParts): RecordingDesk {
  return new RecordingDesk({
    folder: settings.recordingDir,
    ffmpeg: settings.ffmpeg,
    writeTracks,
    taped,
    decides,
    recordings: async (meeting) => (await meetings.host(meeting)).state.recordings,
    timeline: async (meeting, recording) => {
      const host = await meetings.host(meeting);
      const events = await records.read(meeting, 0);
      const frames = events.map((event) => frameOf<RecordEvent>(event));
      return recordingTimeline(frames, recording, (person) => host.roleOf(person));
    },
    log,
  });
}

/** What its routes ask, with the name under which files are saved. */
export function recordingsDoor(
  desk: RecordingDesk,
  meetings: Pick<Meetings, 'host'>,
): RecordingsDoor {
  return {
    list: (...asked) => desk.list(...asked),
    file: (...asked) => desk.file(...asked),
    again: (...asked) => desk.again(...asked),
    title: async (meeting) => {
      const called = (await meetings.host(meeting)).state.meeting;
      return called.status === 'unplanned' ? meeting : inLanguage(called.title, 'en');
    },
  };
}
