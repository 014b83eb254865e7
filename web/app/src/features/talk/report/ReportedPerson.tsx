import { useTranslation } from "react-i18next";
import { decodeContent } from "../../../../../shared/talk/content/decodeContent.ts";
import type { Reported } from "../../../../../shared/talk/report/report.ts";
import type { Rumor } from "../../../../../shared/talk/rumor.ts";
import { AddressChip } from "../../../components/address/AddressChip.tsx";
import { Section } from "../../../components/layout/Section.tsx";
import { useFormat } from "../../../lib/format/useFormat.ts";
import { talkNow } from "../../../lib/talk/session/Talk.ts";
import { useExcerpt } from "../useExcerpt.ts";
import type { Standing } from "./ReportCheck.tsx";

/** Who wrote what, as their key's signatures show. Files are named and not fetched. */
export function ReportedPerson({ reported, standing }: { reported: Reported; standing: Standing }) {
  const { t } = useTranslation("talkReport");
  const { key, statement, messages } = reported;
  const account = standing === "signed" ? statement?.account : undefined;
  return (
    <Section title={t("check.messages", { count: messages.length })}>
      {account ? <AddressChip address={account} /> : null}
      <p className="text-sm text-soft [overflow-wrap:anywhere]">{t(`check.standing.${standing}`, { key })}</p>
      <ol className="grid gap-2">
        {messages.map((message) => (
          <Written key={message.id} message={message} />
        ))}
      </ol>
    </Section>
  );
}

function Written({ message }: { message: Rumor }) {
  const { t } = useTranslation("talkReport");
  const { instant } = useFormat();
  const excerpt = useExcerpt();
  const content = decodeContent(message);
  return (
    <li className="grid gap-1 rounded-sheet border border-line bg-sheet px-3.5 py-2.5">
      <p className="whitespace-pre-wrap [overflow-wrap:anywhere]">
        {content ? excerpt(content) : t("check.unknownContent")}
      </p>
      <p className="text-sm text-soft">{t("check.at", { at: instant(message.created_at, talkNow()) })}</p>
    </li>
  );
}
