import type { RibbonButton, RibbonTab } from "./manifest";
import { element } from "./element";

/** Draws the add-in's tabs in the ribbon. `enabled` tells which buttons answer at present. */
export function drawRibbon(
  container: HTMLElement,
  tabs: readonly RibbonTab[],
  press: (button: RibbonButton) => void,
  enabled: (button: RibbonButton) => boolean,
): void {
  container.replaceChildren(
    ...tabs.map((tab) =>
      element("section", { className: "tab" }, [
        element("h2", { className: "tab-name", textContent: tab.label }),
        element(
          "div",
          { className: "groups" },
          tab.groups.map((group) => {
            const buttons = group.buttons.map((button) => ribbonButton(button, press, enabled(button)));
            return element("div", { className: "group", role: "group", ariaLabel: group.label }, [
              element("div", { className: "group-buttons" }, buttons),
              element("span", { className: "group-name", textContent: group.label }),
            ]);
          }),
        ),
      ]),
    ),
  );
}

function ribbonButton(button: RibbonButton, press: (button: RibbonButton) => void, enabled: boolean): HTMLElement {
  const drawn = element(
    "button",
    { type: "button", className: "ribbon-button", title: button.tip, disabled: !enabled },
    [
      element("img", { src: button.icon, alt: "", width: 24, height: 24 }),
      element("span", { textContent: button.label }),
    ],
  );
  drawn.dataset.command = button.id;
  drawn.addEventListener("click", () => press(button));
  return drawn;
}
