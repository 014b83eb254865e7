import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ProgressLine } from "../../components/progress/ProgressLine.tsx";
import { checkFileText } from "../../lib/check/CheckFile.ts";
import type { CheckStep, Finding, Verdict } from "../../lib/check/Finding.ts";
import type { NodeFacts } from "../../lib/check/judgeNode.ts";
import { learnt } from "../../lib/check/Learnt.ts";
import { useChain } from "../../lib/query/useChain.ts";
import { CheckSteps } from "./CheckSteps.tsx";
import { SaveCheck } from "./SaveCheck.tsx";
import { VerdictCard } from "./VerdictCard.tsx";

interface CheckViewProps {
  subject: Parameters<typeof checkFileText>[0]["subject"];
  steps: readonly CheckStep[];
  findings: readonly Finding[];
  head: NodeFacts["head"] | undefined;
  /** Null while steps are still being taken. */
  verdict: Verdict | null;
  /** What can be done next. */
  action: ReactNode;
}

/** A check from its first step to what it comes to, and to the file of it. */
export function CheckView({ subject, steps, findings, head, verdict, action }: CheckViewProps) {
  const { t } = useTranslation("check");
  const { config } = useChain();
  const next = steps[Math.min(findings.length, steps.length - 1)] as CheckStep;
  const [id] = Object.values(subject);
  const app = import.meta.env.VITE_APP_VERSION ?? "unknown";
  return (
    <>
      {verdict ? (
        <VerdictCard verdict={verdict} action={action} />
      ) : (
        <ProgressLine
          label={t("progress", { step: t(`step.${next}`) })}
          value={findings.length / steps.length}
        />
      )}
      <CheckSteps steps={steps} findings={findings} />
      {verdict ? (
        <SaveCheck
          name={`parley-check-${String(id).slice(0, 10)}`}
          text={checkFileText({ app, config, subject, findings, verdict, block: learnt(head) })}
        />
      ) : null}
    </>
  );
}
