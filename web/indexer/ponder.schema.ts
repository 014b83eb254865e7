import { index, onchainTable, primaryKey, sql } from "ponder";

/** Where a log stands, so that a later one always has the higher order. */
const place = (t: Columns) => ({
  block: t.int8({ mode: "number" }).notNull(),
  index: t.integer().notNull(),
  time: t.int8({ mode: "number" }).notNull(),
  tx: t.hex().notNull(),
});

type Columns = Parameters<Extract<Parameters<typeof onchainTable>[1], (types: never) => unknown>>[0];

export const policy = onchainTable("policy", (t) => ({
  id: t.hex().primaryKey(),
  publisher: t.hex().notNull(),
  publishedAt: t.int8({ mode: "number" }).notNull(),
  inspection: t.int8({ mode: "number" }).notNull(),
  returnWindow: t.int8({ mode: "number" }).notNull(),
  answerWindow: t.int8({ mode: "number" }).notNull(),
  rulingWindow: t.int8({ mode: "number" }).notNull(),
  feeBps: t.integer().notNull(),
  feeRecipient: t.hex().notNull(),
  defaultBuyerBps: t.integer().notNull(),
  choices: t.integer().notNull(),
  arbitrator: t.hex().notNull(),
  arbitratorData: t.hex().notNull(),
  passParties: t.boolean().notNull(),
  caseFeeToken: t.hex().notNull(),
  maxCaseFee: t.bigint().notNull(),
  document: t.hex().notNull(),
  templateId: t.bigint().notNull(),
}));

export const trade = onchainTable(
  "trade",
  (t) => ({
    id: t.hex().primaryKey(),
    buyer: t.hex().notNull(),
    seller: t.hex().notNull(),
    token: t.hex().notNull(),
    amount: t.bigint().notNull(),
    deliverBy: t.int8({ mode: "number" }).notNull(),
    policy: t.hex().notNull(),
    agreement: t.hex().notNull(),
    status: t.text().notNull(),
    endsAt: t.int8({ mode: "number" }).notNull(),
    epoch: t.int8({ mode: "number" }).notNull(),
    held: t.bigint().notNull(),
    paidToBuyer: t.bigint().notNull(),
    paidToSeller: t.bigint().notNull(),
    /** As `caseSchema` writes it; null until there is one. */
    case: t.jsonb(),
    disputeId: t.hex(),
    outcome: t.text(),
    /** Which sides are waited for until the clock ends, and afterwards: see `waiting.ts`. */
    waits: t.integer().notNull(),
    waitsLate: t.integer().notNull(),
    /** Paid to the seller at once. */
    charged: t.boolean().notNull(),
    paidAt: t.int8({ mode: "number" }).notNull(),
    changedAt: t.int8({ mode: "number" }).notNull(),
    /** Grows with every step along the chain: see `orderOf`. */
    changed: t.int8({ mode: "bigint" }).notNull(),
  }),
  (table) => ({
    ofBuyer: index().on(table.buyer, table.changed),
    ofSeller: index().on(table.seller, table.changed),
    // Of somebody's many trades few are open and fewer in a case: lists of those look at no others.
    openOfBuyer: index("open_of_buyer").on(table.buyer).where(sql`status <> 'Closed'`),
    openOfSeller: index("open_of_seller").on(table.seller).where(sql`status <> 'Closed'`),
    casesOfBuyer: index("cases_of_buyer").on(table.buyer).where(sql`"case" is not null`),
    casesOfSeller: index("cases_of_seller").on(table.seller).where(sql`"case" is not null`),
    byDispute: index().on(table.disputeId),
  }),
);

/** A log of the escrow or the court as the chain has it, and what it is about: a trade, a dispute or a version. */
export const step = onchainTable(
  "step",
  (t) => ({
    ...place(t),
    blockHash: t.hex().notNull(),
    contract: t.hex().notNull(),
    about: t.hex().notNull(),
    name: t.text().notNull(),
    by: t.text(),
    topics: t.text().notNull(),
    data: t.hex().notNull(),
  }),
  (table) => ({
    key: primaryKey({ columns: [table.block, table.index] }),
    byAbout: index().on(table.about, table.block, table.index),
  }),
);

/** The escrow's request for a dispute: by it a ruling finds its trade. */
export const request = onchainTable(
  "request",
  (t) => ({
    arbitrator: t.hex().notNull(),
    disputeId: t.hex().notNull(),
    block: t.int8({ mode: "number" }).notNull(),
    index: t.integer().notNull(),
    tx: t.hex().notNull(),
    trade: t.hex(),
  }),
  (table) => ({ key: primaryKey({ columns: [table.arbitrator, table.disputeId] }) }),
);

export const evidence = onchainTable(
  "evidence",
  (t) => ({
    ...place(t),
    trade: t.hex().notNull(),
    sender: t.hex().notNull(),
    side: t.text(),
    cid: t.hex().notNull(),
  }),
  (table) => ({
    key: primaryKey({ columns: [table.block, table.index] }),
    byTrade: index().on(table.trade),
  }),
);

/** Money that left somebody for the escrow, left the escrow for somebody, or was fetched from a contract that kept it. */
export const payout = onchainTable(
  "payout",
  (t) => ({
    ...place(t),
    part: t.integer().notNull(),
    /** Null for what was fetched. */
    trade: t.hex(),
    /** That the money went to or came from. */
    contract: t.hex().notNull(),
    owner: t.hex().notNull(),
    kind: t.text().notNull(),
    token: t.hex().notNull(),
    amount: t.bigint().notNull(),
    fee: t.bigint().notNull(),
  }),
  (table) => ({
    key: primaryKey({ columns: [table.block, table.index, table.part] }),
    byOwner: index().on(table.owner, table.block, table.index),
  }),
);

/** Money that waits for its owner in one of the contracts. */
export const credit = onchainTable(
  "credit",
  (t) => ({
    contract: t.hex().notNull(),
    owner: t.hex().notNull(),
    token: t.hex().notNull(),
    amount: t.bigint().notNull(),
  }),
  (table) => ({
    key: primaryKey({ columns: [table.contract, table.owner, table.token] }),
    byOwner: index().on(table.owner),
  }),
);

export const version = onchainTable(
  "version",
  (t) => ({
    id: t.hex().primaryKey(),
    roster: t.hex().notNull(),
    publisher: t.hex().notNull(),
    number: t.integer().notNull(),
    salt: t.hex().notNull(),
    open: t.boolean().notNull(),
    /** As `rulesSchema` writes them. */
    rules: t.jsonb().notNull(),
    named: t.jsonb().notNull(),
    publishedAt: t.int8({ mode: "number" }).notNull(),
  }),
  (table) => ({ byRoster: index().on(table.roster) }),
);

/** A member of a version, and its public record. */
export const arbitrator = onchainTable(
  "arbitrator",
  (t) => ({
    version: t.hex().notNull(),
    address: t.hex().notNull(),
    /** Its place among everybody who ever joined. */
    joined: t.int8({ mode: "bigint" }).notNull(),
    number: t.int8({ mode: "number" }).notNull(),
    standing: t.text().notNull(),
    stake: t.bigint().notNull(),
    maxLoad: t.integer().notNull(),
    load: t.integer().notNull(),
    eligibleAt: t.int8({ mode: "number" }).notNull(),
    profile: t.hex().notNull(),
    taken: t.integer().notNull(),
    served: t.integer().notNull(),
    absent: t.integer().notNull(),
    overturned: t.integer().notNull(),
    fees: t.bigint().notNull(),
  }),
  (table) => ({
    key: primaryKey({ columns: [table.version, table.address] }),
    byAddress: index().on(table.address),
  }),
);

/** A dispute before the court. */
export const hearing = onchainTable(
  "hearing",
  (t) => ({
    id: t.hex().primaryKey(),
    version: t.hex().notNull(),
    buyer: t.hex().notNull(),
    seller: t.hex().notNull(),
    stage: t.text().notNull(),
    round: t.integer().notNull(),
    ruling: t.integer(),
    /** Everything but its steps, as `hearingSchema` writes it. */
    state: t.jsonb().notNull(),
    openedAt: t.int8({ mode: "number" }).notNull(),
    ruledAt: t.int8({ mode: "number" }),
    changed: t.int8({ mode: "bigint" }).notNull(),
  }),
  (table) => ({
    byVersion: index().on(table.version),
    ofBuyer: index().on(table.buyer),
    ofSeller: index().on(table.seller),
  }),
);

export const round = onchainTable(
  "round",
  (t) => ({
    dispute: t.hex().notNull(),
    round: t.integer().notNull(),
    seats: t.integer().notNull(),
    award: t.integer(),
    appellant: t.hex(),
    paid: t.bigint(),
  }),
  (table) => ({ key: primaryKey({ columns: [table.dispute, table.round] }) }),
);

/** Somebody's seat in a sitting of a dispute. */
export const seat = onchainTable(
  "seat",
  (t) => ({
    dispute: t.hex().notNull(),
    sitting: t.integer().notNull(),
    seat: t.integer().notNull(),
    holder: t.hex().notNull(),
    round: t.integer().notNull(),
    takenAt: t.int8({ mode: "number" }).notNull(),
    votedAt: t.int8({ mode: "number" }),
    choice: t.integer(),
    reason: t.hex(),
    end: t.text(),
  }),
  (table) => ({
    key: primaryKey({ columns: [table.dispute, table.sitting, table.seat, table.holder] }),
    byHolder: index().on(table.holder),
  }),
);
