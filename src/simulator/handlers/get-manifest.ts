import { encode } from '../../contract/encode.ts';
import { jsonAnswer } from '../exchange/answer.ts';
import type { Handler } from '../exchange/call.ts';
import type { Site } from '../site.ts';
import { cacheHeaders, entityTag, unlessKnown } from './entity-tag.ts';
import { dayNotFound, findDay } from './reference-day.ts';

export const getManifest: Handler<Site> = (visit, site) => {
  const found = findDay(visit, site);
  if (found === undefined) return dayNotFound();
  const message = encode('Manifest', { businessDate: found.date, datasets: found.day.summaries });
  const tag = entityTag('manifest', JSON.stringify(message));
  return unlessKnown(visit.call, tag, () => jsonAnswer(message, cacheHeaders(tag)));
};
