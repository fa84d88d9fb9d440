import { readXlsx } from "hucre/xlsx";

/** The spreadsheet library by itself, in a worker: what reading a file costs when nothing is made of it. */
addEventListener("message", (event: MessageEvent<Uint8Array>) => {
  void readXlsx(event.data).then(({ sheets }) => postMessage(sheets[0]?.rows.length ?? 0));
});
