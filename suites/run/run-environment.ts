import { createRequire } from 'node:module';
import { type CaseRunner, createCaseRunner } from './case-runner.ts';
import { readOrder } from './play-order.ts';

/**
 * The Jest environment of the suite. Cases are played out here, beside Jest's sandbox and not in it: in there each look
 * at a global (`Math`, `Array`) goes through an interceptor, which made the run take more than twice the processor time,
 * and every test file would load the whole suite anew.
 */

declare global {
  /** How a test file reaches its cases. */
  var caseRunner: CaseRunner | undefined;
}

type EnvironmentClass = typeof import('allure-jest/node')['default'];

// Required, as Jest itself would: what `import` gives does not fit the types of this package.
const AllureEnvironment: EnvironmentClass = createRequire(import.meta.url)('allure-jest/node');

/** Only the catalogue that is played is loaded. */
const openRunner = async (): Promise<CaseRunner> => {
  const order = readOrder();
  if (order.config.subject === 'client') {
    const { clientRole } = await import('../client/client-role.ts');
    return createCaseRunner(order, clientRole(order.config));
  }
  const { serverRole } = await import('../server/server-role.ts');
  return createCaseRunner(order, serverRole(order.config));
};

// Jest asks for a class that extends one of its environments, and for a default export.
// biome-ignore lint/style/noDefaultExport: Jest loads environments by their default export
export default class RunEnvironment extends AllureEnvironment {
  #runner: CaseRunner | undefined;

  override async setup(): Promise<void> {
    await super.setup();
    this.#runner = await openRunner();
    this.global.caseRunner = this.#runner;
  }

  override async teardown(): Promise<void> {
    await this.#runner?.close();
    await super.teardown();
  }
}
