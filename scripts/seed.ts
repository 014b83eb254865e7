// Fills the local chain that `npm start` runs with people and trades to look at, and prints the people's phrases.
import { chainConfigSchema } from "../web/app/src/lib/chain/config.ts";
import { languages } from "../web/shared/wire/language.ts";
import { people } from "./seed/people.ts";
import { seed } from "./seed/seed.ts";
import { readSettings } from "./start/settings.ts";

const language = languages.find((one) => one === process.argv[2]) ?? "en";
const { pagePort } = readSettings(process.env);
const response = await fetch(`http://127.0.0.1:${pagePort}/config.json`);
const config = chainConfigSchema.parse(await response.json());

await seed(config, language, console.log);
for (const { name, account, phrase } of Object.values(people)) {
  console.log(`${name[language]}  ${account.address}\n  ${phrase}`);
}
