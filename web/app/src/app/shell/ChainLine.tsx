import type { TFunction } from "i18next";
import { Fragment, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ErrorSentence } from "../../components/notice/ErrorSentence.tsx";
import type { ReaderStatus } from "../../lib/chain/logs/ReaderStatus.ts";
import { useRelayAnswers } from "../../lib/documents/useRelayAnswers.ts";
import { useUnsent } from "../../lib/documents/useUnsent.ts";
import { useChainStatus } from "../../lib/query/useChainStatus.ts";
import type { RecordStatus } from "../../lib/record/RecordStatus.ts";
import { useRecordStatus } from "../../lib/record/useRecordStatus.ts";

/** A block or two is how the chain breathes; more is worth a word. */
const WORTH_A_WORD = 3;

/** One line for what does not answer or is not known yet. Its room is always there: what comes and goes moves nothing under a finger. */
export function ChainLine() {
  const { t } = useTranslation();
  const status = useChainStatus();
  const record = useRecordStatus();
  const unsent = useUnsent();
  const relayAnswers = useRelayAnswers();
  const lines: Record<string, ReactNode> = {
    chain: chainSentence(status, t),
    record: recordSentence(record, t),
    relay: relayAnswers ? null : t("line.relay"),
    unsent: unsent.length > 0 ? t("line.unsent", { count: unsent.length }) : null,
  };
  const shown = Object.entries(lines).filter(([, sentence]) => sentence !== null);
  return (
    <p role="status" className="mx-auto mb-1 min-h-5 w-full max-w-column text-sm text-soft md:mb-2">
      {shown.map(([name, sentence], place) => (
        <Fragment key={name}>
          {place > 0 ? " " : null}
          {sentence}
        </Fragment>
      ))}
    </p>
  );
}

function chainSentence({ phase, head, known, error }: ReaderStatus, t: TFunction): ReactNode {
  if (phase === "behind") return t("line.behind");
  if (phase === "offline") {
    if (error && error.code !== "nodeUnreachable") return <ErrorSentence error={error} />;
    return known === null ? t("line.connecting") : t("line.offline", { block: known });
  }
  const behind = head && known !== null ? head.number - known : 0;
  return behind >= WORTH_A_WORD ? t("line.catchingUp", { count: behind }) : null;
}

/** Lists come from the chain as soon as they do not come from the record. */
function recordSentence(status: RecordStatus, t: TFunction): ReactNode {
  switch (status.kind) {
    case "behind":
      return t("line.recordBehind", { count: status.blocks });
    case "down":
      return t("line.recordDown");
    case "lying":
      return t("line.recordLying");
    default:
      return null;
  }
}
