import { readdir, readFile } from 'node:fs/promises';
import { opusPackets } from './ogg-opus.ts';

type Frames = readonly Uint8Array[];

/** Test sounds in Opus frames of 20 ms. */
export interface TestVoices {
  readonly tone: Frames;
  /** The test sentence in a language, by its BCP 47 tag; empty where there is none. */
  sentenceIn(tag: string): Frames;
}

const FOLDER = new URL('./voices/', import.meta.url);
const TONE = 'tone';

/** Reads the files beside this one: a tone, and a sentence for each language that has one. */
export async function loadTestVoices(): Promise<TestVoices> {
  const files = (await readdir(FOLDER)).filter((name) => name.endsWith('.opus'));
  const voices = new Map<string, Frames>();
  for (const file of files) {
    voices.set(file.slice(0, -'.opus'.length), opusPackets(await readFile(new URL(file, FOLDER))));
  }
  const tone = voices.get(TONE) ?? [];
  voices.delete(TONE);
  return { tone, sentenceIn: (tag) => voices.get(tag.toLowerCase().split('-')[0] ?? '') ?? [] };
}
