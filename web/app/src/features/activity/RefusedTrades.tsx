import { useTranslation } from "react-i18next";
import { ParleyError } from "../../../../shared/errors/ParleyError.ts";
import type { RefusedTrade } from "../../../../shared/escrow/readTrades.ts";
import { ErrorSentence } from "../../components/notice/ErrorSentence.tsx";
import { Notice } from "../../components/notice/Notice.tsx";
import { shortHex } from "../../lib/format/shortHex.ts";

/** Trades that the node told of in a way that cannot be true. They are named, never shown as if they were. */
export function RefusedTrades({ refused }: { refused: readonly RefusedTrade[] }) {
  const { t } = useTranslation("home");
  if (refused.length === 0) return null;
  return (
    <Notice kind="danger" title={t("refused.title", { count: refused.length })}>
      <ul className="grid gap-2">
        {refused.map(({ id, code }) => (
          <li key={id}>
            <span className="font-mono text-xs">{shortHex(id)}</span>{" "}
            <ErrorSentence error={new ParleyError(code)} />
          </li>
        ))}
      </ul>
    </Notice>
  );
}
