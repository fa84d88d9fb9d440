import { visit } from "../office/visit";

/** An Office.js event, listened to only while someone here listens. */
export class Subscription<A, T> {
  private readonly listeners = new Set<(value: T) => void>();
  private registered: Promise<OfficeExtension.EventHandlerResult<A>> | null = null;

  /**
   * @param eventOf the event of the workbook
   * @param handle what to do with each occurrence; it answers the listeners through {@link emit} when it can
   */
  constructor(
    private readonly eventOf: (workbook: Excel.Workbook) => OfficeExtension.EventHandlers<A>,
    private readonly handle: (args: A) => void,
  ) {}

  /** Adds a listener; the returned function removes it. */
  add(listener: (value: T) => void): () => void {
    this.listeners.add(listener);
    this.registered ??= this.register();
    this.registered.catch(() => {
      // Without events the screens still read the workbook at each step; the next listener tries again.
      this.registered = null;
    });
    return () => this.drop(listener);
  }

  emit(value: T): void {
    for (const listener of this.listeners) listener(value);
  }

  private register(): Promise<OfficeExtension.EventHandlerResult<A>> {
    return visit(
      async (passage) => {
        const registration = this.eventOf(passage.context.workbook).add((args) => {
          this.handle(args);
          return Promise.resolve();
        });
        await passage.ask();
        return registration;
      },
      { byUser: false },
    );
  }

  private drop(listener: (value: T) => void): void {
    this.listeners.delete(listener);
    if (this.listeners.size > 0 || !this.registered) return;
    const registered = this.registered;
    this.registered = null;
    // A registration that failed has nothing to remove, and a closing workbook nothing to answer.
    registered.then(leave).catch(() => undefined);
  }
}

async function leave<A>(registration: OfficeExtension.EventHandlerResult<A>): Promise<void> {
  await Excel.run(registration.context, async (context) => {
    registration.remove();
    await context.sync();
  });
}
