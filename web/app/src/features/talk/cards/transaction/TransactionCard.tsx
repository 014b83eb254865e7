import { ReceiptText } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Notice } from "../../../../components/notice/Notice.tsx";
import { useChain } from "../../../../lib/query/useChain.ts";
import { useTransaction } from "../../../../lib/query/useTransaction.ts";
import { AuthorUnknown } from "../AuthorUnknown.tsx";
import { authorOf } from "../authorOf.ts";
import { CardFrame } from "../CardFrame.tsx";
import { CardSkeleton } from "../CardSkeleton.tsx";
import type { CardProps } from "../CardView.tsx";
import { Stopped } from "../Stopped.tsx";
import { Unchecked } from "../Unchecked.tsx";
import { MinedCard } from "./MinedCard.tsx";
import { TransactionFoot } from "./TransactionFoot.tsx";

/** What a transaction did, read from its receipt. */
export function TransactionCard({ card, message, scene }: CardProps<"transaction">) {
  const { t } = useTranslation("talkCards");
  const { chainId } = useChain().config;
  const author = authorOf(message, scene.self);
  return (
    <CardFrame title={t("transaction.title")} icon={<ReceiptText className="size-4" aria-hidden="true" />}>
      {card.chainId !== chainId ? (
        <Stopped>{t("stopped.otherChain")}</Stopped>
      ) : author === null ? (
        <AuthorUnknown />
      ) : (
        <Told hash={card.transaction} author={author} self={scene.self} />
      )}
    </CardFrame>
  );
}

type ToldProps = Omit<Parameters<typeof MinedCard>[0], "mined">;

function Told({ hash, author, self }: ToldProps) {
  const { t } = useTranslation("talkCards");
  const { data, error, isFetching, refetch } = useTransaction(hash);
  const withFoot = (told: ReactNode) => (
    <>
      {told}
      <TransactionFoot hash={hash} mined={data?.state === "mined" ? data : null} />
    </>
  );
  switch (data?.state) {
    case undefined:
      return error && !isFetching ? (
        <Unchecked error={error} onRetry={() => void refetch()} />
      ) : (
        <CardSkeleton />
      );
    case "unknown":
      return withFoot(<Notice kind="wait">{t("transaction.unknown")}</Notice>);
    case "waiting":
      return withFoot(<Notice kind="wait">{t("transaction.waiting")}</Notice>);
    case "mined":
      return withFoot(
        data.succeeded ? (
          <MinedCard hash={hash} mined={data} author={author} self={self} />
        ) : (
          <Notice kind="danger" title={t("transaction.failed")}>
            {t("transaction.failedBody")}
          </Notice>
        ),
      );
  }
}
