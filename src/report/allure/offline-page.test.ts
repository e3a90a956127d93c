import { expect, test } from '@jest/globals';
import { offlinePage } from './offline-page.ts';

const page = `<!DOCTYPE html>
<html lang="en">
<head>
    <link rel="icon" href="data:image/svg+xml,x">
    <link rel="preconnect" href="//fonts.example">
</head>
<body>
    <script src="app-1.js"></script>
    <script async src="https://www.googletagmanager.com/gtag/js?id=G-1"></script>
    <script>
        window.dataLayer = window.dataLayer || [];
        gtag('config', 'G-1', { "allureVersion": "3" });
    </script>
    <script defer>d("says https://peer.example");</script>
</body>
</html>
`;

test('what would be loaded from another host goes, what the page brings stays', () => {
  const offline = offlinePage(page);
  expect(offline).not.toMatch(/googletagmanager|gtag|fonts\.example/);
  for (const kept of ['href="data:image/svg+xml,x"', '<script src="app-1.js"></script>', 'd("says https://peer.example");', '</html>']) {
    expect(offline).toContain(kept);
  }
});

test('the browser is told to load nothing from elsewhere, before anything else of the page, and once', () => {
  const offline = offlinePage(page);
  expect(offline).toMatch(/<head>\s*<meta http-equiv="Content-Security-Policy" content="default-src 'self' [^"]*">\s*<link/);
  expect(offline).not.toMatch(/Content-Security-Policy" content="[^"]*http/);
  expect(offlinePage(offline)).toBe(offline);
});
