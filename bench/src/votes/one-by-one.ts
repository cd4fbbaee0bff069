import type { Commit, RecordStore } from '../../../server/src/storage/ports/record-store.ts';

/** The same store without group commit, as long as `isOn`: each command's events are a commit of their own. */
export function oneByOne(store: RecordStore, isOn: () => boolean): RecordStore {
  return {
    ...methodsOf(store),
    commit: async (whole) => {
      for (const commit of isOn() ? split(whole) : [whole]) {
        const result = await store.commit(commit);
        if (result.outcome !== 'committed') return result;
      }
      return { outcome: 'committed' };
    },
  };
}

/** A store of another thread answers to any name and has no properties to spread. */
function methodsOf(store: RecordStore): Omit<RecordStore, 'commit'> {
  return {
    read: (stream, after) => store.read(stream, after),
    commands: (stream) => store.commands(stream),
    streams: () => store.streams(),
    box: (stream, poll) => store.box(stream, poll),
    participants: (stream, poll) => store.participants(stream, poll),
    counter: (name) => store.counter(name),
  };
}

export function split({ stream, expectedVersion, events, commands, ...besides }: Commit): Commit[] {
  if (Object.keys(besides).length > 0 || commands.length < 2) {
    return [{ stream, expectedVersion, events, commands, ...besides }];
  }
  let version = expectedVersion;
  return commands.map((command) => {
    const own = events.filter(({ n }) => n > version && n <= command.n);
    const commit = { stream, expectedVersion: version, events: own, commands: [command] };
    version = command.n;
    return commit;
  });
}
