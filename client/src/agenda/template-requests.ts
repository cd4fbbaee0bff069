import type { DeskRefusal, KeptTemplate } from '@koinon/shared/bodies/desk';

export type TemplatesAnswer =
  | { readonly ok: true; readonly templates: readonly KeptTemplate[] }
  | { readonly ok: false; readonly code: DeskRefusal };

/** The templates of the body whose sitting this session belongs to, for its chair and its secretary. */
export interface TemplateDesk {
  list(): Promise<TemplatesAnswer>;
  keep(name: string): Promise<TemplatesAnswer>;
  rename(template: string, name: string): Promise<TemplatesAnswer>;
  remove(template: string): Promise<TemplatesAnswer>;
}

/** @param path of the session, without a slash at its end */
export function templateDesk(path: string): TemplateDesk {
  const address = `${path}/templates`;
  return {
    list: () => ask(address),
    keep: (name) => ask(address, named('POST', name)),
    rename: (template, name) => ask(`${address}/${template}`, named('PUT', name)),
    remove: (template) => ask(`${address}/${template}`, { method: 'DELETE' }),
  };
}

function named(method: 'POST' | 'PUT', name: string): RequestInit {
  return {
    method,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name }),
  };
}

/** The server's own answers: their form is that of the types both sides share. */
async function ask(address: string, request?: RequestInit): Promise<TemplatesAnswer> {
  try {
    const response = await fetch(address, request);
    if (response.ok) {
      return { ok: true, templates: (await response.json()) as readonly KeptTemplate[] };
    }
    const { code } = (await response.json()) as { readonly code: DeskRefusal };
    return { ok: false, code };
  } catch {
    return { ok: false, code: 'unreachable' };
  }
}
