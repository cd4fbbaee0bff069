/** Exit code 0 when the server of this container answers that it is well. */
const ANSWER_LIMIT_MS = 4000;

const port = process.env.PORT ?? '3000';
const signal = AbortSignal.timeout(ANSWER_LIMIT_MS);
const answer = await fetch(`http://127.0.0.1:${port}/healthz`, { signal }).catch(() => undefined);
process.exitCode = answer?.ok ? 0 : 1;
