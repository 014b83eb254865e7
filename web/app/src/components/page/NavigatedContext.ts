import { createContext } from "react";

/** True from the moment the reader goes to another page until that page's heading has taken the focus. The first page
 * leaves the focus where the browser put it. */
export const NavigatedContext = createContext<{ current: boolean }>({ current: false });
