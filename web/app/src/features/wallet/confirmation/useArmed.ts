import { useEffect, useState } from "react";

/** Long enough that the second half of a double click on the last question does not answer this one. */
const delay = 500;

export function useArmed(): boolean {
  const [isArmed, setArmed] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setArmed(true), delay);
    return () => clearTimeout(timer);
  }, []);
  return isArmed;
}
