import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { type ReadReport, type Reported, readReport } from "../../../../../shared/talk/report/report.ts";
import { FileDrop } from "../../../components/file/FileDrop.tsx";
import { ActFailure } from "../../../components/notice/ActFailure.tsx";
import { Notice } from "../../../components/notice/Notice.tsx";
import type { ChainClient } from "../../../lib/chain/client.ts";
import { useChain } from "../../../lib/query/useChain.ts";
import { isGenuine } from "../../../lib/talk/genuineFor.ts";
import { ReportedPerson } from "./ReportedPerson.tsx";

/** Whether an account itself signed that the key is its own. */
export type Standing = "signed" | "unsigned" | "otherChain";

/** Checks a report's file where it is: nothing of it leaves the page. */
export function ReportCheck() {
  const { t } = useTranslation("talkReport");
  const { client } = useChain();
  const check = useMutation({
    networkMode: "always",
    mutationFn: async ([file]: File[]) => {
      const tooLarge = file === undefined || file.size > largestReport;
      return judged(client, tooLarge ? "unreadable" : readReport(await file.text()));
    },
  });
  const result = check.data;
  return (
    <>
      <FileDrop
        label={t("check.choose")}
        hint={t("check.hint")}
        accept="application/json,.json"
        disabled={check.isPending}
        onFiles={check.mutate}
      />
      <ActFailure error={check.error} />
      {typeof result === "string" ? (
        <Notice kind="danger" live="alert" title={t(`check.${result}.title`)}>
          {t(`check.${result}.body`)}
        </Notice>
      ) : null}
      {result && typeof result !== "string" ? <Genuine {...result} /> : null}
    </>
  );
}

/** Bytes: a hundred messages of the longest make no more. */
const largestReport = 12 * 1024 * 1024;

function Genuine({ report, standings }: { report: ReadReport; standings: readonly Standing[] }) {
  const { t } = useTranslation("talkReport");
  return (
    <>
      <Notice kind="success" live="status" title={t("check.genuine.title")}>
        {t("check.genuine.body")}
      </Notice>
      <dl className="grid gap-1">
        <div>
          <dt className="text-sm text-soft">{t("check.reason")}</dt>
          <dd>{t(`reason.${report.reason}`)}</dd>
        </div>
        {report.words === "" ? null : (
          <div>
            <dt className="text-sm text-soft">{t("check.words")}</dt>
            <dd className="whitespace-pre-wrap [overflow-wrap:anywhere]">{report.words}</dd>
          </div>
        )}
      </dl>
      {report.reported.map((reported, at) => (
        <ReportedPerson key={reported.key} reported={reported} standing={standings[at] ?? "unsigned"} />
      ))}
    </>
  );
}

async function judged(client: ChainClient, report: ReturnType<typeof readReport>) {
  if (typeof report === "string") return report;
  const standings = await Promise.all(report.reported.map((one) => standingOf(client, one)));
  return { report, standings };
}

async function standingOf(client: ChainClient, { statement }: Reported): Promise<Standing> {
  if (statement === null) return "unsigned";
  if (statement.chainId !== client.chain.id) return "otherChain";
  return (await isGenuine(client, statement)) ? "signed" : "unsigned";
}
