import type { Route } from "@playwright/test";
import type { Person } from "./Person.ts";

export interface RpcCall {
  id?: unknown;
  method: string;
  params: readonly unknown[];
}

interface RpcAnswer {
  id?: unknown;
  result?: unknown;
}

/** Puts a liar between the page and its node: `bend` gets each true result and gives what the page is told. */
export async function bendNode(
  person: Person,
  bend: (call: RpcCall, result: unknown) => unknown,
): Promise<void> {
  const { rpcUrl } = person.stack.config;
  await person.page.route(`${rpcUrl}/**`, async (route) => {
    if (route.request().method() !== "POST") return route.continue();
    const asked: RpcCall | RpcCall[] = route.request().postDataJSON();
    const response = await route.fetch();
    const told: RpcAnswer | RpcAnswer[] = await response.json();
    const answers = [told].flat().map((answer) => {
      const call = [asked].flat().find(({ id }) => id === answer.id);
      return call && "result" in answer ? { ...answer, result: bend(call, answer.result) } : answer;
    });
    await route.fulfill({ response, json: Array.isArray(told) ? answers : answers[0] });
  });
}

/** Puts a liar between the page and the blob store: `bend` gets the bytes of a document and gives others. */
export async function bendStore(person: Person, bend: (bytes: Buffer) => Buffer): Promise<void> {
  await person.page.route(`${person.stack.config.relayUrl}/blobs/**`, async (route: Route) => {
    if (route.request().method() !== "GET") return route.continue();
    const response = await route.fetch();
    await route.fulfill({
      response,
      body: response.ok() ? bend(await response.body()) : await response.body(),
    });
  });
}
