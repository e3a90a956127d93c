import type { Examination } from '../examination.ts';
import { businessDate } from './business-date.ts';
import { capture } from './capture.ts';
import { clock } from './clock.ts';
import { containerEngine } from './container-engine.ts';
import { credentials } from './credentials.ts';
import { keys } from './keys.ts';
import { launch } from './launch.ts';
import { ports } from './ports.ts';
import { runFile } from './run-file.ts';
import { secrets } from './secrets.ts';
import { smoke } from './smoke.ts';
import { specs } from './specs.ts';
import { storage } from './storage.ts';
import { tls } from './tls.ts';
import { versions } from './versions.ts';
import { way } from './way.ts';

/** In the order in which they are looked at and shown: what costs nothing first, and what others build on before those. */
export const examinations: readonly Examination[] = [
  runFile,
  versions,
  specs,
  storage,
  ports,
  secrets,
  keys,
  way,
  tls,
  clock,
  credentials,
  businessDate,
  launch,
  capture,
  containerEngine,
  smoke,
];
