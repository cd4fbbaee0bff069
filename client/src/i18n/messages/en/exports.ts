export const exports = {
  download: 'Download',
  file: '{kind}: {format}',
  making: '{file} is being made…',
  made: 'Saved: {name}',
  kind: {
    minutes: 'Minutes',
    agenda: 'Agenda',
    invitation: 'Invitation',
  },
  format: {
    pdf: 'PDF',
    docx: 'Word document',
    html: 'Web page',
    txt: 'Plain text',
    json: 'Data (JSON)',
    ics: 'Calendar entry',
  },
  failed: {
    notPublic: 'The sitting is closed to the public. Download it when it is open again.',
    noDate: 'Nobody has said yet when this sitting begins.',
    busy: 'Too many files are being made just now. Wait a moment and choose it again.',
    line: 'The line is interrupted. Choose it again when the line is back.',
    other: 'The file could not be made. Wait a moment and choose it again.',
  },
} as const;
