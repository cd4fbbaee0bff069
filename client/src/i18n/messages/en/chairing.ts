export const chairing = {
  chairs: '{name} is in the chair.',
  absent: 'The chair is not here.',
  handOver: 'Hand over the chair',
  handOverQuestion: 'Hand over the chair?',
  nameDeputy: 'Say who takes the chair',
  to: 'To',
  nobody: 'No other member is here.',
  meaning: 'From then on this person opens items, gives the floor and puts to the vote.',
  take: 'Take the chair',
  takeBack: 'Take the chair back',
} as const;
