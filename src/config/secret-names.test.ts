import { expect, test } from '@jest/globals';
import { isSecretName, isSecretVariable } from './secret-names.ts';

test.each([
  'DB_PASSWORD',
  'PGPASSWORD',
  'DB_PASSWD',
  'DB_PWD',
  'MYSQL_PASS',
  'AWS_SECRET_ACCESS_KEY',
  'API_KEY_2',
  'SECRETKEY',
  'PRIVATE_KEY_PEM',
  'NPM_TOKEN',
  'DB_CREDENTIAL',
  'VAULT_SECRET_ID',
  'dbPassword',
  'db.password',
  '--db-password',
])('%s names a secret', (name) => {
  expect(isSecretName(name)).toBe(true);
  expect(isSecretVariable(name)).toBe(true);
});

test.each([
  'TOKEN_URL',
  'clientSecretEnv',
  'clientSecretFile',
  'AWS_ACCESS_KEY_ID',
  'TOKEN_LIFETIME_SECONDS',
  'TOKENIZER',
  'PASSWORDLESS',
  'PROXY_BYPASS',
  'BANK_KEY',
  'MODE',
])('%s names none', (name) => {
  expect(isSecretName(name)).toBe(false);
});

test('the folder in which a shell stands is no secret', () => {
  expect(['PWD', 'OLDPWD', 'DB_PWD'].map(isSecretVariable)).toEqual([false, false, true]);
});
