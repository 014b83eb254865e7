/** Runs alone among all tabs of this page. Browsers without locks have one tab at a time. */
export const exclusively = <T>(name: string, run: () => Promise<T>): Promise<T> =>
  "locks" in navigator ? navigator.locks.request(name, run) : run();
