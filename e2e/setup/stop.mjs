/** Once after all scenarios. */
export default async function stop() {
  await globalThis.e2eServer?.close();
}
