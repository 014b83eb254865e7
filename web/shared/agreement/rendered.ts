/** A document ready to be shown: the app only decides how it looks. */
export interface Rendered {
  title: string;
  intro: string;
  sections: RenderedSection[];
}

export interface RenderedSection {
  heading: string;
  paragraphs: string[];
  /** Free text of the parties, line by line: shown as a quotation, never as Parley's words. */
  quotation: string[];
  rows: RenderedRow[];
}

export interface RenderedRow {
  label: string;
  value: string;
  kind: "text" | "amount" | "time" | "address" | "hash";
}
