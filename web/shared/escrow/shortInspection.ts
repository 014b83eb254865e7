/** Below this, goods on their way may arrive after the time to inspect them has run out: an interface warns. */
export const shortInspection = 3 * 86_400;
