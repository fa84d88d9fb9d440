const STEP = 50;

/**
 * Waits until what is read is what is expected; fails with what was read last.
 * @param patience In milliseconds.
 */
export async function eventually<T>(read: () => Promise<T>, expected: T, patience = 15_000): Promise<void> {
  const end = Date.now() + patience;
  let last = await read();
  while (JSON.stringify(last) !== JSON.stringify(expected) && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, STEP));
    last = await read();
  }
  expect(last).toEqual(expected);
}
