import { useMutation } from "@tanstack/react-query";
import { ShieldAlert, ShieldCheck, ShieldQuestion } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Address } from "viem";
import { AddressChip } from "../../../components/address/AddressChip.tsx";
import { Button } from "../../../components/button/Button.tsx";
import { ContactDialog } from "../../../components/contact/ContactDialog.tsx";
import { Section } from "../../../components/layout/Section.tsx";
import { ListSkeleton } from "../../../components/list/ListSkeleton.tsx";
import { ActFailure } from "../../../components/notice/ActFailure.tsx";
import { Notice } from "../../../components/notice/Notice.tsx";
import { useContactName } from "../../../lib/contacts/useContactName.ts";
import { isVerified, type Person } from "../../../lib/talk/people/personSchema.ts";
import type { Talk } from "../../../lib/talk/session/Talk.ts";
import { useTalkQuery } from "../../../lib/talk/useTalkQuery.ts";
import { SafetyCode } from "./SafetyCode.tsx";

/** Somebody one talks with: whether it is really them, and what one wants to do with them. */
export function PersonView({ talk, account }: { talk: Talk; account: Address }) {
  const { t } = useTranslation(["talk", "wallet", "common"]);
  const name = useContactName(account);
  const [isNaming, setNaming] = useState(false);
  const { data: person, error } = useTalkQuery(talk, ["person", account], async () => {
    if (!talk.people.get(account)) await talk.people.find(account);
    return talk.people.get(account);
  });
  const block = useMutation({
    mutationFn: (isBlocked: boolean) => talk.people.setBlocked(account, isBlocked),
    networkMode: "always",
  });
  if (error) return <ActFailure error={error} />;
  if (person === undefined) return <ListSkeleton rows={2} label={t("common:loading")} />;
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-3">
        <AddressChip address={account} name={name} />
        <Button kind="quiet" size="small" aria-haspopup="dialog" onClick={() => setNaming(true)}>
          {t(name === undefined ? "wallet:contacts.add" : "wallet:contacts.edit")}
        </Button>
        {isNaming ? <ContactDialog of={account} onClose={() => setNaming(false)} /> : null}
      </div>
      {person === null ? (
        <Notice>{t("errors.talkNotTurnedOn")}</Notice>
      ) : (
        <>
          <Standing talk={talk} person={person} />
          <Section title={t("safety.title")}>
            <SafetyCode talk={talk} person={person} />
          </Section>
          <Section title={t("block.title")}>
            <p className="text-sm text-soft">{t(person.isBlocked ? "block.blocked" : "block.lead")}</p>
            <div>
              <Button kind="quiet" busy={block.isPending} onClick={() => block.mutate(!person.isBlocked)}>
                {t(person.isBlocked ? "block.unblock" : "block.block")}
              </Button>
            </div>
            <ActFailure error={block.error} />
          </Section>
        </>
      )}
    </>
  );
}

function Standing({ talk, person }: { talk: Talk; person: Person }) {
  const { t } = useTranslation("talk");
  const accept = useMutation({
    mutationFn: () => talk.people.acceptChange(person.account),
    networkMode: "always",
  });
  if (person.changedFrom !== null) {
    return (
      <Notice
        kind="danger"
        live="alert"
        title={t("person.changed.here")}
        action={
          <Button kind="quiet" size="small" busy={accept.isPending} onClick={() => accept.mutate()}>
            {t("person.changed.goOn")}
          </Button>
        }
      >
        {t("person.changed.explain")}
      </Notice>
    );
  }
  const standing = isVerified(person) ? "verified" : person.verified === null ? "unverified" : "outdated";
  const Icon = { verified: ShieldCheck, unverified: ShieldQuestion, outdated: ShieldAlert }[standing];
  return (
    <p className={`flex gap-3 ${standing === "verified" ? "text-jade" : "text-soft"}`}>
      <Icon className="size-6 shrink-0" aria-hidden="true" />
      {t(`person.${standing}`)}
    </p>
  );
}
