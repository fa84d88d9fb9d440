/** npm run --silent checks > docs/checks.md: the rules of the page Contrôle, as the documentation lists them. */
import { checksPage } from "./lib/checks-page";

process.stdout.write(checksPage());
