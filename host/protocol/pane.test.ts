import type { HeadlessHost } from "../headless/host";
import type { OpenedDialog } from "./dialogs";
import { startTestHost } from "../headless/host-for-tests";

let host: HeadlessHost;
let dialogs: OpenedDialog[];
beforeEach(async () => {
  dialogs = [];
  host = await startTestHost({ openDialog: (dialog) => dialogs.push(dialog) });
});
afterEach(() => host.dispose());

test("a ribbon command runs its function and says when it has finished", async () => {
  let source = "";
  host.Office.actions.associate("CREER", (event: Office.AddinCommands.Event) => {
    source = event.source.id;
    event.completed();
  });
  await host.command("CREER");
  expect(source).toBe("CREER");
});

test("the pane is hidden and shown, and the page hears of it", async () => {
  const heard: string[] = [];
  await host.Office.addin.onVisibilityModeChanged((message: { visibilityMode: string }) => {
    heard.push(message.visibilityMode);
  });
  await host.Office.addin.hide();
  expect(host.session.services.state).toBe("Background");
  await host.Office.addin.showAsTaskpane();
  await host.settle();
  expect(host.session.services.state).toBe("Visible");
  expect(heard).toEqual(["Hidden", "Taskpane"]);
});

test("the behaviour at opening is kept", async () => {
  await host.Office.addin.setStartupBehavior(host.Office.StartupBehavior.load);
  expect(await host.Office.addin.getStartupBehavior()).toBe("Load");
});

test("a button of the ribbon is disabled", async () => {
  await host.Office.ribbon.requestUpdate({
    tabs: [{ id: "TabAchats", controls: [{ id: "Controler", enabled: false }] }],
  });
  expect(host.session.services.enabled("Controler")).toBe(false);
});

test("the store of the runtime belongs to the page", async () => {
  await host.OfficeRuntime.storage.setItem("clé", "valeur");
  expect(await host.OfficeRuntime.storage.getItem("clé")).toBe("valeur");
});

test("a dialog in the workbook's page: its address, its end by the person", async () => {
  const heard: unknown[] = [];
  const dialog = await new Promise<Office.Dialog>((resolve) => {
    host.Office.context.ui.displayDialogAsync(
      "https://localhost/dialogue.html",
      { displayInIframe: true, width: 40, height: 30 },
      (result) => resolve(result.value),
    );
  });
  expect(dialogs[0]?.request).toMatchObject({
    url: expect.stringContaining("dialogue.html") as string,
    width: 40,
    height: 30,
  });
  dialog.addEventHandler(host.Office.EventType.DialogEventReceived, (event: unknown) => heard.push(event));
  dialogs[0]?.closedByUser();
  await host.settle();
  expect(heard).toEqual([expect.objectContaining({ error: 12006 })]);
});

test("settings changed are told after the batch", async () => {
  const heard: string[] = [];
  await host.Excel.run(async (context) => {
    context.workbook.settings.onSettingsChanged.add(() => {
      heard.push("réglages");
      return Promise.resolve();
    });
    await context.sync();
    context.workbook.settings.add("a", 1);
    await context.sync();
    heard.push("réponse");
  });
  await host.settle();
  expect(heard).toEqual(["réponse", "réglages"]);
});
