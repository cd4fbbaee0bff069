import { describe, expect, it } from 'vitest';
import {
  AGENDA_FILES,
  exportAddress,
  faultOf,
  formatOf,
  kindOf,
  MINUTES_FILES,
  nameOf,
} from './export-model.ts';

describe('papers to take along', () => {
  it('are asked for in the language of the page', () => {
    expect(exportAddress('/s/1', 'minutes.pdf', 'el')).toBe('/s/1/exports/minutes.pdf?lang=el');
  });

  it('are known by kind and format', () => {
    const said = [...MINUTES_FILES, ...AGENDA_FILES].map((file) => [kindOf(file), formatOf(file)]);
    expect(said.map((one) => one.join('.'))).toEqual([...MINUTES_FILES, ...AGENDA_FILES]);
  });

  it('have the name that the server gives them, or the one that was asked for', () => {
    const name = encodeURIComponent('πρακτικά.pdf');
    expect(nameOf(`attachment; filename*=UTF-8''${name}`, 'minutes.pdf')).toBe('πρακτικά.pdf');
    expect(nameOf("attachment; filename*=UTF-8''%E0%A4%A", 'minutes.pdf')).toBe('minutes.pdf');
    expect(nameOf(null, 'agenda.docx')).toBe('agenda.docx');
  });

  it('are refused for a reason that can be said', () => {
    expect([403, 409, 503, 500].map(faultOf)).toEqual(['notPublic', 'noDate', 'busy', 'other']);
  });
});
