import './setup/node-version.mjs';
import { deadCode, format, lint, serverTests, stories, types, unitTests } from './checks/steps.mjs';
import { runWhole } from './checks/whole.mjs';

/** `npm test`: everything that proves the project, with the small counts of the long stories. */
await runWhole({
  quick: () => [types(), lint(), deadCode(), format()],
  heavy: () => [unitTests({ show: true }), serverTests(), ...stories()],
});
