/**
 * What Vite calls, in a build, wherever a part of the program is fetched that
 * is wanted only now (`client/whole-parts.ts` puts it in place of Vite's own).
 *
 * A browser may remember for as long as the page is open that a module could
 * not be fetched or preloaded, and never ask for it again, whoever imports it:
 * Chrome does. So each file of a part is fetched as any file is, which can be
 * done again, and then preloaded as a module out of the browser's cache, so
 * that it is compiled while others are on their way; imported is the part when
 * the browser has them all.
 *
 * @param part imports the part
 * @param files all that the part consists of, as paths beneath the page's root
 * @throws when a file could not be fetched: whoever calls again asks again for what is missing
 */
export async function fetchedFirst<Part>(
  part: () => Promise<Part>,
  files: readonly string[] = [],
): Promise<Part> {
  await Promise.all(files.map(fetchOnce));
  return part();
}

const fetched = new Map<string, Promise<void>>();

function fetchOnce(file: string): Promise<void> {
  const known = fetched.get(file);
  if (known !== undefined) return known;
  const whole = fetchWhole(file);
  fetched.set(file, whole);
  whole.catch(() => fetched.delete(file));
  return whole;
}

/** The browser keeps it: what is named by its content may be kept for a year. */
async function fetchWhole(file: string): Promise<void> {
  const address = `/${file}`;
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
  await answer.arrayBuffer();
  const link = document.createElement('link');
  link.rel = 'modulepreload';
  link.href = address;
  document.head.append(link);
}
