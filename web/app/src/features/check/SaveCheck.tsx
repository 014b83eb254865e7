import { Download } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Button } from "../../components/button/Button.tsx";
import { Disclosure } from "../../components/disclosure/Disclosure.tsx";
import { Section } from "../../components/layout/Section.tsx";
import { saveBytes } from "../../lib/saveBytes.ts";

/** The result as a file for a helper, after a look at all that is in it. */
export function SaveCheck({ text, name }: { text: string; name: string }) {
  const { t } = useTranslation("check");
  const save = () =>
    saveBytes(new TextEncoder().encode(text), { name: `${name}.json`, type: "application/json" });
  return (
    <Section title={t("save.title")}>
      <p className="text-sm text-soft">{t("save.body")}</p>
      <Disclosure title={t("save.see")}>
        <pre className="rounded-control bg-sunken p-3 font-mono text-xs whitespace-pre-wrap [overflow-wrap:anywhere]">
          {text}
        </pre>
      </Disclosure>
      <div>
        <Button kind="quiet" icon={<Download className="size-4" aria-hidden="true" />} onClick={save}>
          {t("save.button")}
        </Button>
      </div>
    </Section>
  );
}
