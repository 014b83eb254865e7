import { firstLoads } from "./scripts/checks/firstLoad.ts";

export default firstLoads("web/app/dist").map(({ name, files }) => ({
  name: `first load, ${name}`,
  path: files,
  limit: "230 kB",
  gzip: true,
}));
