import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Address, Hex } from "viem";
import { Button } from "../../../components/button/Button.tsx";
import { RadioCards } from "../../../components/choice/RadioCards.tsx";
import { Section } from "../../../components/layout/Section.tsx";
import { ActFailure } from "../../../components/notice/ActFailure.tsx";
import { Notice } from "../../../components/notice/Notice.tsx";
import { useFormat } from "../../../lib/format/useFormat.ts";
import { useChain } from "../../../lib/query/useChain.ts";
import { useCoin } from "../../../lib/query/useCoin.ts";
import { AppealRules } from "./AppealRules.tsx";
import { MoneyRules } from "./MoneyRules.tsx";
import { PanelRules } from "./PanelRules.tsx";
import { PeopleFields } from "./PeopleFields.tsx";
import { PublishedRoster } from "./PublishedRoster.tsx";
import { presetOf, type RosterDraft, type RosterKind } from "./RosterDraft.ts";
import { RosterPreview } from "./RosterPreview.tsx";
import { readRoster } from "./readRoster.ts";
import { TimeRules } from "./TimeRules.tsx";
import { useIsContract } from "./useIsContract.ts";
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
  const { court } = useChain().config;
  const [draft, setDraft] = useState(first);
  const [tried, setTried] = useState(false);
  const coin = useCoin(draft.coin);
  const isContract = useIsContract(draft.outsideCourt);
  const { publish, published, act } = usePublish(publisher, salt);
  const reading = coin && readRoster(draft, { decimals: coin.decimals, locale, court, isContract });
  const problems = tried && reading && !reading.ok ? reading.problems : {};
  const set = (change: Partial<RosterDraft>) => setDraft((before) => ({ ...before, ...change }));
  const part = { draft, onChange: set, problems };
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
        <PeopleFields {...part} />
      </Section>
      {draft.kind === "alone" ? null : (
        <Section title={t("publish.panel.title")}>
          <PanelRules key={draft.kind} {...part} />
        </Section>
      )}
      <Section title={t("publish.times")}>
        <TimeRules {...part} />
      </Section>
      <Section title={t("publish.afterwards")}>
        <AppealRules {...part} />
      </Section>
      {coin ? (
        <>
          <Section title={t("publish.money")}>
            <MoneyRules {...part} coin={coin} />
          </Section>
          <Section title={t("publish.preview")}>
            <RosterPreview draft={draft} coin={coin} />
          </Section>
        </>
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
