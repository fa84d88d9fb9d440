import { createRoot } from "react-dom/client";
import { learntModel } from "../domain/classification";
import { createGateway } from "../workbook";
import { App } from "./App";
import { languageOf, startTexts } from "./shared/language";
import { Ribbon } from "./shell/ribbon";

const ribbon = new Ribbon();

// The weights come while Office starts: the first suggestions need not wait for them. Whoever needs them asks again.
learntModel().catch(() => undefined);

void Office.onReady(async () => {
  ribbon.associate(Office.actions, () => Office.addin.showAsTaskpane());
  const language = languageOf(Office.context.displayLanguage);
  document.documentElement.lang = language;
  const root = document.getElementById("root");
  if (!root) return;
  const texts = await startTexts(language);
  createRoot(root).render(
    <App gateway={createGateway()} texts={texts} colours={() => Office.context.officeTheme} onReady={ribbon.connect} />,
  );
});
