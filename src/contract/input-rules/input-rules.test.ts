import { describe, expect, test } from '@jest/globals';
import { errorCatalogue } from '../../../generated/errors.ts';
import { operations } from '../../../generated/operations.ts';
import type { InputRule } from '../../model/input-rule.ts';
import { operationOf } from '../answer.ts';
import { bodyRules } from './body-rules.ts';
import { inputRulesOf } from './input-rules.ts';

const allRules = Object.keys(operations).flatMap(inputRulesOf);

const idsOf = (rules: readonly InputRule[], place: InputRule['place'], name: string) =>
  rules.filter((rule) => rule.place === place && rule.name === name).map(({ id }) => id);

describe('the rules of an operation', () => {
  test('are all that the schema of a number, a text and a header allow to be broken', () => {
    expect(idsOf(inputRulesOf('pullEvents'), 'query', 'limit')).toEqual([
      'limit-type',
      'limit-below-minimum',
      'limit-above-maximum',
      'limit-empty',
      'limit-repeated',
      'limit-encoding',
    ]);
    expect(idsOf(inputRulesOf('listStocks'), 'query', 'cursor')).toEqual([
      'cursor-too-long',
      'cursor-empty',
      'cursor-repeated',
      'cursor-encoding',
    ]);
    expect(idsOf(inputRulesOf('streamEvents'), 'header', 'Last-Event-ID')).toEqual([
      'last-event-id-pattern',
      'last-event-id-empty',
      'last-event-id-repeated',
    ]);
    expect(idsOf(inputRulesOf('listStocks'), 'path', 'businessDate')).toEqual([
      'business-date-format',
      'business-date-empty',
      'business-date-encoding',
    ]);
  });

  test('do not count an empty form field as one that was sent, unless it must be there', () => {
    expect(idsOf(inputRulesOf('createToken'), 'form', 'scope')).toEqual(['scope-pattern', 'scope-repeated', 'scope-encoding']);
    expect(idsOf(inputRulesOf('createToken'), 'form', 'grant_type')).toContain('grant-type-empty');
    expect(idsOf(inputRulesOf('createToken'), 'form', 'client_assertion')).toContain('client-assertion-alone');
  });

  test('leave out what the contract tolerates, and what a server does not take in at all', () => {
    const names = new Set(allRules.map(({ name }) => name.toLowerCase()));
    expect([...names].filter((name) => ['x-request-id', 'accept-encoding', 'if-none-match'].includes(name))).toEqual([]);
    expect(inputRulesOf('tradeEventBatch')).toEqual([]);
    expect(inputRulesOf('no-such-operation')).toEqual([]);
  });

  test('cover every other parameter of every operation, and every body', () => {
    const tolerated = ['X-Request-Id', 'Accept-Encoding', 'If-None-Match'];
    const uncovered = Object.keys(operations).flatMap((id) => {
      const operation = operationOf(id);
      const rules = inputRulesOf(id);
      if (operation === undefined || operation.kind === 'webhook') return [];
      const parameters = operation.parameters
        .filter(({ name }) => !tolerated.includes(name))
        .map(({ in: where, name }) => `${where} ${name}`);
      const bodies = operation.requestBody === null ? [] : [`${id === 'createToken' ? 'form' : 'json'} `];
      return [...parameters, ...bodies].filter((input) => !rules.some(({ place, name }) => `${place} ${name}` === input));
    });
    expect(uncovered).toEqual([]);
  });

  test('have ids of their own, in kebab-case', () => {
    const ids = allRules.map(({ operationId, id }) => `${operationId} ${id}`);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(allRules.filter(({ id }) => !/^[a-z]+(-[a-z]+)*$/.test(id)).map(({ id }) => id)).toEqual([]);
  });
});

test('every code that a rule takes for a refusal is one that the catalogue and the operation have', () => {
  const entries = new Map(Object.values(errorCatalogue).map((entry) => [entry.code as string, entry]));
  const unknown = allRules.flatMap(({ operationId, id, codes }) =>
    codes
      .filter((code) => {
        const entry = entries.get(code);
        const users: readonly string[] = entry?.operations ?? [];
        const response = operationOf(operationId)?.responses[String(entry?.status)];
        const isKnown = users.includes('all') || users.includes(operationId);
        return !isKnown || response?.mediaTypes['application/problem+json'] === undefined;
      })
      .map((code) => `${operationId} ${id}: ${code}`),
  );
  expect(unknown).toEqual([]);
});

test('of a refusal only that of an operation which is not offered is a fault of the server', () => {
  const beyond = allRules.filter(({ codes }) =>
    codes.some((code) => Object.values(errorCatalogue).some((entry) => entry.code === code && entry.status >= 500)),
  );
  expect([...new Set(beyond.map(({ operationId }) => operationId))]).toEqual(['putSubscription']);
});

test('a body that is closed has a rule against members too many, at any depth', () => {
  const schema = {
    type: 'object',
    required: ['a'],
    additionalProperties: false,
    properties: {
      a: { type: 'string', enum: ['x', 'y'], minLength: 1 },
      list: { type: 'array', items: { type: 'object', additionalProperties: false, properties: {} } },
    },
  };
  const rules = bodyRules('putSubscription', { required: true, mediaTypes: {}, inputs: { 'application/json': { schema, example: {} } } });
  expect(rules.map(({ id }) => id)).toEqual([
    'malformed',
    'empty',
    'media-type',
    'too-large',
    'type',
    'extra',
    'a-missing',
    'a-type',
    'a-too-short',
    'a-value',
    'list-type',
    'list-item-type',
    'list-item-extra',
  ]);
});
