import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Address } from "viem";
import { Unread } from "../../components/chain/Unread.tsx";
import { Segmented } from "../../components/choice/Segmented.tsx";
import { TextField } from "../../components/field/TextField.tsx";
import { ListSkeleton } from "../../components/list/ListSkeleton.tsx";
import { Page } from "../../components/page/Page.tsx";
import { CollectCard } from "../../features/activity/batch/CollectCard.tsx";
import { ReleaseCards } from "../../features/activity/batch/ReleaseCards.tsx";
import { PendingList } from "../../features/activity/PendingList.tsx";
import { RefusedTrades } from "../../features/activity/RefusedTrades.tsx";
import { TradeList } from "../../features/activity/TradeList.tsx";
import { useContacts } from "../../lib/contacts/useContacts.ts";
import { useNow } from "../../lib/query/useNow.ts";
import { beginningsOf } from "../../lib/record/tradeSearch.ts";
import { type TradeFilter, tradeFilters, useTradeList } from "../../lib/record/useTradeList.ts";
import { useAccount } from "../../lib/wallet/useAccount.ts";

/** All trades of the account: the open ones with who acts next and by when, the closed ones as a record. */
export function TradesPage() {
  const { t } = useTranslation(["common", "home"]);
  const account = useAccount();
  const now = useNow();
  return (
    <Page title={t("pages.trades")}>
      {account && now !== null ? (
        <Trades viewer={account.address} now={now} />
      ) : (
        <Unread>
          <ListSkeleton rows={5} label={t("loading")} />
        </Unread>
      )}
    </Page>
  );
}

function Trades({ viewer, now }: { viewer: Address; now: number }) {
  const { t } = useTranslation(["home", "common"]);
  const [filter, setFilter] = useState<TradeFilter>("open");
  const [words, setWords] = useState("");
  const contacts = useContacts();
  const search = useMemo(() => beginningsOf(words, contacts), [words, contacts]);
  const { data, error, refetch, more } = useTradeList(viewer, filter, search);
  const open = useTradeList(viewer, "open").data;
  return (
    <>
      <Segmented
        label={t("home:trades.filter")}
        value={filter}
        onChange={setFilter}
        options={tradeFilters.map((value) => ({ value, label: t(`home:trades.filters.${value}`) }))}
      />
      <TextField
        type="search"
        label={t("home:trades.search.label")}
        placeholder={t("home:trades.search.example")}
        value={words}
        onChange={setWords}
        maxLength={100}
        autoComplete="off"
      />
      <PendingList account={viewer} />
      {data ? (
        <>
          <RefusedTrades refused={data.refused} />
          <CollectCard trades={open?.trades ?? []} viewer={viewer} now={now} />
          <ReleaseCards trades={open?.trades ?? []} viewer={viewer} />
          <TradeList
            trades={data.trades}
            filter={search ? "found" : filter}
            viewer={viewer}
            now={now}
            more={more}
          />
        </>
      ) : (
        <Unread error={error} onRetry={refetch}>
          <ListSkeleton rows={5} label={t("common:loading")} />
        </Unread>
      )}
    </>
  );
}
