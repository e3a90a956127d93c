/**
 * A pure function that keeps its latest answers, for the next world of this process that asks: suites and tests start
 * hundreds of simulators of the same seed. Answers are shared, so nobody may change them.
 */
export const keepLatest = <Question extends readonly unknown[], Answer>(
  most: number,
  keyOf: (...question: Question) => string,
  make: (...question: Question) => Answer,
): ((...question: Question) => Answer) => {
  const kept = new Map<string, { readonly answer: Answer }>();
  return (...question) => {
    const key = keyOf(...question);
    const { answer } = kept.get(key) ?? { answer: make(...question) };
    // Set anew, so that what was asked for last goes last.
    kept.delete(key);
    kept.set(key, { answer });
    for (const oldest of kept.keys()) {
      if (kept.size <= most) break;
      kept.delete(oldest);
    }
    return answer;
  };
};
