import { startProcess } from '../process/ask.ts';
import type { Asked } from '../process/ask.ts';
import type { CrowdQuestions, RoomQuestions } from './questions.ts';

export type Crowd = Asked<CrowdQuestions>;

/** A meeting in a process of its own, its listeners and voices in another one. */
export interface BenchRoom {
  readonly room: Asked<RoomQuestions>;
  /** Where the two voices send to. */
  readonly voices: readonly [number, number];
  close(): Promise<void>;
}

/** So many listeners share a port, so that its buffer holds a packet of each. */
const LISTENERS_A_PORT = 50;

export function startCrowd(): Crowd {
  return startProcess(new URL('crowd.process.ts', import.meta.url));
}

/** The crowd listens to this room alone from now on. */
export async function openRoom(
  crowd: Crowd,
  options: Omit<Parameters<RoomQuestions['open']>[0], 'ports'>,
  ears: string | null = null,
): Promise<BenchRoom> {
  const room: Asked<RoomQuestions> = startProcess(new URL('room.process.ts', import.meta.url));
  const ports = await crowd.ask.listen({
    ports: Math.ceil(options.listeners / LISTENERS_A_PORT),
    ears,
  });
  const voices = await room.ask.open({ ...options, ports });
  return { room, voices, close: () => room.close() };
}
