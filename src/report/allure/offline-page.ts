/**
 * Allure's page as it is handed on: without the analytics that Allure puts into it, which would tell a third party
 * whenever somebody opens a report. A report shows what a bank and an exchange said to each other; it loads nothing.
 */

const externalScript = /<script\b[^>]*?\bsrc\s*=\s*["']?(?:https?:)?\/\/[^>]*>\s*<\/script>\s*/gi;

const analyticsScript = /<script>\s*window\.dataLayer\b(?:(?!<\/script>)[\s\S])*<\/script>\s*/gi;

const externalLink = /<link\b[^>]*?\bhref\s*=\s*["']?(?:https?:)?\/\/[^>]*>\s*/gi;

/** What the browser itself is told: nothing but what comes with the page. It also holds for what scripts ask for later. */
const policy =
  "default-src 'self' data: blob: 'unsafe-inline' 'unsafe-eval'; frame-src 'self' data: blob:; object-src 'none'; form-action 'none'";

const policyTag = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;

export const offlinePage = (html: string): string => {
  const bare = html.replace(externalScript, '').replace(analyticsScript, '').replace(externalLink, '');
  return bare.includes(policyTag) ? bare : bare.replace(/<head\b[^>]*>/i, (head) => `${head}\n    ${policyTag}`);
};
