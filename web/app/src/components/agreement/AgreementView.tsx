import { useState } from "react";
import type { Rendered, RenderedRow, RenderedSection } from "../../../../shared/agreement/rendered.ts";
import type { Language } from "../../../../shared/wire/language.ts";
import { localeTag } from "../../lib/i18n/language.ts";
import { useLanguage } from "../../lib/i18n/useLanguage.ts";
import { FullAddress } from "../address/FullAddress.tsx";
import { Tabs } from "../tabs/Tabs.tsx";

/** Each language by its own name, as its readers look for it. */
const names: Record<Language, string> = { zh: "中文", en: "English" };

interface AgreementViewProps {
  /** What the tabs divide, for those who hear it. */
  label: string;
  /** One text in every language, made from the same data. */
  rendered: Record<Language, Rendered>;
}

/** A written agreement on its sheet, the reader's language first and the other one tap away. */
export function AgreementView({ label, rendered }: AgreementViewProps) {
  const { language } = useLanguage();
  const [shown, setShown] = useState<Language>(language);
  const order: Language[] = language === "zh" ? ["zh", "en"] : ["en", "zh"];
  return (
    <div className="min-w-0 rounded-sheet border border-line bg-sheet p-4 shadow-sheet sm:p-6">
      <Tabs
        label={label}
        value={shown}
        onChange={setShown}
        tabs={order.map((one) => ({
          value: one,
          label: <span lang={localeTag[one]}>{names[one]}</span>,
          content: <Sheet text={rendered[one]} language={one} />,
        }))}
      />
    </div>
  );
}

function Sheet({ text, language }: { text: Rendered; language: Language }) {
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
