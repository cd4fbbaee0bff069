import { MINUTES_TEXT } from '@koinon/shared/documents/shape';
import type { RecordCommand } from '@koinon/shared/record/registry';
import { randomUUID } from 'node:crypto';
import { setInterval } from 'node:timers/promises';
import * as Y from 'yjs';
import type { DocumentClient } from '../document-client.ts';
import type { WireClient } from '../wire-client.ts';

/** Below the gate's 20 commands a second. */
const COMMAND_EVERY_MS = 60;
const KEY_EVERY_MS = 15;

/** A command that the server acknowledged, and with which number. */
export interface Acknowledged {
  readonly id: string;
  readonly command: RecordCommand;
  readonly n: number;
}

/**
 * Gives commands in turn until `signal`, and returns those that were
 * acknowledged. Refusals are part of it: people get in each other's way.
 */
export async function keepCommanding(
  wire: WireClient,
  commands: readonly RecordCommand[],
  signal: AbortSignal,
): Promise<readonly Acknowledged[]> {
  const acknowledged: Acknowledged[] = [];
  const answers: Promise<void>[] = [];
  let given = 0;
  await until(signal, COMMAND_EVERY_MS, () => {
    const command = commands[given % commands.length];
    if (command === undefined) throw new Error('no command to give');
    given += 1;
    const id = randomUUID();
    const answer = wire.give(command, id).then(
      (it) => {
        if (it.ok) acknowledged.push({ id, command, n: it.n });
      },
      () => undefined, // The plug was pulled before an answer came: nothing was promised.
    );
    answers.push(answer);
  });
  await Promise.all(answers);
  return acknowledged;
}

/**
 * Types into the minutes until `signal`, a paragraph a frame, each with its
 * own mark; returns the marks of the frames sent, in order.
 */
export async function keepTyping(
  document: DocumentClient,
  mark: string,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const typed: string[] = [];
  await until(signal, KEY_EVERY_MS, () => {
    const text = `${mark}.${typed.length}.`;
    document.change((doc) => {
      const paragraph = new Y.XmlElement('paragraph');
      paragraph.insert(0, [new Y.XmlText(text)]);
      const minutes = doc.getXmlFragment(MINUTES_TEXT);
      minutes.insert(minutes.length, [paragraph]);
    });
    typed.push(text);
  });
  return typed;
}

async function until(signal: AbortSignal, everyMs: number, act: () => void): Promise<void> {
  try {
    for await (const _ of setInterval(everyMs, undefined, { signal })) act();
  } catch (cause) {
    if (!signal.aborted) throw cause;
  }
}
