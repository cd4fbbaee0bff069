import './setup/node-version.mjs';
import { serverTests, stories } from './checks/steps.mjs';
import { runWhole } from './checks/whole.mjs';

/** `npm run soak`: the tests that repeat (plug pulls, joins, …) with their full counts. */
await runWhole({
  quick: () => [],
  heavy: () => [serverTests(), ...stories()],
  env: { SOAK: '1' },
});
