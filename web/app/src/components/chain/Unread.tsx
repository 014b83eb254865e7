import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useChainStatus } from "../../lib/query/useChainStatus.ts";
import { Button } from "../button/Button.tsx";
import { ErrorSentence } from "../notice/ErrorSentence.tsx";
import { Notice } from "../notice/Notice.tsx";

interface UnreadProps {
  /** Why what was read cannot be shown; the node's silence is known here. */
  error?: Error | null;
  onRetry?: () => void;
  /** The skeleton of what will stand here. */
  children: ReactNode;
}

/** In the place of what is not known yet: its skeleton while it is being read, and words once that does not go on. */
export function Unread({ error = null, onRetry, children }: UnreadProps) {
  const { t } = useTranslation();
  const { phase, error: silence } = useChainStatus();
  const retry = onRetry ? (
    <Button kind="quiet" size="small" onClick={onRetry}>
      {t("failure.retry")}
    </Button>
  ) : null;
  if (error) {
    return (
      <Notice kind="danger" live="alert" action={retry}>
        <ErrorSentence error={error} />
      </Notice>
    );
  }
  if (phase !== "offline") return children;
  return (
    <Notice kind="wait" live="status">
      <ErrorSentence error={silence} />
    </Notice>
  );
}
