import { openEngineClient } from './engine-client.ts';
import { openRawClient } from './raw-client.ts';

/**
 * A listener hears events and does nothing else. Servers that do not speak
 * Engine.IO send it the same event frames right away.
 */
export interface ListenerOptions {
  readonly port: number;
  /** Whether the server speaks Engine.IO: then ready means let in. */
  readonly engine: boolean;
  readonly onEvent: () => void;
  /** The connection has ended. */
  readonly onDropped: () => void;
}

/** Resolves when the listener is ready. */
export async function listen({ port, engine, onEvent, onDropped }: ListenerOptions): Promise<void> {
  if (engine) {
    const onAnswer = () => {};
    await openEngineClient({ port, query: '', onEvent, onAnswer, onClosed: onDropped });
  } else {
    await openRawClient({ port, path: '/', onText: onEvent, onClosed: onDropped });
  }
}
