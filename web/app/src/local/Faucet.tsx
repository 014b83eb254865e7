import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Button } from "../components/button/Button.tsx";
import { Notice } from "../components/notice/Notice.tsx";
import { useChain } from "../lib/query/useChain.ts";
import { useAccount } from "../lib/wallet/useAccount.ts";
import { LocalFailure } from "./LocalFailure.tsx";
import { localNode } from "./localNode.ts";

export function Faucet() {
  const { t } = useTranslation("local");
  const chain = useChain();
  const account = useAccount();
  const fund = useMutation({ mutationFn: localNode(chain).fund });
  if (!account) return null;
  return (
    <div className="grid gap-3">
      <Button wide busy={fund.isPending} onClick={() => fund.mutate([account.address])}>
        {t("faucet.get")}
      </Button>
      {fund.isSuccess ? (
        <Notice kind="success" live="status">
          {t("faucet.done", { coin: chain.config.native.symbol })}
        </Notice>
      ) : null}
      <LocalFailure error={fund.error} />
    </div>
  );
}
