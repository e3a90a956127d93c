import { startLeakyServer, TOKEN_OF_THE_CONTAINER } from './leaky-server.ts';

/** The leaky server as the program of a container: what it prints is the container's log. */

await startLeakyServer(TOKEN_OF_THE_CONTAINER, { print: (line) => process.stdout.write(`${line}\n`), host: '0.0.0.0', port: 8480 });
process.stdout.write(`ready, with ${process.env['DEMO_SECRET']}\n`);
