/**
 * Sign languages, by primary subtag of BCP 47 (IANA's registry, which has them
 * from ISO 639-3). A channel in one of them carries no sound: whoever is on
 * air there is seen.
 */
const SUBTAGS =
  'aed afg ase asf asp asq bfi bqn bzs csc cse csl csn csq dse dsl eso esl fse fsl gsg gss hsh icl ils ins ise isg isr jos jsl kvk lbs lls lsl mfs nsl pks psc pso psr rms rsl sdl sfb sfs sgg sgn sqk ssp svk swl tse tsm ukl vgt xms ysl'.split(
    ' ',
  );

export function isSignLanguage(tag: string): boolean {
  return SUBTAGS.includes(tag.split('-')[0] ?? tag);
}
