import type { QueryClient } from "@tanstack/react-query";
import { type Hex, isAddressEqual, sha256 } from "viem";
import { type Agreement, decodeAgreement, termsOf } from "../../../../../shared/agreement/agreement.ts";
import { ParleyError } from "../../../../../shared/errors/ParleyError.ts";
import { type Terms, tradeId } from "../../../../../shared/escrow/terms.ts";
import { decodeEnvelope } from "../../../../../shared/sealed/envelope.ts";
import type { Reader } from "../../../../../shared/sealed/keyWrap.ts";
import type { Sealed } from "../../../../../shared/sealed/seal.ts";
import { readersKey, unsealWithKey } from "../../../../../shared/sealed/unseal.ts";
import { sameAddress } from "../../../../../shared/wire/sameAddress.ts";
import type { Chain } from "../../../lib/chain/Chain.ts";
import { listedCoins } from "../../../lib/chain/listedCoins.ts";
import { readCoin } from "../../../lib/chain/readCoin.ts";
import { namesOf, policyTextQuery } from "../../../lib/deal/usePolicyCheck.ts";
import type { Documents } from "../../../lib/documents/Documents.ts";
import type { CoinView } from "../../../lib/money/CoinView.ts";
import { keys } from "../../../lib/query/keys.ts";
import { policyQuery } from "../../../lib/query/usePolicies.ts";
import type { Account } from "../../../lib/wallet/Account.ts";
import { assertHere } from "../open/assertHere.ts";
import type { CartonEntry } from "./CartonStore.ts";

/** A request as it was read before, opened again and checked against its hash. */
export interface CartonRequest {
  agreement: Agreement;
  sealed: Sealed;
  terms: Terms;
  trade: Hex;
  coin: CoinView;
  /** As with a request that is opened alone: whether its rules carry the names of their own text. */
  policy: "checked" | "forged" | "notChecked";
}

export type CartonReading =
  | { ok: true; plainHash: Hex; request: CartonRequest }
  | { ok: false; plainHash: Hex; error: unknown };

export interface CartonSurroundings {
  chain: Chain;
  documents: Pick<Documents, "load">;
  queries: QueryClient;
  account: Account;
  reader: Reader | null;
}

/** Opens what the carton keeps. One that cannot be opened, or stands under rules nobody published, keeps back no other. */
export function openCarton(
  entries: readonly CartonEntry[],
  surroundings: CartonSurroundings,
): Promise<CartonReading[]> {
  return Promise.all(
    entries.map(async (entry): Promise<CartonReading> => {
      const { plainHash } = entry;
      try {
        return { ok: true, plainHash, request: await opened(entry, surroundings) };
      } catch (error) {
        return { ok: false, plainHash, error };
      }
    }),
  );
}

async function opened(entry: CartonEntry, around: CartonSurroundings): Promise<CartonRequest> {
  const { chain, documents, queries, account } = around;
  const { chainId, escrow } = chain.config;
  const sealed = await unlocked(entry, around.reader);
  const plain = await unsealWithKey(decodeEnvelope(entry.envelope), sealed.key, entry.plainHash);
  const agreement = decodeAgreement(plain);
  assertHere(agreement, { chainId, escrow });
  if (!sameAddress(agreement.buyer.address, account.address)) throw new ParleyError("linkForged");
  const terms = termsOf(agreement);
  await queries.fetchQuery(policyQuery(chain, terms.policy));
  const text = await queries
    .fetchQuery(policyTextQuery(documents, agreement.policy.content.document))
    .catch(() => null);
  const policy = namesOf(agreement.policy, text);
  const coin = await coinOf(around, terms);
  return { agreement, sealed, terms, trade: tradeId(terms, chainId, escrow), coin, policy };
}

async function unlocked({ plainHash, envelope, key }: CartonEntry, reader: Reader | null): Promise<Sealed> {
  const own = key ?? (reader && (await readersKey(decodeEnvelope(envelope), reader)));
  if (!own) throw new ParleyError("sealedForOthers");
  return { plainHash, envelopeHash: sha256(envelope), envelopeBytes: envelope, key: own };
}

async function coinOf({ chain, queries }: CartonSurroundings, { token }: Terms): Promise<CoinView> {
  const listed = listedCoins(chain.config).find(({ address }) => isAddressEqual(address, token));
  return listed ?? queries.fetchQuery({ queryKey: keys.coin(token), queryFn: () => readCoin(chain, token) });
}
