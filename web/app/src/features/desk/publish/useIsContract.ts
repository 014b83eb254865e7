import { useQuery } from "@tanstack/react-query";
import { type Address, isAddress } from "viem";
import { keys } from "../../../lib/query/keys.ts";
import { useChain } from "../../../lib/query/useChain.ts";

/** Whether there is a contract at what was typed; undefined for no address, and while the node has not said. */
export function useIsContract(text: string): boolean | undefined {
  const { client } = useChain();
  const address = text.trim();
  const { data } = useQuery({
    queryKey: [...keys.state(), "isContract", address.toLowerCase()],
    queryFn: async () => {
      const code = await client.getCode({ address: address as Address });
      return code !== undefined && code !== "0x";
    },
    enabled: isAddress(address),
    networkMode: "always",
  });
  return data;
}
