/** Builds the add-in unless nothing has changed. */
export function freshenAddin(options?: { readonly quiet?: boolean }): Promise<void>;
/** Builds what has changed of the embedded workbook. */
export function freshenHost(targets?: readonly string[], options?: { readonly quiet?: boolean }): Promise<void>;
/** Makes the workbook of the sample unless nothing has changed. */
export function freshenSample(options?: { readonly quiet?: boolean }): Promise<void>;
