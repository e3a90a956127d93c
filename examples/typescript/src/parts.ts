import { type CreateBackOff, createBackOff } from './back-off.ts';
import { type CreateBook, createBook } from './book.ts';
import { type CreateChannelState, createChannelState } from './channel.ts';
import { type Connection, createConnection } from './connection.ts';
import { type CreateGateway, createGateway } from './gateway.ts';
import { type OpenJournal, openJournal } from './journal.ts';
import { type CreateMappings, createMappings } from './mappings.ts';
import { type Follow, followByPull } from './pull.ts';
import { type ReadEvent, type ReadTrade, readEvent, readTrade } from './read-event.ts';
import { type Recover, recover } from './recover.ts';
import { type CreateReferenceData, createReferenceData } from './reference-data.ts';
import type { Settings } from './settings.ts';
import { type TakeSnapshot, takeSnapshot } from './snapshot.ts';
import { followByStream } from './stream.ts';
import { type CreateTokenSource, createTokenSource } from './tokens.ts';
import { type TotalsOf, totalsOf } from './totals.ts';

/** What a client is made of. Whoever wants one part to be another puts it in its place. */
export type Parts = {
  readonly createConnection: (settings: Settings) => Connection;
  readonly createTokenSource: CreateTokenSource;
  readonly createGateway: CreateGateway;
  readonly createBackOff: CreateBackOff;
  readonly createReferenceData: CreateReferenceData;
  readonly openJournal: OpenJournal;
  readonly createBook: CreateBook;
  readonly createMappings: CreateMappings;
  readonly createChannelState: CreateChannelState;
  readonly readEvent: ReadEvent;
  readonly readTrade: ReadTrade;
  readonly totalsOf: TotalsOf;
  readonly takeSnapshot: TakeSnapshot;
  readonly recover: Recover;
  readonly followByPull: Follow;
  readonly followByStream: Follow;
};

export const parts: Parts = {
  createConnection,
  createTokenSource,
  createGateway,
  createBackOff,
  createReferenceData,
  openJournal,
  createBook,
  createMappings,
  createChannelState,
  readEvent,
  readTrade,
  totalsOf,
  takeSnapshot,
  recover,
  followByPull,
  followByStream,
};
