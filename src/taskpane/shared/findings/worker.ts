import type { Answer, Order } from "../compute/protocol";
import { serve } from "../compute/serve";
import { TASKS } from "./tasks";

/** What a worker sees of itself; the typings of the page do not describe it. */
interface Self {
  postMessage(answer: Answer): void;
  onmessage: ((event: { readonly data: Order }) => void) | null;
}

const worker = globalThis as unknown as Self;
const receive = serve(TASKS, (answer) => worker.postMessage(answer));
worker.onmessage = ({ data }) => receive(data);
