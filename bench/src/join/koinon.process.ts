import { openGate } from '../sitting/gate.ts';
import { serveJoins } from './serve.ts';

/** Our own way: whatever the gateway does when somebody comes in. */
serveJoins((sitting) => {
  const gate = openGate(() => sitting);
  gate.tellOf(sitting.host);
  return gate.server;
});
