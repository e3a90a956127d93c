import { jsonAnswer } from '../exchange/answer.ts';
import type { Handler } from '../exchange/call.ts';
import type { Site } from '../site.ts';
import { publicKeys } from '../tokens/public-keys.ts';

export const getJwks: Handler<Site> = () => jsonAnswer({ keys: publicKeys() }, ['Cache-Control', 'public, max-age=300']);
