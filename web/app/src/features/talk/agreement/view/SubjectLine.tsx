import type { Agreement } from "../../../../../../shared/agreement/agreement.ts";

/** What it is about, as a quotation: the parties' words, never the page's. */
export function SubjectLine({ agreement }: { agreement: Agreement }) {
  return (
    <blockquote className="border-s-2 border-edge ps-3 font-medium [overflow-wrap:anywhere]">
      {agreement.subject.words.split("\n")[0]}
    </blockquote>
  );
}
