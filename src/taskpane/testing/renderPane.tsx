import { act, configure, render, screen } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import axe from "axe-core";
import { App } from "../App";
import { startTexts, type Language } from "../shared/language";
import type { MemoryGateway } from "./memoryGateway";

// Pages are fetched when they are opened, and a test compiles them then.
configure({ asyncUtilTimeout: 8_000 });
jest.setTimeout(30_000);

/** The day on which tests of screens happen. */
export const TODAY = "2026-11-23";

/** What a test holds of a pane. */
export interface RenderedPane {
  readonly user: UserEvent;
  /** Opens a page as the ribbon does. */
  readonly open: (page: string) => Promise<void>;
  readonly container: HTMLElement;
}

/** Draws the whole pane over a workbook, in a language, with the light theme. */
export async function renderPane(gateway: MemoryGateway, language: Language = "fr"): Promise<RenderedPane> {
  const texts = await startTexts(language);
  let open: (page: string) => void = () => undefined;
  const { container } = render(
    <App
      gateway={gateway}
      texts={texts}
      colours={() => ({ isDarkTheme: false })}
      today={TODAY}
      onReady={(given) => (open = given)}
    />,
  );
  return {
    user: userEvent.setup(),
    open: (page) =>
      // A page that is fetched comes after the call: React waits for it.
      act(() => {
        open(page);
        return Promise.resolve();
      }),
    container,
  };
}

/** Draws the pane and opens a page, whose title it waits for. */
export async function renderPage(
  gateway: MemoryGateway,
  page: string,
  title: string,
  language: Language = "fr",
): Promise<RenderedPane> {
  const pane = await renderPane(gateway, language);
  await screen.findByRole("main");
  await pane.open(page);
  await screen.findByRole("heading", { level: 1, name: title });
  return pane;
}

/** Rules that axe finds broken, as "rule: element". Contrast needs a real canvas: it is checked in a browser. */
export async function axeViolations(container: Element): Promise<readonly string[]> {
  const { violations } = await axe.run(container, {
    rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}
