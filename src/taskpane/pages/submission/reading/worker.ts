import type { Answer, Order } from "../../../shared/compute/protocol";
import { serve } from "../../../shared/compute/serve";
import { readingTasks } from "./tasks";

/** What a worker sees of itself; the typings of the page do not describe it. */
interface Self {
  postMessage(answer: Answer): void;
  onmessage: ((event: { readonly data: Order }) => void) | null;
}

const worker = globalThis as unknown as Self;
const receive = serve(readingTasks(), (answer) => worker.postMessage(answer));
worker.onmessage = ({ data }) => receive(data);
