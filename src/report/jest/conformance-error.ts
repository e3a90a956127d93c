import type { Verdict } from '../../model/verdict.ts';
import { findingsText, requirementText } from '../finding-text.ts';

/**
 * How a red verdict is told to Jest: one error that carries all findings, since whoever reads Jest's output sees only the
 * first. It has no stack: where in our code it was thrown says nothing about the party under test.
 */
export class ConformanceError extends Error {
  readonly caseId: string;

  constructor(verdict: Verdict) {
    super(`${verdict.sentence}\n${requirementText(verdict)}\n${findingsText(verdict)}\nreproduce: ${verdict.reproduce}`);
    this.name = 'ConformanceError';
    this.caseId = verdict.caseId;
    this.stack = `${this.name}: ${this.message}`;
  }
}
