export const signing = {
  pin: 'Znakovni jezik',
  off: 'Izklopljen',
  seen: 'Tolmači v znakovni jezik: {name} ({language})',
  nobody: 'Zdaj nihče ne tolmači v znakovni jezik.',
  waiting: 'Slika prihaja.',
  size: 'Velikost slike',
  sizes: {
    s: 'Majhna',
    m: 'Srednja',
    l: 'Velika',
  },
  own: 'Tako vas vidijo',
  camera: 'Vaša kamera se odpre, ko greste v eter.',
  noCamera: 'Kamera se ni odprla. Dovolite jo v brskalniku.',
};
