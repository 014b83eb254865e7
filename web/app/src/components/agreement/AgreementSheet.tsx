import type { Rendered, RenderedRow, RenderedSection } from "../../../../shared/agreement/rendered.ts";
import type { Language } from "../../../../shared/wire/language.ts";
import { localeTag } from "../../lib/i18n/language.ts";
import { FullAddress } from "../address/FullAddress.tsx";

/** One language of an agreement, from its title to its number. */
export function AgreementSheet({ text, language }: { text: Rendered; language: Language }) {
  return (
    <article lang={localeTag[language]} className="grid min-w-0 gap-6 leading-relaxed">
      <header className="grid gap-3">
        <h3 className="text-center font-serif text-xl font-semibold">{text.title}</h3>
        <p className="text-sm text-soft">{text.intro}</p>
      </header>
      {text.sections.map((section) => (
        <Clause key={section.heading} section={section} />
      ))}
    </article>
  );
}

function Clause({ section }: { section: RenderedSection }) {
  return (
    <section className="grid min-w-0 gap-2">
      <h4 className="font-serif font-semibold">{section.heading}</h4>
      {section.paragraphs.map((paragraph) => (
        <p key={paragraph} className="text-sm [overflow-wrap:anywhere]">
          {paragraph}
        </p>
      ))}
      {section.quotation.length > 0 ? (
        <blockquote className="border-s-2 border-edge ps-4 [overflow-wrap:anywhere] whitespace-pre-line">
          {section.quotation.join("\n")}
        </blockquote>
      ) : null}
      {section.rows.length > 0 ? (
        <dl className="grid gap-x-4 gap-y-1 text-sm sm:grid-cols-[minmax(9rem,auto)_minmax(0,1fr)]">
          {section.rows.map((row) => (
            <Row key={row.label} row={row} />
          ))}
        </dl>
      ) : null}
    </section>
  );
}

function Row({ row: { label, value, kind } }: { row: RenderedRow }) {
  return (
    <>
      <dt className="text-soft">{label}</dt>
      <dd className="mb-1 min-w-0 [overflow-wrap:anywhere] sm:mb-0">
        {kind === "address" ? <FullAddress address={value} /> : null}
        {kind === "hash" ? <span className="font-mono text-xs">{value}</span> : null}
        {kind === "amount" || kind === "time" ? <span className="figures">{value}</span> : null}
        {kind === "text" ? value : null}
      </dd>
    </>
  );
}
