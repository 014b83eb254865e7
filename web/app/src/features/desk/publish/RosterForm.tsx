import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Address, Hex } from "viem";
import { Button } from "../../../components/button/Button.tsx";
import { RadioCards } from "../../../components/choice/RadioCards.tsx";
import { Section } from "../../../components/layout/Section.tsx";
import { ActFailure } from "../../../components/notice/ActFailure.tsx";
import { Notice } from "../../../components/notice/Notice.tsx";
import { useFormat } from "../../../lib/format/useFormat.ts";
import { useCoin } from "../../../lib/query/useCoin.ts";
import { MoneyRules } from "./MoneyRules.tsx";
import { PeopleFields } from "./PeopleFields.tsx";
import { PublishedRoster } from "./PublishedRoster.tsx";
import { presetOf, type RosterDraft, type RosterKind } from "./RosterDraft.ts";
import { readRoster } from "./readRoster.ts";
import { TimeRules } from "./TimeRules.tsx";
import { usePublish } from "./usePublish.ts";

const kinds: readonly RosterKind[] = ["alone", "curated", "open"];

interface RosterFormProps {
  publisher: Address;
  /** Names the roster among the publisher's: the same salt makes a further version. */
  salt: Hex;
  /** What stands in the form at first. */
  first: RosterDraft;
}

/** Publishing a version of a roster, each rule explained where it is chosen. */
export function RosterForm({ publisher, salt, first }: RosterFormProps) {
  const { t } = useTranslation("desk");
  const { locale } = useFormat();
  const [draft, setDraft] = useState(first);
  const [tried, setTried] = useState(false);
  const coin = useCoin(draft.coin);
  const { publish, published, act } = usePublish(publisher, salt);
  const reading = coin && readRoster(draft, coin.decimals, locale);
  const problems = tried && reading && !reading.ok ? reading.problems : {};
  const set = (change: Partial<RosterDraft>) => setDraft((before) => ({ ...before, ...change }));
  if (published) return <PublishedRoster id={published} />;

  return (
    <>
      <RadioCards
        legend={t("publish.kind")}
        value={draft.kind}
        onChange={(kind) => set(presetOf(kind, publisher, locale))}
        cards={kinds.map((kind) => ({
          value: kind,
          title: t(`publish.kinds.${kind}.title`),
          body: t(`publish.kinds.${kind}.body`),
        }))}
      />
      <Section title={t("publish.people")}>
        <PeopleFields draft={draft} onChange={set} problems={problems} />
      </Section>
      <Section title={t("publish.times")}>
        <TimeRules draft={draft} onChange={set} />
      </Section>
      {coin ? (
        <Section title={t("publish.money")}>
          <MoneyRules draft={draft} onChange={set} problems={problems} coin={coin} />
        </Section>
      ) : null}
      <Notice kind="wait">{t("publish.forEver")}</Notice>
      {Object.keys(problems).length > 0 ? (
        <Notice kind="danger" live="alert">
          {t("publish.incomplete")}
        </Notice>
      ) : null}
      <ActFailure error={act.error} />
      <Button
        busy={act.isPending}
        disabled={!reading}
        onClick={() => {
          setTried(true);
          if (reading?.ok) publish(reading);
        }}
      >
        {t("publish.submit")}
      </Button>
    </>
  );
}
