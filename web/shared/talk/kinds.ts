/** Kinds of events that talk knows. Those of Parley's own stand in no NIP, and are only ever within a seal. */
export const kinds = {
  deletion: 5,
  seal: 13,
  text: 14,
  file: 15,
  vanish: 62,
  wrap: 1_059,
  mark: 4_201,
  card: 4_202,
  ask: 4_203,
  answer: 4_204,
  identity: 10_011,
  inbox: 10_050,
  authentication: 22_242,
} as const;

/** What may be in a seal. */
export const rumorKinds: readonly number[] = [
  kinds.text,
  kinds.file,
  kinds.mark,
  kinds.card,
  kinds.ask,
  kinds.answer,
  kinds.deletion,
];
