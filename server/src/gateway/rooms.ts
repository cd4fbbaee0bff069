import type { Audience } from '@koinon/shared/record/audience';

/** Everybody in a meeting. */
export function meetingRoom(meeting: string): string {
  return `meeting:${meeting}`;
}

/** Those in a meeting who may see as much as an audience; each connection is in one such room. */
export function audienceRoom(meeting: string, audience: Audience): string {
  return `meeting:${meeting}/${audience}`;
}

/** Those who are told the code that the meeting's hall shows. */
export function hallCodeRoom(meeting: string): string {
  return `meeting:${meeting}/hall-code`;
}

/** Connections that may be on a private line of text in a meeting. */
export function boothTextRoom(meeting: string): string {
  return `meeting:${meeting}/booth-text`;
}

/** Connections that are told when somebody writes in a sheet: glossary, names. */
export function sheetRoom(sheet: string): string {
  return `sheet:${sheet}`;
}

/** Those who follow a language's captions: all of them, or what the gallery may read. */
export function captionRoom(meeting: string, language: string, sees: 'all' | 'open'): string {
  return `meeting:${meeting}/captions-${sees}/${language}`;
}

/** Every connection of a session. */
export function sessionRoom(session: string): string {
  return `session:${session}`;
}
