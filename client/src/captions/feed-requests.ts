/** The token of a feed that one has opened; null where the server was not reached or said no. */
export async function feedToken(path: string, feed: string): Promise<string | null> {
  try {
    const response = await fetch(`${path}/caption-feeds/${encodeURIComponent(feed)}/token`, {
      method: 'POST',
    });
    if (!response.ok) return null;
    // The server's own answer, as the protocol has it.
    const { token } = (await response.json()) as { readonly token: string };
    return token;
  } catch {
    return null;
  }
}
