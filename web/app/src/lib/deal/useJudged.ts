import { useState } from "react";

/** A tap leaves one field and hits the next control: an error that came between would push that from under the finger. */
const mercy = 250;

/** Which fields may be judged: those that were left, and all of them once the form was sent. */
export function useJudged<Field extends string>() {
  const [left, setLeft] = useState<ReadonlySet<Field>>(new Set());
  const [sent, setSent] = useState(false);
  return {
    judged: (field: Field) => sent || left.has(field),
    leave: (field: Field) => {
      setTimeout(
        () => setLeft((before) => (before.has(field) ? before : new Set([...before, field]))),
        mercy,
      );
    },
    judgeAll: () => setSent(true),
    /** The form was sent, so everything wrong is shown. */
    sent,
  };
}

export type Judged<Field extends string> = ReturnType<typeof useJudged<Field>>;
