// Generated from specs/ by `npm run generate`. Do not edit: change the specs, or scripts/generate.

export interface paths {
    readonly "/channels": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the caller's channels
         * @description All channels of all participant IDs of the credential, newest trade date first: their state, epoch, the sequences that can be
         *     had, and the timers that a client goes by. Start here.
         */
        readonly get: operations["listChannels"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/channels/{channelId}/events": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Pull events, wait for events, replay a gap
         * @description Answers the events after `afterSequence`, in order, at most `limit` of them. When there is nothing new it waits as long as
         *     `waitSeconds` and the channel's `maximumWaitMs` allow, and then answers an empty batch, which is the keep-alive. A closed channel
         *     answers at once.
         *
         *     The same call replays a gap: ask after the last sequence before it.
         *
         *     - `409 EPOCH_CHANGED`: `epoch` is not the current one. Discard the channel's state and take the snapshot.
         *     - `409 SEQUENCE_IN_FUTURE`: `afterSequence` is higher than the last sequence.
         *     - `410 SEQUENCE_EXPIRED`: the next event is older than the earliest that is kept. Take the snapshot.
         */
        readonly get: operations["pullEvents"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/channels/{channelId}/stream": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Stream events as they are published
         * @description Server-sent events, UTF-8. Every message has an `event` field and one `data` line of JSON.
         *
         *     | message | `event` | `id` | `data` |
         *     |---|---|---|---|
         *     | trade event | its `eventType` | `epoch:sequence` | `TradeEvent` |
         *     | heartbeat | `HEARTBEAT` | none | `Heartbeat` |
         *     | end | `STREAM_ENDED` | none | `StreamEnd` |
         *
         *     The stream starts at sequence 1, or after the event that `Last-Event-ID` names; when the next event is no longer kept the answer is
         *     `410`. Something is sent at least every `heartbeatIntervalMs`. A heartbeat has no id, so that it never moves the point of
         *     resumption. A gap is recovered by pull, never by waiting.
         *
         *     The server ends a stream with `STREAM_ENDED` and its reason, and then closes the connection. A connection that closes without it
         *     was lost. After `CHANNEL_CLOSED` there is nothing more: resuming at or after the close answers `204`. A second stream of the
         *     same credential on a channel ends the first (`SUPERSEDED`).
         */
        readonly get: operations["streamEvents"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/channels/{channelId}/snapshot": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Take a snapshot of the live trades
         * @description The trades that are live (reported or amended, not cancelled) as of one sequence, with their current versions. It is the way
         *     back when a gap is too old or the epoch has changed: replace the channel's state by the snapshot, then pull after `asOfSequence`.
         *
         *     All pages that one cursor leads to are of the same epoch and the same `asOfSequence`, whatever is published meanwhile.
         */
        readonly get: operations["takeSnapshot"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscription": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Have events pushed
         * @description Sets where the server pushes events to, and from where on. One subscription per credential; another replaces it. The deliveries are
         *     described by the webhook `tradeEventBatch`.
         *
         *     Contract only for now: a server that does not push answers `501 NOT_OFFERED`.
         */
        readonly put: operations["putSubscription"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export interface webhooks {
    readonly tradeEventBatch: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Receive a batch of events
         * @description The server posts events to the `callbackUrl` of the subscription, channel by channel and in order. Deliveries may be repeated.
         *
         *     The receiver checks `OCP-Signature` over delivery id, timestamp and body before it believes anything, refuses what is old or was
         *     seen before with another body, stores the events, and acknowledges cumulatively: the answer says up to which sequence it has
         *     everything. An answer that acknowledges less than was sent has the rest sent again. Without an answer of 200 the delivery is
         *     repeated after a growing pause.
         */
        readonly post: operations["tradeEventBatch"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export interface components {
    schemas: {
        /**
         * @description The channel is open. Always sequence 1.
         * @example {
         *       "channelId": "B01224-HK-20260408",
         *       "epoch": 1,
         *       "sequence": 1,
         *       "eventId": "B01224-HK-20260408.1.1",
         *       "eventType": "CHANNEL_OPENED",
         *       "publishedAt": "2026-04-08T08:45:00.000+08:00",
         *       "possibleDuplicate": false,
         *       "possibleResend": false
         *     }
         */
        readonly ChannelOpened: {
            /** @description Channel that the event belongs to. */
            readonly channelId: components["schemas"]["ChannelId"];
            /** @description Epoch that the sequence belongs to. */
            readonly epoch: components["schemas"]["Epoch"];
            /** @description From 1, contiguous within the epoch. A jump is a gap, to be recovered by pull. */
            readonly sequence: components["schemas"]["Sequence"];
            /**
             * @description Identifies the event for ever. The same event keeps it on every address, in every mode of delivery, and when it is pulled again.
             * @example B01224-HK-20260408.1.2
             */
            readonly eventId: string;
            /**
             * @description Tells what kind of event this is.
             * @constant
             */
            readonly eventType: "CHANNEL_OPENED";
            /** @description When the event was first published, by the market's clock. */
            readonly publishedAt: components["schemas"]["Timestamp"];
            /** @description The same sequence and eventId may have been sent before. */
            readonly possibleDuplicate: boolean;
            /** @description The same trade key and version may have been sent before, under another sequence. */
            readonly possibleResend: boolean;
        };
        /**
         * @description A trade, seen for the first time. Its version is 1.
         * @example {
         *       "channelId": "B01224-HK-20260408",
         *       "epoch": 1,
         *       "sequence": 2,
         *       "eventId": "B01224-HK-20260408.1.2",
         *       "eventType": "TRADE_REPORTED",
         *       "publishedAt": "2026-04-08T09:30:01.402+08:00",
         *       "possibleDuplicate": false,
         *       "possibleResend": false,
         *       "trade": {
         *         "market": "HK",
         *         "tradeDate": "2026-04-08",
         *         "tradeReference": "0000260408000123",
         *         "side": "B",
         *         "tradeVersion": 1,
         *         "gcpParticipantId": "B01224",
         *         "arrangement": "NCP",
         *         "marketSegment": "MAIN",
         *         "ccassTradeIndicator": "1",
         *         "tradingStockCode": "00700",
         *         "settlementStockCode": "00700",
         *         "isin": "KYG875721634",
         *         "currency": "HKD",
         *         "isolationIndicator": "1",
         *         "tradeTime": "2026-04-08T09:30:01.127+08:00",
         *         "brokerNumber": "1400",
         *         "counterpartyBrokerNumber": "5670",
         *         "counterpartyParticipantId": "B01961",
         *         "quantity": 400,
         *         "price": "512.500",
         *         "value": "205000.00",
         *         "tradingMethod": "A",
         *         "accruedInterest": "0.00",
         *         "originIndicator": "P",
         *         "securitiesSettlementDate": "2026-04-10",
         *         "moneySettlementDate": "2026-04-10",
         *         "recordChecksum": "00000021013600"
         *       }
         *     }
         */
        readonly TradeReported: {
            /** @description Channel that the event belongs to. */
            readonly channelId: components["schemas"]["ChannelId"];
            /** @description Epoch that the sequence belongs to. */
            readonly epoch: components["schemas"]["Epoch"];
            /** @description From 1, contiguous within the epoch. A jump is a gap, to be recovered by pull. */
            readonly sequence: components["schemas"]["Sequence"];
            /**
             * @description Identifies the event for ever. The same event keeps it on every address, in every mode of delivery, and when it is pulled again.
             * @example B01224-HK-20260408.1.2
             */
            readonly eventId: string;
            /**
             * @description Tells what kind of event this is.
             * @constant
             */
            readonly eventType: "TRADE_REPORTED";
            /** @description When the event was first published, by the market's clock. */
            readonly publishedAt: components["schemas"]["Timestamp"];
            /** @description The same sequence and eventId may have been sent before. */
            readonly possibleDuplicate: boolean;
            /** @description The same trade key and version may have been sent before, under another sequence. */
            readonly possibleResend: boolean;
            /** @description The trade. */
            readonly trade: components["schemas"]["Trade"];
        };
        /**
         * @description A trade changed. The event carries the whole trade, with the next version.
         * @example {
         *       "channelId": "B01224-HK-20260408",
         *       "epoch": 1,
         *       "sequence": 5,
         *       "eventId": "B01224-HK-20260408.1.5",
         *       "eventType": "TRADE_AMENDED",
         *       "publishedAt": "2026-04-08T11:15:40.018+08:00",
         *       "possibleDuplicate": false,
         *       "possibleResend": false,
         *       "trade": {
         *         "market": "HK",
         *         "tradeDate": "2026-04-08",
         *         "tradeReference": "0000260408000123",
         *         "side": "B",
         *         "tradeVersion": 2,
         *         "gcpParticipantId": "B01224",
         *         "arrangement": "NCP",
         *         "marketSegment": "MAIN",
         *         "ccassTradeIndicator": "1",
         *         "tradingStockCode": "00700",
         *         "settlementStockCode": "00700",
         *         "isin": "KYG875721634",
         *         "currency": "HKD",
         *         "isolationIndicator": "2",
         *         "isolationReason": "I",
         *         "tradeTime": "2026-04-08T09:30:01.127+08:00",
         *         "brokerNumber": "1400",
         *         "counterpartyBrokerNumber": "5670",
         *         "counterpartyParticipantId": "B01961",
         *         "quantity": 400,
         *         "price": "512.500",
         *         "value": "205000.00",
         *         "tradingMethod": "A",
         *         "accruedInterest": "0.00",
         *         "originIndicator": "P",
         *         "securitiesSettlementDate": "2026-04-10",
         *         "moneySettlementDate": "2026-04-10",
         *         "recordChecksum": "00000021013600"
         *       }
         *     }
         */
        readonly TradeAmended: {
            /** @description Channel that the event belongs to. */
            readonly channelId: components["schemas"]["ChannelId"];
            /** @description Epoch that the sequence belongs to. */
            readonly epoch: components["schemas"]["Epoch"];
            /** @description From 1, contiguous within the epoch. A jump is a gap, to be recovered by pull. */
            readonly sequence: components["schemas"]["Sequence"];
            /**
             * @description Identifies the event for ever. The same event keeps it on every address, in every mode of delivery, and when it is pulled again.
             * @example B01224-HK-20260408.1.2
             */
            readonly eventId: string;
            /**
             * @description Tells what kind of event this is.
             * @constant
             */
            readonly eventType: "TRADE_AMENDED";
            /** @description When the event was first published, by the market's clock. */
            readonly publishedAt: components["schemas"]["Timestamp"];
            /** @description The same sequence and eventId may have been sent before. */
            readonly possibleDuplicate: boolean;
            /** @description The same trade key and version may have been sent before, under another sequence. */
            readonly possibleResend: boolean;
            /** @description The trade as it stands from now on; nothing of the version before it remains. */
            readonly trade: components["schemas"]["Trade"];
            /** @description Trade date of the closed channel that this event corrects; absent when the trade is of the channel's own date. */
            readonly originalTradeDate?: components["schemas"]["Date"];
        };
        /**
         * @description A trade is void. Final; the key never comes back.
         * @example {
         *       "channelId": "B01224-HK-20260408",
         *       "epoch": 1,
         *       "sequence": 6,
         *       "eventId": "B01224-HK-20260408.1.6",
         *       "eventType": "TRADE_CANCELLED",
         *       "publishedAt": "2026-04-08T11:20:05.771+08:00",
         *       "possibleDuplicate": false,
         *       "possibleResend": false,
         *       "tradeKey": {
         *         "market": "HK",
         *         "tradeDate": "2026-04-08",
         *         "tradeReference": "0000260408000125",
         *         "side": "S"
         *       }
         *     }
         */
        readonly TradeCancelled: {
            /** @description Channel that the event belongs to. */
            readonly channelId: components["schemas"]["ChannelId"];
            /** @description Epoch that the sequence belongs to. */
            readonly epoch: components["schemas"]["Epoch"];
            /** @description From 1, contiguous within the epoch. A jump is a gap, to be recovered by pull. */
            readonly sequence: components["schemas"]["Sequence"];
            /**
             * @description Identifies the event for ever. The same event keeps it on every address, in every mode of delivery, and when it is pulled again.
             * @example B01224-HK-20260408.1.2
             */
            readonly eventId: string;
            /**
             * @description Tells what kind of event this is.
             * @constant
             */
            readonly eventType: "TRADE_CANCELLED";
            /** @description When the event was first published, by the market's clock. */
            readonly publishedAt: components["schemas"]["Timestamp"];
            /** @description The same sequence and eventId may have been sent before. */
            readonly possibleDuplicate: boolean;
            /** @description The same trade key and version may have been sent before, under another sequence. */
            readonly possibleResend: boolean;
            /** @description The trade that is void. */
            readonly tradeKey: components["schemas"]["TradeKey"];
            /** @description Trade date of the closed channel that this event corrects; absent when the trade is of the channel's own date. */
            readonly originalTradeDate?: components["schemas"]["Date"];
        };
        /**
         * @description The last event of the channel. What it says of the day must be what the client has.
         * @example {
         *       "channelId": "B01224-HK-20260408",
         *       "epoch": 1,
         *       "sequence": 7,
         *       "eventId": "B01224-HK-20260408.1.7",
         *       "eventType": "CHANNEL_CLOSED",
         *       "publishedAt": "2026-04-08T18:30:00.000+08:00",
         *       "possibleDuplicate": false,
         *       "possibleResend": false,
         *       "controlTotals": {
         *         "buys": {
         *           "count": 1,
         *           "quantity": "400",
         *           "value": "205000.00",
         *           "hashTotal": "000000000021013600"
         *         },
         *         "sells": {
         *           "count": 1,
         *           "quantity": "200",
         *           "value": "94040.00",
         *           "hashTotal": "000000000009955100"
         *         }
         *       }
         *     }
         */
        readonly ChannelClosed: {
            /** @description Channel that the event belongs to. */
            readonly channelId: components["schemas"]["ChannelId"];
            /** @description Epoch that the sequence belongs to. */
            readonly epoch: components["schemas"]["Epoch"];
            /** @description From 1, contiguous within the epoch. A jump is a gap, to be recovered by pull. */
            readonly sequence: components["schemas"]["Sequence"];
            /**
             * @description Identifies the event for ever. The same event keeps it on every address, in every mode of delivery, and when it is pulled again.
             * @example B01224-HK-20260408.1.2
             */
            readonly eventId: string;
            /**
             * @description Tells what kind of event this is.
             * @constant
             */
            readonly eventType: "CHANNEL_CLOSED";
            /** @description When the event was first published, by the market's clock. */
            readonly publishedAt: components["schemas"]["Timestamp"];
            /** @description The same sequence and eventId may have been sent before. */
            readonly possibleDuplicate: boolean;
            /** @description The same trade key and version may have been sent before, under another sequence. */
            readonly possibleResend: boolean;
            /** @description Totals over the live trades of the channel's own trade date. */
            readonly controlTotals: components["schemas"]["ControlTotals"];
        };
        /**
         * @description What a stream sends while nothing is published. It has no id, so that it never moves the point of resumption.
         * @example {
         *       "channelId": "B01224-HK-20260408",
         *       "epoch": 1,
         *       "lastSequence": 6,
         *       "sentAt": "2026-04-08T12:00:20.000+08:00"
         *     }
         */
        readonly Heartbeat: {
            /** @description The channel of the stream. */
            readonly channelId: components["schemas"]["ChannelId"];
            /** @description Current epoch of the channel. */
            readonly epoch: components["schemas"]["Epoch"];
            /** @description The last sequence published on the channel. A higher one than the client has means that it missed events. */
            readonly lastSequence: components["schemas"]["LastSequence"];
            /** @description When the heartbeat was sent. */
            readonly sentAt: components["schemas"]["Timestamp"];
        };
        /**
         * @description The last message of a stream that the server ends on purpose.
         * @example {
         *       "channelId": "B01224-HK-20260408",
         *       "reason": "CHANNEL_CLOSED"
         *     }
         */
        readonly StreamEnd: {
            /** @description The channel of the stream. */
            readonly channelId: components["schemas"]["ChannelId"];
            /**
             * @description Why the stream ends.
             *     - `SUPERSEDED`: the same credential opened another stream on this channel; wait before opening it again, longer each time
             *     - `CHANNEL_CLOSED`: everything was sent; do not reconnect
             *     - `EPOCH_CHANGED`: a new epoch began; take the snapshot
             *     - `TOKEN_EXPIRED`: get a new token and resume
             *     - `SERVER_SHUTDOWN`: resume, on the other address where there is one
             * @example CHANNEL_CLOSED
             * @enum {string}
             */
            readonly reason: "SUPERSEDED" | "CHANNEL_CLOSED" | "EPOCH_CHANGED" | "TOKEN_EXPIRED" | "SERVER_SHUTDOWN";
        };
        /**
         * @description Name of a channel. Opaque; do not take it apart.
         * @example B01224-HK-20260408
         */
        readonly ChannelId: string;
        /**
         * @description CCASS participant ID, one letter and five digits. `B` brokers, `C` custodians, `P` pledgees, `A` clearing houses and agencies.
         * @example B01224
         */
        readonly ParticipantId: string;
        /**
         * @description Market on which the trade is made.
         *     - `HK`: the Hong Kong market
         *     - `SSE`: Northbound trading in Shanghai, through China Connect
         *     - `SZSE`: Northbound trading in Shenzhen, through China Connect
         * @example HK
         * @enum {string}
         */
        readonly Market: "HK" | "SSE" | "SZSE";
        /**
         * Format: date
         * @description A calendar date in Hong Kong, `YYYY-MM-DD`.
         * @example 2026-04-08
         */
        readonly Date: string;
        /**
         * @description State of a channel.
         *     - `PENDING`: announced, nothing published yet
         *     - `OPEN`: events are being published
         *     - `CLOSED`: the last event was `CHANNEL_CLOSED`; the channel never changes again
         * @example OPEN
         * @enum {string}
         */
        readonly ChannelState: "PENDING" | "OPEN" | "CLOSED";
        /**
         * @description Counts from 1. A new epoch voids everything that was known of the channel.
         * @example 1
         */
        readonly Epoch: number;
        /**
         * @description Place of an event in its channel and epoch, counted from 1 without a gap.
         * @example 2
         */
        readonly Sequence: number;
        /**
         * @description Sequence of the last event published; 0 before the first.
         * @example 7
         */
        readonly LastSequence: number;
        /**
         * @description What the server announces of its own rhythm, so that nobody has to guess it.
         * @example {
         *       "heartbeatIntervalMs": 20000,
         *       "minimumPollIntervalMs": 1000,
         *       "maximumWaitMs": 30000
         *     }
         */
        readonly ChannelTimers: {
            /** @description A stream sends something at least this often. A client may call it lost after three silent intervals. */
            readonly heartbeatIntervalMs: number;
            /** @description A client that pulled an empty batch without waiting lets this much time pass before it pulls again. */
            readonly minimumPollIntervalMs: number;
            /** @description The longest that a pull waits for something new, whatever `waitSeconds` asks for. */
            readonly maximumWaitMs: number;
        };
        /**
         * @description The ordered event sequence for one General Clearing Participant ID, one market and one trade date.
         * @example {
         *       "channelId": "B01224-HK-20260408",
         *       "gcpParticipantId": "B01224",
         *       "market": "HK",
         *       "tradeDate": "2026-04-08",
         *       "state": "OPEN",
         *       "epoch": 1,
         *       "earliestSequence": 1,
         *       "lastSequence": 6,
         *       "timers": {
         *         "heartbeatIntervalMs": 20000,
         *         "minimumPollIntervalMs": 1000,
         *         "maximumWaitMs": 30000
         *       }
         *     }
         */
        readonly Channel: {
            /** @description Name of the channel, to be put into paths. */
            readonly channelId: components["schemas"]["ChannelId"];
            /** @description Participant ID whose trades the channel carries; one of the caller's. */
            readonly gcpParticipantId: components["schemas"]["ParticipantId"];
            /** @description Market whose trades the channel carries. */
            readonly market: components["schemas"]["Market"];
            /** @description Trade date of the channel. */
            readonly tradeDate: components["schemas"]["Date"];
            /** @description State of the channel when the answer was made. */
            readonly state: components["schemas"]["ChannelState"];
            /** @description Current epoch of the channel. */
            readonly epoch: components["schemas"]["Epoch"];
            /** @description The earliest sequence that can still be pulled; 1 while nothing has expired. */
            readonly earliestSequence: components["schemas"]["Sequence"];
            /** @description The last sequence published; 0 before the first event. */
            readonly lastSequence: components["schemas"]["LastSequence"];
            /** @description The rhythm of this channel. */
            readonly timers: components["schemas"]["ChannelTimers"];
        } & unknown;
        /**
         * @description Every channel of the caller, of all its participant IDs.
         * @example {
         *       "channels": [
         *         {
         *           "channelId": "B01224-HK-20260408",
         *           "gcpParticipantId": "B01224",
         *           "market": "HK",
         *           "tradeDate": "2026-04-08",
         *           "state": "OPEN",
         *           "epoch": 1,
         *           "earliestSequence": 1,
         *           "lastSequence": 6,
         *           "timers": {
         *             "heartbeatIntervalMs": 20000,
         *             "minimumPollIntervalMs": 1000,
         *             "maximumWaitMs": 30000
         *           }
         *         }
         *       ]
         *     }
         */
        readonly ChannelList: {
            /** @description The channels, newest trade date first. */
            readonly channels: readonly components["schemas"]["Channel"][];
        };
        /**
         * @description One input that was refused.
         * @example {
         *       "in": "query",
         *       "name": "limit",
         *       "reason": "must be an integer from 1 to 1000"
         *     }
         */
        readonly Violation: {
            /**
             * @description Where the input was.
             * @enum {string}
             */
            readonly in: "path" | "query" | "header" | "body";
            /** @description Name of the parameter or header, or a JSON pointer into the body. */
            readonly name: string;
            /** @description What is wrong with it, for a person. */
            readonly reason: string;
        };
        /**
         * @description What went wrong, as RFC 9457 problem details. Programs decide by `code`, never by the texts.
         * @example {
         *       "type": "urn:ocp:problem:invalid-parameter",
         *       "title": "A parameter is not valid",
         *       "status": 400,
         *       "code": "INVALID_PARAMETER",
         *       "traceId": "8f14e45fceea167a",
         *       "detail": "limit must be an integer from 1 to 1000",
         *       "violations": [
         *         {
         *           "in": "query",
         *           "name": "limit",
         *           "reason": "must be an integer from 1 to 1000"
         *         }
         *       ]
         *     }
         */
        readonly Problem: {
            /**
             * Format: uri
             * @description `urn:ocp:problem:` and the code in lower case with hyphens.
             * @example urn:ocp:problem:invalid-parameter
             */
            readonly type: string;
            /** @description Short text, the same for every occurrence of the code. */
            readonly title: string;
            /** @description The HTTP status of the answer, repeated. */
            readonly status: number;
            /**
             * @description Code of the error catalogue. Clients treat a code that they do not know by its HTTP status.
             * @example INVALID_PARAMETER
             * @enum {string}
             */
            readonly code: "INVALID_PARAMETER" | "INVALID_CURSOR" | "MALFORMED_BODY" | "UNSUPPORTED_GRANT_TYPE" | "INVALID_SCOPE" | "TOKEN_MISSING" | "TOKEN_INVALID" | "TOKEN_EXPIRED" | "INVALID_CLIENT" | "INSUFFICIENT_SCOPE" | "CHANNEL_NOT_FOUND" | "BUSINESS_DATE_NOT_FOUND" | "RESOURCE_NOT_FOUND" | "METHOD_NOT_ALLOWED" | "NOT_ACCEPTABLE" | "EPOCH_CHANGED" | "SEQUENCE_IN_FUTURE" | "SEQUENCE_EXPIRED" | "BODY_TOO_LARGE" | "URI_TOO_LONG" | "UNSUPPORTED_MEDIA_TYPE" | "CREDENTIAL_LOCKED" | "RATE_LIMITED" | "HEADERS_TOO_LARGE" | "INTERNAL_ERROR" | "NOT_OFFERED" | "SERVICE_UNAVAILABLE";
            /**
             * @description What to tell support. It need not be the `X-Request-Id`.
             * @example 8f14e45fceea167a
             */
            readonly traceId: string;
            /** @description What happened this time, for a person. */
            readonly detail?: string;
            /** @description Which inputs were refused; present where the problem is one of input. */
            readonly violations?: readonly components["schemas"]["Violation"][];
        };
        /**
         * Format: date-time
         * @description An instant as RFC 3339 with milliseconds, always in Hong Kong time (`+08:00`).
         * @example 2026-04-08T09:30:01.127+08:00
         */
        readonly Timestamp: string;
        /**
         * @description How the broker's trades come to the General Clearing Participant.
         *     - `NCP`: the broker is a Non-Clearing Participant, and the trade is on the Hong Kong market
         *     - `NCCCP`: the broker is a Non-China Connect Clearing Participant, and the trade is a China Connect trade
         * @example NCP
         * @enum {string}
         */
        readonly Arrangement: "NCP" | "NCCCP";
        /**
         * @description CCASS stock code, five digits with leading zeros. Codes are text, never numbers.
         * @example 00700
         */
        readonly StockCode: string;
        /**
         * @description Code of the security on its mainland exchange, six digits. It is carried, never computed from the CCASS code.
         * @example 600519
         */
        readonly MainlandStockCode: string;
        /**
         * @description ISIN (ISO 6166). All counters of a multi-counter security share one, so it does not identify a counter.
         * @example KYG875721634
         */
        readonly Isin: string;
        /**
         * @description ISO 4217 currency code. Renminbi is `CNY`.
         * @example HKD
         */
        readonly Currency: string;
        /**
         * @description Broker number of an Exchange Participant, four digits with leading zeros. A firm may own many.
         * @example 1400
         */
        readonly BrokerNumber: string;
        /**
         * @description One side of one trade, as the clearing house reports it to the General Clearing Participant of the broker. When both sides
         *     belong to brokers of the same participant, it receives two.
         *
         *     Money and prices are decimal strings, never JSON floats; codes with leading zeros are strings.
         * @example {
         *       "market": "HK",
         *       "tradeDate": "2026-04-08",
         *       "tradeReference": "0000260408000123",
         *       "side": "B",
         *       "tradeVersion": 1,
         *       "gcpParticipantId": "B01224",
         *       "arrangement": "NCP",
         *       "marketSegment": "MAIN",
         *       "ccassTradeIndicator": "1",
         *       "tradingStockCode": "00700",
         *       "settlementStockCode": "00700",
         *       "isin": "KYG875721634",
         *       "currency": "HKD",
         *       "isolationIndicator": "1",
         *       "tradeTime": "2026-04-08T09:30:01.127+08:00",
         *       "brokerNumber": "1400",
         *       "counterpartyBrokerNumber": "5670",
         *       "counterpartyParticipantId": "B01961",
         *       "quantity": 400,
         *       "price": "512.500",
         *       "value": "205000.00",
         *       "tradingMethod": "A",
         *       "accruedInterest": "0.00",
         *       "originIndicator": "P",
         *       "securitiesSettlementDate": "2026-04-10",
         *       "moneySettlementDate": "2026-04-10",
         *       "recordChecksum": "00000021013600"
         *     }
         * @example {
         *       "market": "HK",
         *       "tradeDate": "2026-04-08",
         *       "tradeReference": "0000260408000124",
         *       "side": "S",
         *       "tradeVersion": 1,
         *       "gcpParticipantId": "B01224",
         *       "arrangement": "NCP",
         *       "marketSegment": "MAIN",
         *       "ccassTradeIndicator": "1",
         *       "tradingStockCode": "80700",
         *       "settlementStockCode": "00700",
         *       "isin": "KYG875721634",
         *       "currency": "CNY",
         *       "isolationIndicator": "1",
         *       "tradeTime": "2026-04-08T09:30:04.610+08:00",
         *       "brokerNumber": "2400",
         *       "counterpartyBrokerNumber": "2240",
         *       "counterpartyParticipantId": "B01955",
         *       "quantity": 200,
         *       "price": "470.200",
         *       "value": "94040.00",
         *       "tradingMethod": "A",
         *       "accruedInterest": "0.00",
         *       "shortSellIndicator": "N",
         *       "originIndicator": "A",
         *       "securitiesSettlementDate": "2026-04-10",
         *       "moneySettlementDate": "2026-04-10",
         *       "recordChecksum": "00000009955100"
         *     }
         * @example {
         *       "market": "SSE",
         *       "tradeDate": "2026-04-08",
         *       "tradeReference": "0000260408700031",
         *       "side": "B",
         *       "tradeVersion": 1,
         *       "gcpParticipantId": "B01555",
         *       "arrangement": "NCCCP",
         *       "ccassTradeIndicator": "1",
         *       "tradingStockCode": "90519",
         *       "settlementStockCode": "90519",
         *       "mainlandStockCode": "600519",
         *       "currency": "CNY",
         *       "isolationIndicator": "1",
         *       "tradeTime": "2026-04-08T10:02:17.300+08:00",
         *       "brokerNumber": "2040",
         *       "quantity": 100,
         *       "price": "1450.00",
         *       "value": "145000.00",
         *       "tradingMethod": "A",
         *       "accruedInterest": "0.00",
         *       "originIndicator": "A",
         *       "securitiesSettlementDate": "2026-04-08",
         *       "moneySettlementDate": "2026-04-09",
         *       "recordChecksum": "00000016040619"
         *     }
         */
        readonly Trade: {
            /** @description Market of the trade. Part of the trade key. */
            readonly market: components["schemas"]["Market"];
            /** @description Day on which the trade was made. Part of the trade key. */
            readonly tradeDate: components["schemas"]["Date"];
            /**
             * @description Trade reference, sixteen digits. Part of the trade key.
             * @example 0000260408000123
             */
            readonly tradeReference: string;
            /**
             * @description `B` buy, `S` sell, as seen by `brokerNumber`. Part of the trade key.
             * @example B
             * @enum {string}
             */
            readonly side: "B" | "S";
            /**
             * @description Counts from 1. An amendment replaces the whole trade with the next version; an equal or lower version is ignored.
             * @example 1
             */
            readonly tradeVersion: number;
            /** @description General Clearing Participant that clears this side, by the mapping in force at the trade time. */
            readonly gcpParticipantId: components["schemas"]["ParticipantId"];
            /** @description `NCP` for a Hong Kong trade, `NCCCP` for a China Connect trade. */
            readonly arrangement: components["schemas"]["Arrangement"];
            /**
             * @description Board or board-like segment of the market.
             *     - Hong Kong: `MAIN` Main Board, `GEM` GEM, `NASD` Nasdaq securities (trading only), `ETS` extended trading securities
             *     - Shanghai: `STAR` the STAR Market, otherwise absent or `MAIN`
             *     - Shenzhen: `CHNX` ChiNext, otherwise absent or `MAIN`
             * @example MAIN
             * @enum {string}
             */
            readonly marketSegment?: "MAIN" | "GEM" | "NASD" | "ETS" | "STAR" | "CHNX";
            /**
             * @description Whether the trade is settled in CCASS.
             *     - `1`: CCASS trade
             *     - `2`: non-CCASS trade
             * @example 1
             * @enum {string}
             */
            readonly ccassTradeIndicator: "1" | "2";
            /** @description Code of the counter on which the trade was made. */
            readonly tradingStockCode: components["schemas"]["StockCode"];
            /** @description Code under which the trade settles, that of the domain settlement counter. It differs from the trading code on the other counters of a multi-counter security. */
            readonly settlementStockCode: components["schemas"]["StockCode"];
            /** @description Code on the mainland exchange. Present exactly when the market is `SSE` or `SZSE`. */
            readonly mainlandStockCode?: components["schemas"]["MainlandStockCode"];
            /** @description ISIN of the security; absent for a security without one, as most structured products are. */
            readonly isin?: components["schemas"]["Isin"];
            /** @description Currency of price, value and accrued interest. China Connect trades are in `CNY`. */
            readonly currency: components["schemas"]["Currency"];
            /**
             * @description Whether the trade is netted. Present exactly for a CCASS trade.
             *     - `1`: to be netted by HKSCC (CNS)
             *     - `2`: isolated trade
             * @example 1
             * @enum {string}
             */
            readonly isolationIndicator?: "1" | "2";
            /**
             * @description Why the trade is isolated. Present exactly when `isolationIndicator` is `2`.
             *     - `H`: isolated by HKSCC
             *     - `B`: buy-in
             *     - `I`: isolated by the Exchange Participant
             * @example I
             * @enum {string}
             */
            readonly isolationReason?: "H" | "B" | "I";
            /** @description Time of the trade, to the millisecond. The clearing files carry only HHMM, which can be derived from it. */
            readonly tradeTime: components["schemas"]["Timestamp"];
            /** @description Broker whose trade this is, the participant's NCP or NCCCP. */
            readonly brokerNumber: components["schemas"]["BrokerNumber"];
            /** @description Broker on the other side. Always present on the Hong Kong market, optional for China Connect. */
            readonly counterpartyBrokerNumber?: components["schemas"]["BrokerNumber"];
            /** @description Clearing Participant of the other side; absent when it is not known. */
            readonly counterpartyParticipantId?: components["schemas"]["ParticipantId"];
            /**
             * @description Number of shares or units; the nominal amount for a debt security.
             * @example 400
             */
            readonly quantity: number;
            /**
             * @description Trade price, at most five integer and three fraction digits.
             * @example 512.500
             */
            readonly price: string;
            /**
             * @description Trade value, at most eleven integer and two fraction digits. For a security that is not debt it differs from price times quantity by less than 0.01.
             * @example 205000.00
             */
            readonly value: string;
            /**
             * @description How the trade came about.
             *     - `A`: automatched
             *     - `U`: auction matching
             *     - `E`: semi-automatic special lot
             *     - `O`: semi-automatic odd lot
             *     - `M`: manual, price within the normal range
             *     - `S`: manual, price outside the normal range or not on a spread
             *     - `Q`: special lot
             *     - `P`: odd lot
             *     - `R`: previous day
             *     - `V`: overseas
             *     - `T`: option exercise
             * @example A
             * @enum {string}
             */
            readonly tradingMethod: "A" | "U" | "E" | "O" | "M" | "S" | "Q" | "P" | "R" | "V" | "T";
            /**
             * @description `X` for a direct trade; absent for a non-direct one.
             * @example X
             * @constant
             */
            readonly directIndicator?: "X";
            /**
             * @description Accrued interest without its sign; zero for a security that is not debt and for a non-CCASS trade.
             * @example 0.00
             */
            readonly accruedInterest: string;
            /**
             * @description `-` when accrued interest is negative; absent when it is zero or positive.
             * @example -
             * @constant
             */
            readonly accruedInterestSign?: "-";
            /**
             * @description Short-sell mark; absent when there is none.
             *     - Seller: `Y` short sell, `M` market maker, `A` index arbitrage, `F` hedging of stock futures, `N` no short sell
             *     - Buyer: `C` cover of a short sell
             * @example N
             * @enum {string}
             */
            readonly shortSellIndicator?: "Y" | "M" | "A" | "F" | "N" | "C";
            /**
             * @description For whom the broker traded; absent when not given.
             *     - `A`: agency
             *     - `P`: principal
             *     - `R`: registered trader
             * @example P
             * @enum {string}
             */
            readonly originIndicator?: "A" | "P" | "R";
            /**
             * @description Hedge mark; absent when there is none.
             *     - `E`: hedge
             *     - `N`: non-hedge
             *     - `L`: hedge liquidation
             * @example E
             * @enum {string}
             */
            readonly hedgeIndicator?: "E" | "N" | "L";
            /** @description Day on which the securities settle. Hong Kong, the second settlement day after the trade date; China Connect, the trade date. */
            readonly securitiesSettlementDate: components["schemas"]["Date"];
            /** @description Day on which the money settles. Hong Kong, as the securities; China Connect, the next day after the trade date on which renminbi settles. */
            readonly moneySettlementDate: components["schemas"]["Date"];
            /**
             * @description Trading stock code, quantity, price × 1,000, value × 100 and unsigned accrued interest × 100, added as integers; fourteen digits with leading zeros.
             * @example 00000021013600
             */
            readonly recordChecksum: string;
        } & (unknown & unknown & unknown & unknown & unknown & unknown);
        /**
         * @description What identifies one side of one trade for its whole life.
         * @example {
         *       "market": "HK",
         *       "tradeDate": "2026-04-08",
         *       "tradeReference": "0000260408000125",
         *       "side": "S"
         *     }
         */
        readonly TradeKey: {
            /** @description Market of the trade. */
            readonly market: components["schemas"]["Market"];
            /** @description Day on which the trade was made. It stays the same when a correction arrives on a later day's channel. */
            readonly tradeDate: components["schemas"]["Date"];
            /**
             * @description Trade reference, sixteen digits. Its inner structure is not published; do not take it apart.
             * @example 0000260408000123
             */
            readonly tradeReference: string;
            /**
             * @description `B` buy, `S` sell, as seen by the broker whose trade it is.
             * @example B
             * @enum {string}
             */
            readonly side: "B" | "S";
        };
        /**
         * @description Totals over the live trades of one side whose trade date is the channel's own.
         * @example {
         *       "count": 1,
         *       "quantity": "400",
         *       "value": "205000.00",
         *       "hashTotal": "000000000021013600"
         *     }
         */
        readonly SideTotals: {
            /** @description Number of live trades. */
            readonly count: number;
            /** @description Sum of the quantities, as digits, because it may exceed the integers that JSON readers keep exact. */
            readonly quantity: string;
            /** @description Sum of the values over all currencies as plain numbers, a decimal string with two fraction digits. */
            readonly value: string;
            /** @description The five terms of `recordChecksum`, summed over the live trades modulo 10^18; eighteen digits with leading zeros. */
            readonly hashTotal: string;
        };
        /**
         * @description What a complete copy of a closed channel must add up to, buys and sells apart.
         * @example {
         *       "buys": {
         *         "count": 1,
         *         "quantity": "400",
         *         "value": "205000.00",
         *         "hashTotal": "000000000021013600"
         *       },
         *       "sells": {
         *         "count": 1,
         *         "quantity": "200",
         *         "value": "94040.00",
         *         "hashTotal": "000000000009955100"
         *       }
         *     }
         */
        readonly ControlTotals: {
            /** @description Totals of the buys. */
            readonly buys: components["schemas"]["SideTotals"];
            /** @description Totals of the sells. */
            readonly sells: components["schemas"]["SideTotals"];
        };
        /**
         * @description One event of a channel; `eventType` tells which. The same event looks the same however it is delivered.
         * @example {
         *       "channelId": "B01224-HK-20260408",
         *       "epoch": 1,
         *       "sequence": 1,
         *       "eventId": "B01224-HK-20260408.1.1",
         *       "eventType": "CHANNEL_OPENED",
         *       "publishedAt": "2026-04-08T08:45:00.000+08:00",
         *       "possibleDuplicate": false,
         *       "possibleResend": false
         *     }
         */
        readonly TradeEvent: components["schemas"]["ChannelOpened"] | components["schemas"]["TradeReported"] | components["schemas"]["TradeAmended"] | components["schemas"]["TradeCancelled"] | components["schemas"]["ChannelClosed"];
        /**
         * @description One answer of a pull. Empty when there is nothing new, which is the keep-alive.
         * @example {
         *       "channelId": "B01224-HK-20260408",
         *       "epoch": 1,
         *       "state": "OPEN",
         *       "earliestSequence": 1,
         *       "lastSequence": 6,
         *       "events": []
         *     }
         */
        readonly EventBatch: {
            /** @description The channel that was asked for. */
            readonly channelId: components["schemas"]["ChannelId"];
            /** @description Current epoch of the channel, and that of every event in the batch. */
            readonly epoch: components["schemas"]["Epoch"];
            /** @description State of the channel. */
            readonly state: components["schemas"]["ChannelState"];
            /** @description The earliest sequence that can still be pulled. */
            readonly earliestSequence: components["schemas"]["Sequence"];
            /** @description The last sequence published, whether it is in the batch or not. */
            readonly lastSequence: components["schemas"]["LastSequence"];
            /** @description The events after `afterSequence`, in order and without a gap, at most `limit` of them. */
            readonly events: readonly components["schemas"]["TradeEvent"][];
        };
        /**
         * @description Names the next page. Opaque; sent back unchanged, with the same limit.
         * @example eyJ2IjoxLCJvIjoxMDAwfQ
         */
        readonly Cursor: string;
        /**
         * @description One page of the live trades (reported or amended, not cancelled) as of one sequence.
         * @example {
         *       "channelId": "B01224-HK-20260408",
         *       "epoch": 1,
         *       "state": "PENDING",
         *       "asOfSequence": 0,
         *       "count": 0,
         *       "trades": []
         *     }
         */
        readonly SnapshotPage: {
            /** @description The channel that was asked for. */
            readonly channelId: components["schemas"]["ChannelId"];
            /** @description Epoch of `asOfSequence`; the same on all pages. */
            readonly epoch: components["schemas"]["Epoch"];
            /** @description State of the channel. */
            readonly state: components["schemas"]["ChannelState"];
            /** @description The snapshot holds every event up to this sequence and none after it; the same on all pages. Go on with `afterSequence` at this value. */
            readonly asOfSequence: components["schemas"]["LastSequence"];
            /** @description Number of live trades over all pages. */
            readonly count: number;
            /** @description Live trades with their current versions, in the order in which they were first reported. */
            readonly trades: readonly components["schemas"]["Trade"][];
            /** @description Where the next page starts; absent on the last page. */
            readonly nextCursor?: components["schemas"]["Cursor"];
        };
        /**
         * @description Cumulative acknowledgement. Everything of this channel and epoch up to the sequence is safely stored.
         * @example {
         *       "channelId": "B01224-HK-20260408",
         *       "epoch": 1,
         *       "acknowledgedSequence": 2
         *     }
         */
        readonly Acknowledgement: {
            /** @description The channel that is acknowledged. */
            readonly channelId: components["schemas"]["ChannelId"];
            /** @description Epoch of the acknowledged sequence. */
            readonly epoch: components["schemas"]["Epoch"];
            /** @description The last sequence stored without a gap before it; 0 when none is. */
            readonly acknowledgedSequence: components["schemas"]["LastSequence"];
        };
        /**
         * @description Where and what the server pushes. One per credential; putting another replaces it.
         * @example {
         *       "callbackUrl": "https://gcp.example.invalid/ocp/trade-events",
         *       "acknowledgedSequences": [
         *         {
         *           "channelId": "B01224-HK-20260408",
         *           "epoch": 1,
         *           "acknowledgedSequence": 2
         *         }
         *       ]
         *     }
         */
        readonly Subscription: {
            /**
             * Format: uri
             * @description Address of the receiver. Only `https`.
             * @example https://gcp.example.invalid/ocp/trade-events
             */
            readonly callbackUrl: string;
            /** @description Channels to be pushed; absent for all of the caller's, those of later dates too. */
            readonly channelIds?: readonly components["schemas"]["ChannelId"][];
            /** @description Where delivery goes on, channel by channel. A channel that is not named starts at 1. */
            readonly acknowledgedSequences?: readonly components["schemas"]["Acknowledgement"][];
        };
        /**
         * @description One push. The events are those of the other modes of delivery, member by member.
         * @example {
         *       "deliveryId": "d-20260408-000018",
         *       "sentAt": "2026-04-08T12:00:20.000+08:00",
         *       "channelId": "B01224-HK-20260408",
         *       "epoch": 1,
         *       "events": [],
         *       "lastSequence": 6
         *     }
         */
        readonly TradeEventBatch: {
            /**
             * @description Identifies this delivery; a repeated attempt keeps it. Equal to the header `OCP-Delivery-Id`.
             * @example d-20260408-000017
             */
            readonly deliveryId: string;
            /** @description When this attempt was sent. Equal to the header `OCP-Timestamp`. */
            readonly sentAt: components["schemas"]["Timestamp"];
            /** @description Channel of every event in the batch. */
            readonly channelId: components["schemas"]["ChannelId"];
            /** @description Epoch of every event in the batch. */
            readonly epoch: components["schemas"]["Epoch"];
            /** @description The events, in order and without a gap. Empty as a keep-alive. */
            readonly events: readonly components["schemas"]["TradeEvent"][];
            /** @description The last sequence published on the channel, whether it is in the batch or not. */
            readonly lastSequence: components["schemas"]["LastSequence"];
        };
    };
    responses: {
        /** @description The request is not valid. `violations` names what to correct. */
        readonly BadRequest: {
            headers: {
                readonly "OCP-Environment": components["headers"]["OcpEnvironment"];
                readonly "X-Request-Id": components["headers"]["XRequestId"];
                readonly Date: components["headers"]["Date"];
                readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no usable token. Get a new one; do not repeat the old one. */
        readonly Unauthorized: {
            headers: {
                readonly "OCP-Environment": components["headers"]["OcpEnvironment"];
                readonly "X-Request-Id": components["headers"]["XRequestId"];
                readonly Date: components["headers"]["Date"];
                readonly "WWW-Authenticate": components["headers"]["BearerChallenge"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The token does not carry the scope of this service. */
        readonly Forbidden: {
            headers: {
                readonly "OCP-Environment": components["headers"]["OcpEnvironment"];
                readonly "X-Request-Id": components["headers"]["XRequestId"];
                readonly Date: components["headers"]["Date"];
                readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is nothing at this path. */
        readonly ResourceNotFound: {
            headers: {
                readonly "OCP-Environment": components["headers"]["OcpEnvironment"];
                readonly "X-Request-Id": components["headers"]["XRequestId"];
                readonly Date: components["headers"]["Date"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The path does not know the method. `Allow` names those that it knows. */
        readonly MethodNotAllowed: {
            headers: {
                readonly "OCP-Environment": components["headers"]["OcpEnvironment"];
                readonly "X-Request-Id": components["headers"]["XRequestId"];
                readonly Date: components["headers"]["Date"];
                readonly Allow: components["headers"]["Allow"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `Accept` rules out every media type that the operation can answer with. */
        readonly NotAcceptable: {
            headers: {
                readonly "OCP-Environment": components["headers"]["OcpEnvironment"];
                readonly "X-Request-Id": components["headers"]["XRequestId"];
                readonly Date: components["headers"]["Date"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The address of the request is too long. */
        readonly UriTooLong: {
            headers: {
                readonly "OCP-Environment": components["headers"]["OcpEnvironment"];
                readonly "X-Request-Id": components["headers"]["XRequestId"];
                readonly Date: components["headers"]["Date"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many requests. Wait as long as `Retry-After` says. */
        readonly RateLimited: {
            headers: {
                readonly "OCP-Environment": components["headers"]["OcpEnvironment"];
                readonly "X-Request-Id": components["headers"]["XRequestId"];
                readonly Date: components["headers"]["Date"];
                readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                readonly "Retry-After": components["headers"]["RetryAfter"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The header fields are larger than the server reads. */
        readonly HeadersTooLarge: {
            headers: {
                readonly "OCP-Environment": components["headers"]["OcpEnvironment"];
                readonly "X-Request-Id": components["headers"]["XRequestId"];
                readonly Date: components["headers"]["Date"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The server failed. The same request may be sent again after a pause. */
        readonly InternalError: {
            headers: {
                readonly "OCP-Environment": components["headers"]["OcpEnvironment"];
                readonly "X-Request-Id": components["headers"]["XRequestId"];
                readonly Date: components["headers"]["Date"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The service is not available now. Wait as long as `Retry-After` says, or use the other address. */
        readonly ServiceUnavailable: {
            headers: {
                readonly "OCP-Environment": components["headers"]["OcpEnvironment"];
                readonly "X-Request-Id": components["headers"]["XRequestId"];
                readonly Date: components["headers"]["Date"];
                readonly "Retry-After": components["headers"]["RetryAfter"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The caller has no such channel; that includes every channel of another participant. */
        readonly ChannelNotFound: {
            headers: {
                readonly "OCP-Environment": components["headers"]["OcpEnvironment"];
                readonly "X-Request-Id": components["headers"]["XRequestId"];
                readonly Date: components["headers"]["Date"];
                readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description What the caller knows of the channel does not fit its present state. */
        readonly EpochOrSequenceConflict: {
            headers: {
                readonly "OCP-Environment": components["headers"]["OcpEnvironment"];
                readonly "X-Request-Id": components["headers"]["XRequestId"];
                readonly Date: components["headers"]["Date"];
                readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The events asked for are no longer kept. Take the snapshot and go on from there. */
        readonly SequenceExpired: {
            headers: {
                readonly "OCP-Environment": components["headers"]["OcpEnvironment"];
                readonly "X-Request-Id": components["headers"]["XRequestId"];
                readonly Date: components["headers"]["Date"];
                readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description This server does not offer the operation. */
        readonly NotOffered: {
            headers: {
                readonly "OCP-Environment": components["headers"]["OcpEnvironment"];
                readonly "X-Request-Id": components["headers"]["XRequestId"];
                readonly Date: components["headers"]["Date"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request is not valid, or the cursor is not one of this resource. */
        readonly BadRequestOrCursor: {
            headers: {
                readonly "OCP-Environment": components["headers"]["OcpEnvironment"];
                readonly "X-Request-Id": components["headers"]["XRequestId"];
                readonly Date: components["headers"]["Date"];
                readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The channel has a new epoch, so that the cursor has lost its meaning. */
        readonly EpochChanged: {
            headers: {
                readonly "OCP-Environment": components["headers"]["OcpEnvironment"];
                readonly "X-Request-Id": components["headers"]["XRequestId"];
                readonly Date: components["headers"]["Date"];
                readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is not JSON, or not a subscription. */
        readonly BadSubscription: {
            headers: {
                readonly "OCP-Environment": components["headers"]["OcpEnvironment"];
                readonly "X-Request-Id": components["headers"]["XRequestId"];
                readonly Date: components["headers"]["Date"];
                readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is larger than the server reads. */
        readonly BodyTooLarge: {
            headers: {
                readonly "OCP-Environment": components["headers"]["OcpEnvironment"];
                readonly "X-Request-Id": components["headers"]["XRequestId"];
                readonly Date: components["headers"]["Date"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is of a media type that the operation does not read. */
        readonly UnsupportedMediaType: {
            headers: {
                readonly "OCP-Environment": components["headers"]["OcpEnvironment"];
                readonly "X-Request-Id": components["headers"]["XRequestId"];
                readonly Date: components["headers"]["Date"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /**
         * @description Echoed by the answer. One that is not well formed is replaced, not refused.
         * @example order-desk-7f3a9c01
         */
        readonly RequestId: string;
        /**
         * @description `gzip` lets the server compress the body.
         * @example gzip
         */
        readonly AcceptEncoding: string;
        /**
         * @description The channel, as `GET /channels` names it. Another participant's channel is not found.
         * @example B01224-HK-20260408
         */
        readonly ChannelId: components["schemas"]["ChannelId"];
        /**
         * @description The epoch that the caller knows. Any other than the current one is answered by `EPOCH_CHANGED`. Left out, the current one is meant.
         * @example 1
         */
        readonly Epoch: components["schemas"]["Epoch"];
        /**
         * @description The last sequence that the caller has. Events after it are wanted.
         * @example 1
         */
        readonly AfterSequence: number;
        /**
         * @description The most items wanted in one answer. The server may send fewer.
         * @example 500
         */
        readonly Limit: number;
        /**
         * @description How long to wait when there is nothing new. The server waits at most the channel's `maximumWaitMs`, and never on a closed channel.
         * @example 20
         */
        readonly WaitSeconds: number;
        /**
         * @description `epoch:sequence` of the last event that the caller has. The stream goes on after it; without it, it starts at 1.
         * @example 1:2
         */
        readonly LastEventId: string;
        /**
         * @description `nextCursor` of the page before, unchanged. Left out, the first page is meant.
         * @example eyJ2IjoxLCJvIjoxMDAwfQ
         */
        readonly Cursor: components["schemas"]["Cursor"];
        /**
         * @description Identifies the delivery; a repeated attempt keeps it, so that the receiver can tell a repetition.
         * @example d-20260408-000017
         */
        readonly DeliveryId: string;
        /**
         * @description When this attempt was sent. A receiver refuses one that is more than five minutes away from its own clock.
         * @example 2026-04-08T09:30:01.450+08:00
         */
        readonly DeliveryTimestamp: components["schemas"]["Timestamp"];
        /**
         * @description Detached JWS with unencoded payload (RFC 7515 appendix F, RFC 7797): `header..signature`. The protected header has `alg`, `kid`,
         *     `b64: false` and `crit: ["b64"]`. The payload is the delivery id, a full stop, the timestamp, a full stop, and the body as sent.
         *     The keys are at `GET /oauth2/jwks`.
         * @example eyJhbGciOiJFUzI1NiIsImtpZCI6Im9jcC0yMDI2LTEiLCJiNjQiOmZhbHNlLCJjcml0IjpbImI2NCJdfQ..44LQNqTgDTTKRo6VjrYvfce41lJlpO2Y1o1ItuaESqJ_Bn7EONHsGRURxXv1o-DaP2stjufos5Q6mDsytov4vw
         */
        readonly DeliverySignature: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Which world this is. A client that expects one refuses to work against the other.
         * @example TEST
         */
        readonly OcpEnvironment: "TEST" | "PRODUCTION";
        /**
         * @description The caller's `X-Request-Id`, unchanged; generated when the caller sent none or one that is not well formed.
         * @example order-desk-7f3a9c01
         */
        readonly XRequestId: string;
        /**
         * @description When the answer was made, real time (RFC 9110, IMF-fixdate).
         * @example Wed, 08 Apr 2026 01:30:02 GMT
         */
        readonly Date: string;
        /**
         * @description Requests that the current window allows.
         * @example 600
         */
        readonly RateLimitLimit: number;
        /**
         * @description Requests left in the current window.
         * @example 597
         */
        readonly RateLimitRemaining: number;
        /**
         * @description Seconds until the window starts anew.
         * @example 41
         */
        readonly RateLimitReset: number;
        /**
         * @description Trade data and tokens are never kept by caches.
         * @example no-store
         */
        readonly NoStore: string;
        /**
         * @description The answer depends on `Accept-Encoding`.
         * @example Accept-Encoding
         */
        readonly Vary: string;
        /**
         * @description `gzip` when the body is compressed, which it is only when `Accept-Encoding` allows it.
         * @example gzip
         */
        readonly ContentEncoding: "gzip";
        /**
         * @description Why the token was not accepted (RFC 6750).
         * @example Bearer error="invalid_token"
         */
        readonly BearerChallenge: string;
        /**
         * @description The methods that the path knows.
         * @example GET
         */
        readonly Allow: string;
        /**
         * @description Seconds to wait before the next attempt, at least one.
         * @example 2
         */
        readonly RetryAfter: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly listChannels: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Echoed by the answer. One that is not well formed is replaced, not refused.
                 * @example order-desk-7f3a9c01
                 */
                readonly "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description `gzip` lets the server compress the body.
                 * @example gzip
                 */
                readonly "Accept-Encoding"?: components["parameters"]["AcceptEncoding"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The channels. */
            readonly 200: {
                headers: {
                    readonly "OCP-Environment": components["headers"]["OcpEnvironment"];
                    readonly "X-Request-Id": components["headers"]["XRequestId"];
                    readonly Date: components["headers"]["Date"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Cache-Control": components["headers"]["NoStore"];
                    readonly Vary: components["headers"]["Vary"];
                    readonly "Content-Encoding": components["headers"]["ContentEncoding"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ChannelList"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["ResourceNotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 431: components["responses"]["HeadersTooLarge"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly pullEvents: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The epoch that the caller knows. Any other than the current one is answered by `EPOCH_CHANGED`. Left out, the current one is meant.
                 * @example 1
                 */
                readonly epoch?: components["parameters"]["Epoch"];
                /**
                 * @description The last sequence that the caller has. Events after it are wanted.
                 * @example 1
                 */
                readonly afterSequence?: components["parameters"]["AfterSequence"];
                /**
                 * @description The most items wanted in one answer. The server may send fewer.
                 * @example 500
                 */
                readonly limit?: components["parameters"]["Limit"];
                /**
                 * @description How long to wait when there is nothing new. The server waits at most the channel's `maximumWaitMs`, and never on a closed channel.
                 * @example 20
                 */
                readonly waitSeconds?: components["parameters"]["WaitSeconds"];
            };
            readonly header?: {
                /**
                 * @description Echoed by the answer. One that is not well formed is replaced, not refused.
                 * @example order-desk-7f3a9c01
                 */
                readonly "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description `gzip` lets the server compress the body.
                 * @example gzip
                 */
                readonly "Accept-Encoding"?: components["parameters"]["AcceptEncoding"];
            };
            readonly path: {
                /**
                 * @description The channel, as `GET /channels` names it. Another participant's channel is not found.
                 * @example B01224-HK-20260408
                 */
                readonly channelId: components["parameters"]["ChannelId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The next events, or none. */
            readonly 200: {
                headers: {
                    readonly "OCP-Environment": components["headers"]["OcpEnvironment"];
                    readonly "X-Request-Id": components["headers"]["XRequestId"];
                    readonly Date: components["headers"]["Date"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Cache-Control": components["headers"]["NoStore"];
                    readonly Vary: components["headers"]["Vary"];
                    readonly "Content-Encoding": components["headers"]["ContentEncoding"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EventBatch"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["ChannelNotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 409: components["responses"]["EpochOrSequenceConflict"];
            readonly 410: components["responses"]["SequenceExpired"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 431: components["responses"]["HeadersTooLarge"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly streamEvents: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description `epoch:sequence` of the last event that the caller has. The stream goes on after it; without it, it starts at 1.
                 * @example 1:2
                 */
                readonly "Last-Event-ID"?: components["parameters"]["LastEventId"];
                /**
                 * @description Echoed by the answer. One that is not well formed is replaced, not refused.
                 * @example order-desk-7f3a9c01
                 */
                readonly "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            readonly path: {
                /**
                 * @description The channel, as `GET /channels` names it. Another participant's channel is not found.
                 * @example B01224-HK-20260408
                 */
                readonly channelId: components["parameters"]["ChannelId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The stream, until it is ended or lost. */
            readonly 200: {
                headers: {
                    readonly "OCP-Environment": components["headers"]["OcpEnvironment"];
                    readonly "X-Request-Id": components["headers"]["XRequestId"];
                    readonly Date: components["headers"]["Date"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Cache-Control": components["headers"]["NoStore"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/event-stream": string;
                };
            };
            /** @description The channel is closed and the caller has all of it. */
            readonly 204: {
                headers: {
                    readonly "OCP-Environment": components["headers"]["OcpEnvironment"];
                    readonly "X-Request-Id": components["headers"]["XRequestId"];
                    readonly Date: components["headers"]["Date"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Cache-Control": components["headers"]["NoStore"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["ChannelNotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 409: components["responses"]["EpochOrSequenceConflict"];
            readonly 410: components["responses"]["SequenceExpired"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 431: components["responses"]["HeadersTooLarge"];
            readonly 500: components["responses"]["InternalError"];
            readonly 501: components["responses"]["NotOffered"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly takeSnapshot: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The most items wanted in one answer. The server may send fewer.
                 * @example 500
                 */
                readonly limit?: components["parameters"]["Limit"];
                /**
                 * @description `nextCursor` of the page before, unchanged. Left out, the first page is meant.
                 * @example eyJ2IjoxLCJvIjoxMDAwfQ
                 */
                readonly cursor?: components["parameters"]["Cursor"];
            };
            readonly header?: {
                /**
                 * @description Echoed by the answer. One that is not well formed is replaced, not refused.
                 * @example order-desk-7f3a9c01
                 */
                readonly "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description `gzip` lets the server compress the body.
                 * @example gzip
                 */
                readonly "Accept-Encoding"?: components["parameters"]["AcceptEncoding"];
            };
            readonly path: {
                /**
                 * @description The channel, as `GET /channels` names it. Another participant's channel is not found.
                 * @example B01224-HK-20260408
                 */
                readonly channelId: components["parameters"]["ChannelId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page of live trades. */
            readonly 200: {
                headers: {
                    readonly "OCP-Environment": components["headers"]["OcpEnvironment"];
                    readonly "X-Request-Id": components["headers"]["XRequestId"];
                    readonly Date: components["headers"]["Date"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Cache-Control": components["headers"]["NoStore"];
                    readonly Vary: components["headers"]["Vary"];
                    readonly "Content-Encoding": components["headers"]["ContentEncoding"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SnapshotPage"];
                };
            };
            readonly 400: components["responses"]["BadRequestOrCursor"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["ChannelNotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 409: components["responses"]["EpochChanged"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 431: components["responses"]["HeadersTooLarge"];
            readonly 500: components["responses"]["InternalError"];
            readonly 501: components["responses"]["NotOffered"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly putSubscription: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Echoed by the answer. One that is not well formed is replaced, not refused.
                 * @example order-desk-7f3a9c01
                 */
                readonly "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description `gzip` lets the server compress the body.
                 * @example gzip
                 */
                readonly "Accept-Encoding"?: components["parameters"]["AcceptEncoding"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description The subscription. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Subscription"];
            };
        };
        readonly responses: {
            /** @description The subscription as it is now in force. */
            readonly 200: {
                headers: {
                    readonly "OCP-Environment": components["headers"]["OcpEnvironment"];
                    readonly "X-Request-Id": components["headers"]["XRequestId"];
                    readonly Date: components["headers"]["Date"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "Cache-Control": components["headers"]["NoStore"];
                    readonly Vary: components["headers"]["Vary"];
                    readonly "Content-Encoding": components["headers"]["ContentEncoding"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Subscription"];
                };
            };
            readonly 400: components["responses"]["BadSubscription"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["ChannelNotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 431: components["responses"]["HeadersTooLarge"];
            readonly 500: components["responses"]["InternalError"];
            readonly 501: components["responses"]["NotOffered"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly tradeEventBatch: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description Identifies the delivery; a repeated attempt keeps it, so that the receiver can tell a repetition.
                 * @example d-20260408-000017
                 */
                readonly "OCP-Delivery-Id": components["parameters"]["DeliveryId"];
                /**
                 * @description When this attempt was sent. A receiver refuses one that is more than five minutes away from its own clock.
                 * @example 2026-04-08T09:30:01.450+08:00
                 */
                readonly "OCP-Timestamp": components["parameters"]["DeliveryTimestamp"];
                /**
                 * @description Detached JWS with unencoded payload (RFC 7515 appendix F, RFC 7797): `header..signature`. The protected header has `alg`, `kid`,
                 *     `b64: false` and `crit: ["b64"]`. The payload is the delivery id, a full stop, the timestamp, a full stop, and the body as sent.
                 *     The keys are at `GET /oauth2/jwks`.
                 * @example eyJhbGciOiJFUzI1NiIsImtpZCI6Im9jcC0yMDI2LTEiLCJiNjQiOmZhbHNlLCJjcml0IjpbImI2NCJdfQ..44LQNqTgDTTKRo6VjrYvfce41lJlpO2Y1o1ItuaESqJ_Bn7EONHsGRURxXv1o-DaP2stjufos5Q6mDsytov4vw
                 */
                readonly "OCP-Signature": components["parameters"]["DeliverySignature"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description The batch. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TradeEventBatch"];
            };
        };
        readonly responses: {
            /** @description Everything up to the acknowledged sequence is stored. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            /** @description The receiver cannot read the delivery. The server stops and tells its operators. A body is not read. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The signature does not fit, or the delivery is too old. The server repeats it with a fresh timestamp and signature. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The body is larger than the receiver reads. The server repeats it in smaller batches. */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The receiver does not read the media type. The server stops and tells its operators. */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The receiver cannot take it now. The server repeats it after a growing pause. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
