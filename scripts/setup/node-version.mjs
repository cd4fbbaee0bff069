/**
 * Imported first by every script. Only what Node 16 knows is used in the
 * scripts' own imports, so that an old Node reaches this sentence.
 */
const OLDEST_MAJOR = 20;
const { node } = process.versions;

if (Number(node.split('.')[0]) < OLDEST_MAJOR) {
  console.error(
    `Koinon needs Node ${OLDEST_MAJOR} or newer to set itself up; this is Node ${node}.`,
  );
  process.exit(1);
}
