import type { Answered, Asked, Questions } from './questions.ts';

/** In a measured process: answers the bench's questions until the bench lets go. */
export function answer(questions: Questions): void {
  const handlers = new Map<string, (argument: never) => unknown>(Object.entries(questions));
  process.on('message', (asked: Asked) => {
    void answerOne(handlers.get(asked.name), asked).then((answered) => process.send?.(answered));
  });
  process.on('disconnect', () => process.exit());
}

async function answerOne(
  handler: ((argument: never) => unknown) | undefined,
  { id, name, argument }: Asked,
): Promise<Answered> {
  if (handler === undefined) return { id, failed: `nobody answers ${name}` };
  try {
    return { id, result: await handler(argument as never) };
  } catch (error) {
    return { id, failed: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
