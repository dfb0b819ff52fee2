/** Does something with every item, several at a time, in order. The first failure ends it; what runs by then is waited for. */
export async function inParallel<T>(items: Iterable<T>, atATime: number, use: (item: T) => Promise<void>): Promise<void> {
  const queue = items[Symbol.iterator]();
  let failed = false;
  const worker = async (): Promise<void> => {
    for (let next = queue.next(); !next.done && !failed; next = queue.next()) {
      try {
        await use(next.value);
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  };
  const ends = await Promise.allSettled(Array.from({ length: atATime }, worker));
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
}
