import { jsonAnswer } from '../exchange/answer.ts';
import type { Handler } from '../exchange/call.ts';
import type { Site } from '../site.ts';

export const getJwks: Handler<Site> = (_visit, site) => jsonAnswer({ keys: site.publicKeys() }, ['Cache-Control', 'public, max-age=300']);
