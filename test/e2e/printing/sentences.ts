/** Counts in a PDF's text what the report says and what the host says. */
export interface Count {
  /** Of the report's 46 sentences. */
  kept: number;
  repeated: number;
  /** Sentences that come before one with a lower number. */
  misplaced: number;
  /** Lines of the host, and buttons. */
  leaked: number;
}

export function countSentences(pages: string[]): Count {
  const text = pages.join(' ');
  const numbers = [...text.matchAll(/Sentence (\d\d) is read on paper\./g)].map(([, number]) => Number(number));
  const kept = new Set(numbers).size;
  return {
    kept,
    repeated: numbers.length - kept,
    misplaced: numbers.filter((number, index) => number < (numbers[index - 1] ?? 0)).length,
    leaked: [...text.matchAll(/Host line|Unprinted button/g)].length,
  };
}
