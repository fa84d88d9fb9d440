import type { FrameLocator, Locator, Page } from "playwright-core";

/** The words of a control: its accessible name, whole, or a part of it as a pattern. */
export type Named = string | RegExp;

/** Any space for a space: French puts no-break ones before ":" and inside « ». A whole text already matches them. */
function spaced(words: Named): Named {
  return typeof words === "string" ? words : new RegExp(words.source.replaceAll(" ", "\\s"), words.flags);
}

const exactly = (name: Named) => (typeof name === "string" ? { name, exact: true } : { name: spaced(name) });

/** What a person does in the task pane, by the names that a screen reader would say. */
export class Pane {
  /** The genuine page of the add-in, in its frame. */
  readonly frame: FrameLocator;

  constructor(private readonly page: Page) {
    this.frame = page.frameLocator("#pane-content iframe");
  }

  /** The control of that name: the first one that can be seen. */
  button(name: Named): Locator {
    return this.visible(this.frame.getByRole("button", exactly(name))).first();
  }

  /** Something that has that role and that name. */
  role(role: Parameters<FrameLocator["getByRole"]>[0], name: Named): Locator {
    return this.visible(this.frame.getByRole(role, exactly(name))).first();
  }

  async click(name: Named): Promise<void> {
    await this.button(name).click();
  }

  /** Says yes to what the page asks before it writes. */
  async confirm(verb: Named): Promise<void> {
    await this.frame.getByRole("group", exactly(verb)).getByRole("button", exactly(verb)).click();
  }

  /** The number in the name of a control: 38 for "Corriger 38 besoins". */
  async numberIn(name: RegExp): Promise<number> {
    const words = (await this.button(name).textContent()) ?? "";
    return Number((/[\d\s\u202f\u00a0]+/.exec(words)?.[0] ?? "").replace(/\D/g, ""));
  }

  /** Types in the field of that label, in place of what it held. */
  async fill(label: Named, text: string): Promise<void> {
    await this.visible(this.frame.getByLabel(spaced(label)))
      .first()
      .fill(text);
  }

  /** Picks in a list. */
  async choose(label: Named, option: string): Promise<void> {
    await this.visible(this.frame.getByLabel(spaced(label)))
      .first()
      .selectOption({ label: option });
  }

  /** Gives files to the page, as the dialog of the system does. */
  async receive(...files: readonly string[]): Promise<void> {
    await this.frame.locator('input[type="file"][multiple]').setInputFiles([...files]);
  }

  /** Presses a key where the focus is. */
  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key);
  }

  /** Waits until a text can be read in the pane. */
  async reads(text: Named): Promise<void> {
    await this.visible(this.frame.getByText(spaced(text)))
      .first()
      .waitFor();
  }

  /** Waits until a text can be read no more. */
  async readsNoMore(text: Named): Promise<void> {
    await this.visible(this.frame.getByText(spaced(text)))
      .first()
      .waitFor({ state: "detached" });
  }

  /** Whether a text can be read at this moment. */
  async isReading(text: Named): Promise<boolean> {
    return (await this.visible(this.frame.getByText(spaced(text))).count()) > 0;
  }

  /** Waits for the page of that title. */
  async shows(title: Named): Promise<void> {
    await this.visible(this.frame.getByRole("heading", { level: 1, ...exactly(title) })).waitFor();
  }

  /** Goes to a page by the steps on top of the pane. */
  async goTo(title: string): Promise<void> {
    const steps = this.frame.getByRole("navigation");
    await steps.getByRole("button", { expanded: false }).click();
    await steps
      .getByRole("listitem")
      .getByRole("button", { name: new RegExp(`^${title}`) })
      .click();
    await this.shows(title);
  }

  /** Pages that were left stay in the frame, hidden: only what can be seen counts. */
  private visible(locator: Locator): Locator {
    return locator.filter({ visible: true });
  }
}
