/** What the parties wrote, as a quotation: their words, never the page's. */
export function SubjectWords({ words }: { words: string }) {
  return (
    <blockquote className="border-s-2 border-edge ps-4 [overflow-wrap:anywhere] whitespace-pre-line">
      {words}
    </blockquote>
  );
}
