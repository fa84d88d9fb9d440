import { frameAddress } from "../protocol/frame-address";
import type { HostSession } from "../protocol/session";
import { HOST_ORIGIN } from "./page";
import type { Page, PageSetting } from "./page";

/**
 * Starts the genuine library in a page against a session and waits for `Office.onReady`.
 * @param make the kind of page wanted: plain Node, or a window of jsdom.
 */
export async function startPage(
  session: HostSession,
  locale: string,
  make: (setting: PageSetting) => Page,
): Promise<Page> {
  const conversation = crypto.randomUUID();
  const controlId = `addin_${conversation.slice(0, 8)}`;
  const { name, src } = frameAddress({
    url: `${HOST_ORIGIN}/page.html`,
    conversation,
    controlId,
    hostOrigin: HOST_ORIGIN,
    locale,
  });
  const page: Page = make({ url: src, name, receive: (text) => channel.receive(text) });
  const channel = session.connect({ conversation, controlId, origin: HOST_ORIGIN, send: (text) => page.deliver(text) });
  page.startLibrary();
  await page.window.Office.onReady();
  return page;
}
