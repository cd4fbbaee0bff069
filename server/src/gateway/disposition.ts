/**
 * Content-Disposition of a file: shown in the page or saved, under a name in any
 * script (RFC 6266, RFC 8187).
 */
export function dispositionOf(name: string, how: 'inline' | 'attachment'): string {
  const encoded = encodeURIComponent(name.toWellFormed()).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
  return `${how}; filename*=UTF-8''${encoded}`;
}
