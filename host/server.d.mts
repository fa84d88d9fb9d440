/** Serves the add-in and the embedded workbook over https on localhost; any free port unless one is asked. */
export function startServer(options?: { readonly port?: number }): Promise<{
  /** Without a slash at the end. */
  readonly url: string;
  close(): Promise<unknown>;
}>;
