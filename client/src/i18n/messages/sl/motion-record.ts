import type { motionRecord as original } from '../en/motion-record.ts';
import type { Translation } from '../translation.ts';

export const motionRecord = {
  MotionMoved: {
    main: 'Predlog ({name}): {title}',
    refer: 'Predlog za dodelitev odboru ({name}): {title}',
    postpone: 'Predlog za preložitev ({name}): {title}',
    'limit-debate': 'Predlog za omejitev razprave ({name}): {title}',
    'previous-question': 'Predlog za takojšnje glasovanje ({name}): {title}',
    table: 'Predlog za začasno odložitev ({name}): {title}',
    recess: 'Predlog za odmor ({name}): {title}',
    adjourn: 'Predlog za zaključek seje ({name}): {title}',
    'point-of-order-appeal': 'Ugovor zoper odločitev predsedujočega ({name}): {title}',
  },
  MotionSeconded: 'Podpora predlogu ({name}): {title}',
  AmendmentMoved: {
    motion: 'Amandma ({name}): {title}',
    amendment: 'Amandma k amandmaju ({name}): {title}',
  },
  AmendmentSeconded: 'Podpora amandmaju ({mover}), podpira {name}: {title}',
  AmendmentsOrdered:
    'Vrstni red glasovanja, {count, plural, one {# amandma} two {# amandmaja} few {# amandmaji} other {# amandmajev}}: {title}',
  AmendmentAdopted: 'Amandma sprejet ({mover}): {title}',
  AmendmentRejected: 'Amandma zavrnjen ({mover}): {title}',
  AmendmentFell: {
    'passage-gone': 'Amandma brezpredmeten, mesta ni več v besedilu ({mover}): {title}',
    'passage-not-unique': 'Amandma brezpredmeten, mesto je v besedilu večkrat ({mover}): {title}',
    settled: 'Amandma brezpredmeten, o zadevi je odločeno ({mover}): {title}',
  },
  AmendmentWithdrawn: 'Umik amandmaja ({mover}): {title}',
  AmendmentReopened: 'Amandma spet v obravnavi ({mover}): {title}',
  MotionAdopted: 'Predlog sprejet: {title}',
  MotionRejected: 'Predlog zavrnjen: {title}',
  MotionFell: 'Predlog brezpredmeten, o zadevi je odločeno: {title}',
  MotionWithdrawn: 'Umik predloga: {title}',
  MotionDivided:
    'Predlog razdeljen na {count, plural, one {# del} two {# dela} few {# dele} other {# delov}}: {title}',
  MotionPostponed: 'Predlog preložen: {title} (do: {until})',
  MotionReferred: 'Predlog dodeljen: {title} (komu: {to})',
  MotionTabled: 'Predlog začasno odložen: {title}',
  MotionTakenUp: 'Predlog spet v obravnavi: {title}',
  DebateClosed: 'Razprava zaključena: {title}',
  DebateReopened: 'Razprava znova odprta: {title}',
  MotionReopened: 'Predlog spet v obravnavi, glasovanje se ponovi: {title}',
  DecisionTaken: 'Sprejet sklep {decision}: {title}',
  DecisionSetAside: 'Sklep {decision} ne velja več, glasovanje se ponovi',
  FollowUpSet: {
    open: 'Nadaljevanje sklepa {decision}: {who}, {what}',
    dated: 'Nadaljevanje sklepa {decision}, do {date}: {who}, {what}',
  },
  FollowUpDropped: 'Nadaljevanje sklepa {decision} odstranjeno',
} satisfies Translation<typeof original>;
