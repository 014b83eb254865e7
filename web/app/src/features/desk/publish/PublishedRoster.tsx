import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Hex } from "viem";
import { buttonClass } from "../../../components/button/buttonClass.ts";
import { CopyButton } from "../../../components/copy/CopyButton.tsx";
import { Section } from "../../../components/layout/Section.tsx";
import { Notice } from "../../../components/notice/Notice.tsx";

/** What comes next: those named must join, and rules pin the version by its id. */
export function PublishedRoster({ id }: { id: Hex }) {
  const { t } = useTranslation("desk");
  return (
    <>
      <Notice kind="success" live="status" title={t("published.title")}>
        {t("published.body")}
      </Notice>
      <Section title={t("published.id")}>
        <p className="font-mono text-sm [overflow-wrap:anywhere]">{id}</p>
        <div className="flex flex-wrap gap-2">
          <CopyButton text={id} label={t("rules.copyId")} />
          <Link to="/desk" className={buttonClass({ size: "small" })}>
            {t("published.toDesk")}
          </Link>
        </div>
      </Section>
    </>
  );
}
