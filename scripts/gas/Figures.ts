/** Gas of each step, by its name. */
export type Figures = Record<string, number>;
