export const exports = {
  download: 'Prenos',
  file: '{kind}: {format}',
  making: 'Pripravlja se: {file} …',
  made: 'Shranjeno: {name}',
  kind: {
    minutes: 'Zapisnik',
    agenda: 'Dnevni red',
    invitation: 'Vabilo',
  },
  format: {
    pdf: 'PDF',
    docx: 'Wordov dokument',
    html: 'Spletna stran',
    txt: 'Golo besedilo',
    json: 'Podatki (JSON)',
    ics: 'Vnos v koledar',
  },
  failed: {
    notPublic: 'Seja je zaprta za javnost. Prenesite ga, ko bo spet odprta.',
    noDate: 'Ni še določeno, kdaj se ta seja začne.',
    busy: 'Trenutno se pripravlja preveč datotek. Počakajte malo in izberite znova.',
    line: 'Povezava je prekinjena. Izberite znova, ko se vrne.',
    other: 'Datoteke ni bilo mogoče pripraviti. Počakajte malo in izberite znova.',
  },
};
