/**
 * Brings a price up to date by the ratio of two values of the same index.
 * @customfunction INDEXER
 * @param price Price to bring up to date, € excluding tax.
 * @param startIndex Value of the index when the price was set.
 * @param endIndex Value of the index at the date wanted.
 * @returns The price up to date, € excluding tax, not rounded.
 */
export function indexer(price: number, startIndex: number, endIndex: number): number {
  if (startIndex <= 0 || endIndex <= 0) {
    throw new CustomFunctions.Error(
      CustomFunctions.ErrorCode.invalidNumber,
      "Un indice est un nombre supérieur à zéro. / An index is a number above zero.",
    );
  }
  return (price * endIndex) / startIndex;
}
