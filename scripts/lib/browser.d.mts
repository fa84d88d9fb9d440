/** The path of a Chromium browser: the one that CHROME_PATH names, else an installed one; undefined when there is none. */
export function findBrowser(): string | undefined;
/** What to install, in the words of the system. */
export function howToInstall(): string;
