/** Where on the administrator's page one is; it stands in the address, after `#`. */
export const BODY_PARTS = ['seats', 'rules', 'members', 'sitting'] as const;
export type BodyPart = (typeof BODY_PARTS)[number];

export type DeskPlace =
  | { readonly kind: 'meetings' }
  | { readonly kind: 'bodies' }
  | { readonly kind: 'connection' }
  | { readonly kind: 'interpreters' }
  | { readonly kind: 'body'; readonly body: string; readonly part: BodyPart };

const BODY = /^#\/bodies\/([A-Za-z0-9_-]{1,64})(?:\/([a-z]+))?$/;

/** Reads the end of an address; whatever it does not know is the page's first part. */
export function readPlace(hash: string): DeskPlace {
  if (hash === '#/bodies') return { kind: 'bodies' };
  if (hash === '#/interpreters') return { kind: 'interpreters' };
  if (hash === '#/connection') return { kind: 'connection' };
  const [, body, named] = BODY.exec(hash) ?? [];
  if (body === undefined) return { kind: 'meetings' };
  return { kind: 'body', body, part: BODY_PARTS.find((part) => part === named) ?? 'seats' };
}

export function hrefOf(place: DeskPlace): string {
  switch (place.kind) {
    case 'meetings':
      return '#/';
    case 'bodies':
      return '#/bodies';
    case 'interpreters':
      return '#/interpreters';
    case 'connection':
      return '#/connection';
    case 'body':
      return `#/bodies/${place.body}/${place.part}`;
    default:
      return place satisfies never;
  }
}
