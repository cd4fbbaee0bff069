/** What interpretation counts in a body's sittings: its form, and its rules in words. */
export const interpretationRules = {
  title: 'Interpretation',
  means:
    'How a sitting goes along with its interpreters. It holds for sittings called from then on.',
  beforePolls:
    'When a poll is to open while somebody listens to a language into which nobody interprets',
  lagGuard: 'Wait until interpreters have ended',
  lagGuardHint:
    'The next turn and a poll begin when interpreters with listeners have ended their sentence.',
  limit: 'Seconds waited at most',
  timeCredit: 'More time through languages, in percent',
  handover: 'Seconds until a handover',
  more: 'More: {what}',
  less: 'Less: {what}',
  waits:
    'The next turn and the opening of a poll wait until interpreters who are listened to have ended, {seconds, plural, one {# second} other {# seconds}} at most. The chair may start at once; the record says so then.',
  waitsNot: 'Turns and polls begin without waiting for interpreters.',
  credited:
    'A turn gets {percent, number} percent more when its speaker has declared another language than that of the minutes, or when people hear it through an interpreter.',
  creditedNot: 'No turn gets more time because of languages.',
  countedDown:
    'Once accepted, a handover between interpreters is counted down for {seconds, plural, one {# second} other {# seconds}}.',
  own: 'What this body has laid down under Seats, Interpretation.',
  law: 'An example in law: California Government Code, section 54954.3 (b)(2) and (3): at least twice the time for whoever speaks through a translator, unless it is interpreted simultaneously.',
} as const;
