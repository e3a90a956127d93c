/** What went between two parties in a case, in order of time, as far as it takes to understand one finding. */
export type DiagramRow = {
  /** `folded` stands for a run of things that need no line of their own; `noted` is something that nobody sent. */
  readonly kind: 'request' | 'answer' | 'sent' | 'folded' | 'noted';
  readonly text: string;
  /** Milliseconds since the case began. */
  readonly atMs: number;
  readonly isFault?: true;
};

export type Diagram = {
  readonly title: string;
  /** Who asks, and who answers. */
  readonly lanes: readonly [left: string, right: string];
  readonly rows: readonly DiagramRow[];
  /** Shown at the faulty row, or at the end where no row is. */
  readonly expected: string;
  readonly received: string;
};
