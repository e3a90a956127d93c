import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Scorecard } from '../model/scorecard.ts';
import { scorecardHtml } from './scorecard/html.ts';
import { scorecardMarkdown } from './scorecard/markdown.ts';
import { scorecardDocument } from './scorecard/scorecard-document.ts';
import type { Language } from './scorecard/texts.ts';

export type ScorecardPlaces = { readonly html: string; readonly markdown: string; readonly json: string };

/** One scorecard three times: to read, for a summary, for programs. The last is the same in every language. */
export const writeScorecard = (card: Scorecard, folder: string, language: Language): ScorecardPlaces => {
  const name = language === 'en' ? 'scorecard' : `scorecard.${language}`;
  const places = { html: join(folder, `${name}.html`), markdown: join(folder, `${name}.md`), json: join(folder, 'scorecard.json') };
  const document = scorecardDocument(card, language);
  mkdirSync(folder, { recursive: true });
  writeFileSync(places.html, scorecardHtml(document));
  writeFileSync(places.markdown, scorecardMarkdown(document));
  writeFileSync(places.json, `${JSON.stringify(card, null, 2)}\n`);
  return places;
};
