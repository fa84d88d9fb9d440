/** A button of the ribbon as the manifest describes it. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Address of its 32-pixel icon on this server. */
  readonly icon: string;
  readonly action:
    { readonly kind: "pane"; readonly url: string } | { readonly kind: "function"; readonly name: string };
}
export interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}
export interface RibbonTab {
  readonly id: string;
  readonly label: string;
  readonly groups: readonly RibbonGroup[];
}

/** What the page needs of an add-in. Addresses are brought to the server that serves the page. */
export interface Addin {
  readonly name: string;
  readonly paneUrl: string;
  readonly functions: { readonly namespace: string; readonly metadataUrl: string } | null;
  readonly tabs: readonly RibbonTab[];
}

function all(parent: ParentNode, name: string): Element[] {
  return [...parent.querySelectorAll("*")].filter((element) => element.localName === name);
}

function child(parent: Element, name: string): Element | undefined {
  return [...parent.children].find((element) => element.localName === name);
}

/**
 * Reads an add-in-only manifest in a language.
 * @param locale "fr-FR": what the manifest overrides for it is taken, its default otherwise.
 * @param origin of the server that serves the add-in, whatever address the manifest was made for.
 * @throws Error when the XML is not a manifest.
 */
export function readAddin(xml: string, locale: string, origin: string): Addin {
  const document = new DOMParser().parseFromString(xml, "application/xml");
  if (document.documentElement.localName !== "OfficeApp") throw new Error("manifest.xml");
  const localised = (element: Element | undefined): string => {
    const override =
      element &&
      [...element.children].find((each) => each.localName === "Override" && each.getAttribute("Locale") === locale);
    return override?.getAttribute("Value") ?? element?.getAttribute("DefaultValue") ?? "";
  };
  const resources = new Map(
    ["Image", "Url", "String"]
      .flatMap((kind) => all(document, kind))
      .map((element) => [element.getAttribute("id"), localised(element)] as const),
  );
  const text = (parent: Element | undefined, name: string): string =>
    resources.get(parent ? (child(parent, name)?.getAttribute("resid") ?? null) : null) ?? "";
  const here = (address: string): string => {
    if (address === "") return "";
    const url = new URL(address, origin);
    return origin + url.pathname + url.search;
  };
  const icon = (owner: Element): string => {
    const images = all(child(owner, "Icon") ?? owner, "Image").filter((image) => image.hasAttribute("resid"));
    const wanted = images.find((image) => image.getAttribute("size") === "32") ?? images[0];
    return here(resources.get(wanted?.getAttribute("resid") ?? null) ?? "");
  };
  const button = (control: Element): RibbonButton[] => {
    const action = child(control, "Action");
    const kind = action?.getAttribute("xsi:type");
    const id = control.getAttribute("id") ?? "";
    const base = {
      id,
      label: text(control, "Label"),
      tip: text(child(control, "Supertip"), "Description"),
      icon: icon(control),
    };
    if (kind === "ShowTaskpane")
      return [{ ...base, action: { kind: "pane", url: here(text(action, "SourceLocation")) } }];
    const name = (action && child(action, "FunctionName")?.textContent) ?? "";
    return kind === "ExecuteFunction" ? [{ ...base, action: { kind: "function", name } }] : [];
  };
  const commands = all(document, "ExtensionPoint").filter(
    (point) => point.getAttribute("xsi:type") === "PrimaryCommandSurface",
  );
  const tabs = commands
    .flatMap((point) => [...point.children])
    .map((tab) => ({
      id: tab.getAttribute("id") ?? "",
      label: text(tab, "Label"),
      groups: all(tab, "Group").map((group) => ({
        label: text(group, "Label"),
        buttons: all(group, "Control").flatMap(button),
      })),
    }));
  const formulas = all(document, "ExtensionPoint").find(
    (point) => point.getAttribute("xsi:type") === "CustomFunctions",
  );
  const pane = all(document, "DefaultSettings")[0];
  return {
    name: localised(all(document, "DisplayName")[0]),
    paneUrl: here(localised(pane && child(pane, "SourceLocation"))),
    functions: formulas
      ? {
          namespace: text(formulas, "Namespace"),
          metadataUrl: here(text(child(formulas, "Metadata"), "SourceLocation")),
        }
      : null,
    tabs,
  };
}
