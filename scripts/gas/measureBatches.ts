import { gasOf, policyFor, publish, type Terms, type World } from "./world.ts";

const COUNT = 10;

/** Ten trades of one pair and coin, paid with one call and released or collected with one. */
export async function measureBatches(world: World): Promise<Record<string, number>> {
  const { escrow, ethers } = world;
  const policy = policyFor(await escrow.getAddress(), ethers.ZeroHash, ethers.id("batch"));
  const id = await publish(escrow, policy);
  const asBuyer = world.as(escrow, world.buyer);
  // Another trade's money stays in the escrow, and the seller has been paid before.
  await asBuyer.pay(await terms(world, id));
  const earlier = await terms(world, id);
  await asBuyer.pay(earlier);
  await asBuyer.release(earlier, earlier.amount);

  const many: Terms[] = [];
  for (let i = 0; i < COUNT; i++) many.push(await terms(world, id));
  const items = many.map(({ seller, ...rest }) => ({ ...rest, party: seller }));
  const token = await world.dollar.getAddress();
  const pay = await gasOf(asBuyer.payMany(token, id, items));
  const release = await gasOf(asBuyer.releaseMany(token, id, items));
  return { "pay.batch10": pay, "release.batch10": release, "collect.batch10": await collectMany(world, id) };
}

async function collectMany(world: World, policy: string): Promise<number> {
  const { as, buyer, dollar, escrow, relayer, seller } = world;
  const items = [];
  for (let i = 0; i < COUNT; i++) {
    const one = await terms(world, policy);
    await as(escrow, buyer).pay(one);
    await as(escrow, seller).deliver(one);
    items.push({ ...one, party: one.buyer });
  }
  await world.skip(8n * 86_400n);
  return gasOf(as(escrow, relayer).collectMany(seller, dollar, policy, items));
}

async function terms(world: World, policy: string): Promise<Terms> {
  return world.terms(policy, await world.dollar.getAddress());
}
