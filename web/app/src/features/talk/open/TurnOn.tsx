import { useMutation } from "@tanstack/react-query";
import { Check } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Button } from "../../../components/button/Button.tsx";
import { ActFailure } from "../../../components/notice/ActFailure.tsx";
import { Notice } from "../../../components/notice/Notice.tsx";
import type { TalkState } from "../../../lib/talk/session/TalkPlace.ts";
import { useTalkPlace } from "../../../lib/talk/TalkContext.ts";
import { useAccount } from "../../../lib/wallet/useAccount.ts";

const promises = ["sealed", "key", "seed", "money"] as const;

/** The first time, on a device or ever: what talk is, what is signed for it, and who learns what. */
export function TurnOn({ state }: { state: Extract<TalkState, { kind: "off" | "unsigned" | "foreign" }> }) {
  const { t } = useTranslation("talk");
  const place = useTalkPlace();
  const isOutside = useAccount()?.kind === "outside";
  const turnOn = useMutation({ mutationFn: () => place.turnOn(), networkMode: "always" });
  return (
    <section className="grid gap-5 rounded-sheet border border-line bg-sheet p-5 sm:p-6">
      <div className="grid gap-2">
        <h2 className="font-serif text-xl font-semibold">{t(`open.${state.kind}.title`)}</h2>
        <p className="text-soft">{t(`open.${state.kind}.lead`)}</p>
      </div>
      {state.kind === "foreign" ? (
        <Notice kind="danger" title={t("open.foreign.warning")}>
          {t("open.foreign.body")}
        </Notice>
      ) : null}
      <ul className="grid gap-2.5">
        {promises.map((promise) => (
          <li key={promise} className="grid grid-cols-[auto_minmax(0,1fr)] gap-3">
            <Check className="mt-1 size-4.5 text-jade" aria-hidden="true" />
            <span>{t(`open.promise.${promise}`)}</span>
          </li>
        ))}
      </ul>
      {isOutside ? <p className="text-sm text-soft">{t(`open.signatures.${state.kind}`)}</p> : null}
      <div>
        <Button busy={turnOn.isPending} onClick={() => turnOn.mutate()}>
          {t(`open.${state.kind}.act`)}
        </Button>
      </div>
      <ActFailure error={turnOn.error} />
    </section>
  );
}
