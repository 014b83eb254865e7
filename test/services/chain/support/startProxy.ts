import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

interface Call {
  id: number;
  method: string;
  params: unknown[];
}

export type Lie = (call: Call, result: unknown) => unknown;

/** A node between the page and the chain, which may lie. */
export async function startProxy(url: string) {
  const proxy = { url: "", lie: ((_, result) => result) as Lie, isDown: false, stop: () => server.close() };
  const server = createServer(async (request, response) => {
    if (proxy.isDown) return request.destroy();
    const body = await text(request);
    const headers = { "content-type": "application/json" };
    const answer = await (await fetch(url, { method: "POST", headers, body })).json();
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify(twisted(JSON.parse(body), answer, proxy.lie)));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  proxy.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return proxy;
}

type Answer = { id: number; result?: unknown };

function twisted(calls: Call | Call[], answers: Answer | Answer[], lie: Lie) {
  const callOf = (id: number) => [calls].flat().find((call) => call.id === id) as Call;
  const twist = (answer: Answer) =>
    "result" in answer ? { ...answer, result: lie(callOf(answer.id), answer.result) } : answer;
  return Array.isArray(answers) ? answers.map(twist) : twist(answers);
}
