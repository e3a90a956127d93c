// Generated from specs/ by `npm run generate`. Do not edit: change the specs, or scripts/generate.

export interface paths {
    readonly "/business-dates/{businessDate}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get the manifest of a business date
         * @description Version, number of rows and hash of every dataset. The answer for `clearing-mappings` is of the caller's own rows.
         */
        readonly get: operations["getManifest"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/business-dates/{businessDate}/participants": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List participants
         * @description The Participant List: every CCASS participant.
         *
         *     A full snapshot, paged: follow `nextCursor` until it is absent.
         */
        readonly get: operations["listParticipants"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/business-dates/{businessDate}/stocks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List stocks
         * @description The Stock List: every counter that trades on the Hong Kong market, and the China Connect securities.
         *
         *     A full snapshot, paged: follow `nextCursor` until it is absent.
         */
        readonly get: operations["listStocks"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/business-dates/{businessDate}/calendar": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List calendar days
         * @description The Trading and Settlement Calendar: one row for each date and market, past and to come, as known on the business date.
         *
         *     A full snapshot, paged: follow `nextCursor` until it is absent.
         */
        readonly get: operations["listCalendar"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/business-dates/{businessDate}/clearing-mappings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List clearing mappings
         * @description The mapping of broker numbers to General Clearing Participants, by market and time. A caller sees the rows of its own participant IDs,
         *     so that the ETag is the caller's, too.
         *
         *     A full snapshot, paged: follow `nextCursor` until it is absent.
         */
        readonly get: operations["listClearingMappings"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * Format: date
         * @description A calendar date in Hong Kong, `YYYY-MM-DD`.
         * @example 2026-04-08
         */
        readonly Date: string;
        /**
         * Format: date-time
         * @description An instant as RFC 3339 with milliseconds, always in Hong Kong time (`+08:00`).
         * @example 2026-04-08T09:30:01.127+08:00
         */
        readonly Timestamp: string;
        /**
         * @description What a complete copy of one dataset must add up to.
         * @example {
         *       "dataset": "participants",
         *       "version": 1,
         *       "count": 2,
         *       "hash": "6cc1614dadba54df785f10c251a8783e91f9b1b33ca58d79a964967d86779e62",
         *       "publishedAt": "2026-04-08T06:30:00.000+08:00"
         *     }
         */
        readonly DatasetSummary: {
            /**
             * @description Which dataset.
             *     - `participants`: Participant List
             *     - `stocks`: Stock List
             *     - `calendar`: Trading and Settlement Calendar
             *     - `clearing-mappings`: NCP/GCP Mapping, the caller's own rows
             * @enum {string}
             */
            readonly dataset: "participants" | "stocks" | "calendar" | "clearing-mappings";
            /** @description Counts from 1. A correction is a new version of the same business date. */
            readonly version: number;
            /** @description Number of rows over all pages. */
            readonly count: number;
            /** @description SHA-256 in lower-case hex over the rows, in order, each as canonical JSON (RFC 8785) followed by a line feed. */
            readonly hash: string;
            /** @description When this version was published. */
            readonly publishedAt: components["schemas"]["Timestamp"];
            /** @description Why this version replaced the one before. Present exactly when the version is 2 or more. */
            readonly correctionReason?: string;
            /** @description Said where rows are not what they seem, for instance synthetic in a test world. */
            readonly notice?: string;
        };
        /**
         * @description The datasets of one business date. Ask for it first, and again at the end, to know that the copy is of one version.
         * @example {
         *       "businessDate": "2026-04-08",
         *       "datasets": [
         *         {
         *           "dataset": "participants",
         *           "version": 1,
         *           "count": 2,
         *           "hash": "6cc1614dadba54df785f10c251a8783e91f9b1b33ca58d79a964967d86779e62",
         *           "publishedAt": "2026-04-08T06:30:00.000+08:00"
         *         },
         *         {
         *           "dataset": "stocks",
         *           "version": 2,
         *           "count": 3,
         *           "hash": "1a8dc54a0f6e87e4e4cb27af7a907de6c37ab9ffefdb922ffb68ad1124cbd725",
         *           "publishedAt": "2026-04-08T07:10:00.000+08:00",
         *           "correctionReason": "Board lot of one security corrected"
         *         },
         *         {
         *           "dataset": "calendar",
         *           "version": 1,
         *           "count": 3,
         *           "hash": "c14cd53ee0c617ac67ab4dab450578f836100959582d6c6b5c969ea8c759e466",
         *           "publishedAt": "2026-04-08T06:30:00.000+08:00"
         *         },
         *         {
         *           "dataset": "clearing-mappings",
         *           "version": 1,
         *           "count": 2,
         *           "hash": "97d06836c6f5cef814130f0e29a8b9f8791e6c5c0f3699d4b9728356b7f02e02",
         *           "publishedAt": "2026-04-08T06:30:00.000+08:00",
         *           "notice": "Which participant clears which broker is not public; these rows are synthetic"
         *         }
         *       ]
         *     }
         */
        readonly Manifest: {
            /** @description The business date that was asked for. */
            readonly businessDate: components["schemas"]["Date"];
            /** @description One line for each dataset. */
            readonly datasets: readonly components["schemas"]["DatasetSummary"][];
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
         * @description Names the next page. Opaque; sent back unchanged, with the same limit.
         * @example eyJ2IjoxLCJvIjoxMDAwfQ
         */
        readonly Cursor: string;
        /**
         * @description CCASS participant ID, one letter and five digits. `B` brokers, `C` custodians, `P` pledgees, `A` clearing houses and agencies.
         * @example B01224
         */
        readonly ParticipantId: string;
        /**
         * @description Broker number of an Exchange Participant, four digits with leading zeros. A firm may own many.
         * @example 1400
         */
        readonly BrokerNumber: string;
        /**
         * @description One CCASS participant. Names are not unique; the ID is. NCP and NCCCP are not types but arrangements, and are in the mapping.
         * @example {
         *       "participantId": "B01224",
         *       "name": "MERRILL LYNCH FAR EAST LTD",
         *       "participantType": "GENERAL_CLEARING",
         *       "status": "ACTIVE",
         *       "exchangeParticipantId": "01224",
         *       "brokerNumbers": [
         *         "3264",
         *         "3265",
         *         "3266",
         *         "3267",
         *         "3268",
         *         "3269",
         *         "3274",
         *         "3275",
         *         "3278",
         *         "3279",
         *         "3283",
         *         "3284",
         *         "3285",
         *         "3286",
         *         "3287",
         *         "3288",
         *         "3289",
         *         "3345",
         *         "3346",
         *         "3347",
         *         "3348",
         *         "3349",
         *         "3643",
         *         "3645",
         *         "3646",
         *         "3647",
         *         "3648",
         *         "3649",
         *         "7351",
         *         "7354",
         *         "7355",
         *         "7356",
         *         "7357",
         *         "7358",
         *         "7359",
         *         "7364",
         *         "7365",
         *         "7366",
         *         "7367",
         *         "7368",
         *         "7369"
         *       ]
         *     }
         * @example {
         *       "participantId": "C00019",
         *       "name": "THE HONGKONG AND SHANGHAI BANKING",
         *       "participantType": "CUSTODIAN",
         *       "status": "ACTIVE",
         *       "brokerNumbers": []
         *     }
         */
        readonly Participant: {
            /** @description The participant's ID, unique within the list. */
            readonly participantId: components["schemas"]["ParticipantId"];
            /** @description Name in English as CCASS shows it; it may be cut, and several participants may share it. */
            readonly name: string;
            /** @description Name in traditional Chinese; absent when there is none. */
            readonly nameChinese?: string;
            /**
             * @description One of the seven types of CCASS participant.
             *     - `DIRECT_CLEARING`: an Exchange Participant that clears its own trades
             *     - `GENERAL_CLEARING`: clears for others too
             *     - `CLEARING_AGENCY`: another clearing house
             *     - `CUSTODIAN`, `STOCK_LENDER`, `STOCK_PLEDGEE`, `INVESTOR`: hold securities
             * @enum {string}
             */
            readonly participantType: "DIRECT_CLEARING" | "GENERAL_CLEARING" | "CLEARING_AGENCY" | "CUSTODIAN" | "STOCK_LENDER" | "STOCK_PLEDGEE" | "INVESTOR";
            /**
             * @description Whether the participant may act today.
             * @enum {string}
             */
            readonly status: "ACTIVE" | "SUSPENDED";
            /** @description Exchange Participant ID, five digits; absent for one that is none. */
            readonly exchangeParticipantId?: string;
            /** @description The participant's broker numbers; empty when it has none. */
            readonly brokerNumbers: readonly components["schemas"]["BrokerNumber"][];
        };
        /**
         * @description One page of the Participant List.
         * @example {
         *       "businessDate": "2026-04-08",
         *       "dataset": "participants",
         *       "version": 1,
         *       "count": 0,
         *       "rows": []
         *     }
         */
        readonly ParticipantPage: {
            /** @description The business date that was asked for. */
            readonly businessDate: components["schemas"]["Date"];
            /**
             * @description Always `participants`.
             * @constant
             */
            readonly dataset: "participants";
            /** @description Version of the dataset; the same on all pages that one cursor leads to. */
            readonly version: number;
            /** @description Number of rows over all pages. */
            readonly count: number;
            /** @description The rows of this page, in order of participant ID. */
            readonly rows: readonly components["schemas"]["Participant"][];
            /** @description Where the next page starts; absent on the last page. */
            readonly nextCursor?: components["schemas"]["Cursor"];
        };
        /**
         * @description CCASS stock code, five digits with leading zeros. Codes are text, never numbers.
         * @example 00700
         */
        readonly StockCode: string;
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
         * @description Code of the security on its mainland exchange, six digits. It is carried, never computed from the CCASS code.
         * @example 600519
         */
        readonly MainlandStockCode: string;
        /**
         * @description One counter of one security. With the market its code is unique within a business date; over the years codes are used again.
         * @example {
         *       "stockCode": "00700",
         *       "market": "HK",
         *       "shortName": "TENCENT",
         *       "nameChinese": "騰訊控股",
         *       "category": "Equity",
         *       "subCategory": "Equity Securities (Main Board)",
         *       "isin": "KYG875721634",
         *       "boardLot": 100,
         *       "tradingCurrency": "HKD",
         *       "domainSettlementStockCode": "00700",
         *       "rmbCounterStockCode": "80700",
         *       "admittedToCcass": true,
         *       "subjectToStampDuty": true,
         *       "shortSellEligible": true,
         *       "casEligible": true,
         *       "vcmEligible": true,
         *       "posEligible": true,
         *       "spreadTable": "1"
         *     }
         * @example {
         *       "stockCode": "80700",
         *       "market": "HK",
         *       "shortName": "TENCENT-R",
         *       "category": "Equity",
         *       "subCategory": "Equity Securities (Main Board)",
         *       "isin": "KYG875721634",
         *       "boardLot": 100,
         *       "tradingCurrency": "CNY",
         *       "domainSettlementStockCode": "00700",
         *       "admittedToCcass": true,
         *       "subjectToStampDuty": true,
         *       "shortSellEligible": true,
         *       "casEligible": true,
         *       "vcmEligible": true,
         *       "posEligible": true,
         *       "spreadTable": "1"
         *     }
         * @example {
         *       "stockCode": "90519",
         *       "market": "SSE",
         *       "shortName": "KWEICHOW MOUTAI",
         *       "nameChinese": "貴州茅台",
         *       "category": "Equity",
         *       "boardLot": 100,
         *       "tradingCurrency": "CNY",
         *       "domainSettlementStockCode": "90519",
         *       "mainlandStockCode": "600519",
         *       "chinaConnectEligibility": "BUY_AND_SELL",
         *       "faceValueRmb": "1",
         *       "admittedToCcass": true,
         *       "subjectToStampDuty": true,
         *       "shortSellEligible": false,
         *       "casEligible": false,
         *       "vcmEligible": false,
         *       "posEligible": false
         *     }
         */
        readonly Stock: {
            /** @description Code of the counter. */
            readonly stockCode: components["schemas"]["StockCode"];
            /** @description Market on which the counter is traded. */
            readonly market: components["schemas"]["Market"];
            /** @description Short name in English. */
            readonly shortName: string;
            /** @description Name in traditional Chinese; absent when there is none. */
            readonly nameChinese?: string;
            /** @description Category, for instance `Equity`, `Exchange Traded Products`, `Real Estate Investment Trusts`, `Debt Securities`, `Derivative Warrants`, `Callable Bull/Bear Contracts`. */
            readonly category: string;
            /** @description Sub-category, for instance `Equity Securities (Main Board)`. */
            readonly subCategory?: string;
            /** @description ISIN, shared by all counters of the security; absent when there is none. */
            readonly isin?: components["schemas"]["Isin"];
            /** @description Shares or units in a board lot. */
            readonly boardLot: number;
            /** @description Currency in which the counter is traded. HKEX's list says RMB where this says `CNY`. */
            readonly tradingCurrency: components["schemas"]["Currency"];
            /** @description Code under which trades of this counter settle. Equal to `stockCode` unless the security has several counters. */
            readonly domainSettlementStockCode: components["schemas"]["StockCode"];
            /** @description Code of the security's renminbi counter, on its other counters; absent when there is none. */
            readonly rmbCounterStockCode?: components["schemas"]["StockCode"];
            /** @description Code on the mainland exchange. Present exactly when the market is `SSE` or `SZSE`. */
            readonly mainlandStockCode?: components["schemas"]["MainlandStockCode"];
            /**
             * @description What Northbound investors may do with the security; absent on the Hong Kong market, and where it is not known.
             * @enum {string}
             */
            readonly chinaConnectEligibility?: "BUY_AND_SELL" | "SELL_ONLY";
            /** @description Face value in renminbi, a decimal string; China Connect only. */
            readonly faceValueRmb?: string;
            /** @description Whether trades of the counter can settle in CCASS. */
            readonly admittedToCcass: boolean;
            /** @description Whether trades bear stamp duty. */
            readonly subjectToStampDuty: boolean;
            /** @description Whether the counter may be sold short. */
            readonly shortSellEligible: boolean;
            /** @description Whether the counter takes part in the Closing Auction Session. */
            readonly casEligible: boolean;
            /** @description Whether the Volatility Control Mechanism covers the counter. */
            readonly vcmEligible: boolean;
            /** @description Whether the counter takes part in the Pre-opening Session. */
            readonly posEligible: boolean;
            /**
             * @description Spread table that gives the price steps.
             * @enum {string}
             */
            readonly spreadTable?: "1" | "3" | "5" | "6";
            /** @description Nominal amount of a board lot in the trading currency; debt securities only. */
            readonly debtBoardLotNominal?: number;
            /** @description Who may trade it, `Professional` or `Public`; debt securities only. */
            readonly debtInvestorType?: string;
            /** @description Expiry or maturity; structured products and debt securities. */
            readonly expiryDate?: components["schemas"]["Date"];
        };
        /**
         * @description One page of the Stock List, all markets.
         * @example {
         *       "businessDate": "2026-04-08",
         *       "dataset": "stocks",
         *       "version": 1,
         *       "count": 0,
         *       "rows": []
         *     }
         */
        readonly StockPage: {
            /** @description The business date that was asked for. */
            readonly businessDate: components["schemas"]["Date"];
            /**
             * @description Always `stocks`.
             * @constant
             */
            readonly dataset: "stocks";
            /** @description Version of the dataset; the same on all pages that one cursor leads to. */
            readonly version: number;
            /** @description Number of rows over all pages. */
            readonly count: number;
            /** @description The rows of this page, in a stable order. */
            readonly rows: readonly components["schemas"]["Stock"][];
            /** @description Where the next page starts; absent on the last page. */
            readonly nextCursor?: components["schemas"]["Cursor"];
        };
        /**
         * @description One date of one market. Trading, securities settlement and money settlement are told apart, because each may happen without the others.
         * @example {
         *       "date": "2026-04-07",
         *       "market": "HK",
         *       "tradingDay": "NONE",
         *       "securitiesSettlementDay": false,
         *       "moneySettlementCurrencies": [],
         *       "severeWeather": false,
         *       "reason": "Hong Kong market closed"
         *     }
         * @example {
         *       "date": "2026-04-08",
         *       "market": "HK",
         *       "tradingDay": "FULL",
         *       "securitiesSettlementDay": true,
         *       "moneySettlementCurrencies": [
         *         "CNY",
         *         "HKD",
         *         "USD"
         *       ],
         *       "severeWeather": false
         *     }
         * @example {
         *       "date": "2026-04-07",
         *       "market": "SSE",
         *       "tradingDay": "NONE",
         *       "securitiesSettlementDay": false,
         *       "moneySettlementCurrencies": [
         *         "CNY"
         *       ],
         *       "severeWeather": false,
         *       "reason": "Hong Kong market closed"
         *     }
         */
        readonly CalendarDay: {
            /** @description The date. */
            readonly date: components["schemas"]["Date"];
            /** @description The market; `SSE` and `SZSE` stand for Northbound trading. */
            readonly market: components["schemas"]["Market"];
            /**
             * @description Whether the market trades.
             *     - `FULL`: all day
             *     - `HALF`: in the morning only
             *     - `NONE`: not at all
             * @enum {string}
             */
            readonly tradingDay: "FULL" | "HALF" | "NONE";
            /** @description Whether securities settle. */
            readonly securitiesSettlementDay: boolean;
            /** @description Currencies whose money settles, in alphabetical order; empty when none does. */
            readonly moneySettlementCurrencies: readonly components["schemas"]["Currency"][];
            /** @description Whether Severe Weather Trading arrangements are in force. The market trades all the same. */
            readonly severeWeather: boolean;
            /** @description Why the day is not ordinary; absent on an ordinary day. */
            readonly reason?: string;
        };
        /**
         * @description One page of the Trading and Settlement Calendar, all markets.
         * @example {
         *       "businessDate": "2026-04-08",
         *       "dataset": "calendar",
         *       "version": 1,
         *       "count": 0,
         *       "rows": []
         *     }
         */
        readonly CalendarPage: {
            /** @description The business date that was asked for. */
            readonly businessDate: components["schemas"]["Date"];
            /**
             * @description Always `calendar`.
             * @constant
             */
            readonly dataset: "calendar";
            /** @description Version of the dataset; the same on all pages that one cursor leads to. */
            readonly version: number;
            /** @description Number of rows over all pages. */
            readonly count: number;
            /** @description The rows of this page, in a stable order. */
            readonly rows: readonly components["schemas"]["CalendarDay"][];
            /** @description Where the next page starts; absent on the last page. */
            readonly nextCursor?: components["schemas"]["Cursor"];
        };
        /**
         * @description How the broker's trades come to the General Clearing Participant.
         *     - `NCP`: the broker is a Non-Clearing Participant, and the trade is on the Hong Kong market
         *     - `NCCCP`: the broker is a Non-China Connect Clearing Participant, and the trade is a China Connect trade
         * @example NCP
         * @enum {string}
         */
        readonly Arrangement: "NCP" | "NCCCP";
        /**
         * @description Which General Clearing Participant clears a broker's trades in one market, from when and until when. At any instant a broker number and market belong to exactly one.
         * @example {
         *       "brokerNumber": "1400",
         *       "exchangeParticipantId": "01847",
         *       "exchangeParticipantName": "Optiver Trading Hong Kong Limited",
         *       "market": "HK",
         *       "arrangement": "NCP",
         *       "gcpParticipantId": "B01224",
         *       "effectiveFrom": "2026-01-02T00:00:00.000+08:00"
         *     }
         * @example {
         *       "brokerNumber": "2040",
         *       "exchangeParticipantId": "01781",
         *       "exchangeParticipantName": "Barclays Capital Asia Limited",
         *       "market": "SSE",
         *       "arrangement": "NCCCP",
         *       "gcpParticipantId": "B01555",
         *       "effectiveFrom": "2026-01-02T00:00:00.000+08:00"
         *     }
         */
        readonly ClearingMapping: {
            /** @description The broker whose trades are cleared. */
            readonly brokerNumber: components["schemas"]["BrokerNumber"];
            /**
             * @description Exchange Participant that owns the broker number.
             * @example 01847
             */
            readonly exchangeParticipantId: string;
            /** @description Its name. */
            readonly exchangeParticipantName: string;
            /** @description Market to which the row applies. A broker may have one participant in Hong Kong and another for China Connect. */
            readonly market: components["schemas"]["Market"];
            /** @description `NCP` on the Hong Kong market, `NCCCP` for China Connect. */
            readonly arrangement: components["schemas"]["Arrangement"];
            /** @description The General Clearing Participant, one of the caller's. */
            readonly gcpParticipantId: components["schemas"]["ParticipantId"];
            /** @description From when the mapping is in force. */
            readonly effectiveFrom: components["schemas"]["Timestamp"];
            /** @description From when it no longer is; absent while open-ended. It may fall within a trading day. */
            readonly effectiveTo?: components["schemas"]["Timestamp"];
        };
        /**
         * @description One page of the NCP/GCP Mapping. It has the caller's own rows only.
         * @example {
         *       "businessDate": "2026-04-08",
         *       "dataset": "clearing-mappings",
         *       "version": 1,
         *       "count": 0,
         *       "rows": []
         *     }
         */
        readonly ClearingMappingPage: {
            /** @description The business date that was asked for. */
            readonly businessDate: components["schemas"]["Date"];
            /**
             * @description Always `clearing-mappings`.
             * @constant
             */
            readonly dataset: "clearing-mappings";
            /** @description Version of the dataset; the same on all pages that one cursor leads to. */
            readonly version: number;
            /** @description Number of rows over all pages. */
            readonly count: number;
            /** @description The rows of this page, in a stable order. */
            readonly rows: readonly components["schemas"]["ClearingMapping"][];
            /** @description Where the next page starts; absent on the last page. */
            readonly nextCursor?: components["schemas"]["Cursor"];
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
        /** @description No datasets are kept for that date, or it is outside the calendar. */
        readonly BusinessDateNotFound: {
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
    };
    parameters: {
        /**
         * @description The business date, `YYYY-MM-DD`. A date outside the calendar that the server keeps is an error, never a guess.
         * @example 2026-04-08
         */
        readonly BusinessDate: components["schemas"]["Date"];
        /**
         * @description ETag of the representation that the caller has. 304 when it is still the current one.
         * @example "20260408-stocks-1-5f2c"
         */
        readonly IfNoneMatch: string;
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
         * @description The most items wanted in one answer. The server may send fewer.
         * @example 500
         */
        readonly Limit: number;
        /**
         * @description `nextCursor` of the page before, unchanged. Left out, the first page is meant.
         * @example eyJ2IjoxLCJvIjoxMDAwfQ
         */
        readonly Cursor: components["schemas"]["Cursor"];
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
         * @description Identifies this representation. Send it back in `If-None-Match` to learn whether anything changed.
         * @example "20260408-stocks-1-5f2c"
         */
        readonly ETag: string;
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
    readonly getManifest: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description ETag of the representation that the caller has. 304 when it is still the current one.
                 * @example "20260408-stocks-1-5f2c"
                 */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
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
                 * @description The business date, `YYYY-MM-DD`. A date outside the calendar that the server keeps is an error, never a guess.
                 * @example 2026-04-08
                 */
                readonly businessDate: components["parameters"]["BusinessDate"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The manifest. */
            readonly 200: {
                headers: {
                    readonly "OCP-Environment": components["headers"]["OcpEnvironment"];
                    readonly "X-Request-Id": components["headers"]["XRequestId"];
                    readonly Date: components["headers"]["Date"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly Vary: components["headers"]["Vary"];
                    readonly "Content-Encoding": components["headers"]["ContentEncoding"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Manifest"];
                };
            };
            /** @description Nothing changed since the representation that `If-None-Match` names. */
            readonly 304: {
                headers: {
                    readonly "OCP-Environment": components["headers"]["OcpEnvironment"];
                    readonly "X-Request-Id": components["headers"]["XRequestId"];
                    readonly Date: components["headers"]["Date"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["BusinessDateNotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 431: components["responses"]["HeadersTooLarge"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly listParticipants: {
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
                 * @description ETag of the representation that the caller has. 304 when it is still the current one.
                 * @example "20260408-stocks-1-5f2c"
                 */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
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
                 * @description The business date, `YYYY-MM-DD`. A date outside the calendar that the server keeps is an error, never a guess.
                 * @example 2026-04-08
                 */
                readonly businessDate: components["parameters"]["BusinessDate"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page of rows. */
            readonly 200: {
                headers: {
                    readonly "OCP-Environment": components["headers"]["OcpEnvironment"];
                    readonly "X-Request-Id": components["headers"]["XRequestId"];
                    readonly Date: components["headers"]["Date"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly Vary: components["headers"]["Vary"];
                    readonly "Content-Encoding": components["headers"]["ContentEncoding"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ParticipantPage"];
                };
            };
            /** @description Nothing changed since the representation that `If-None-Match` names. */
            readonly 304: {
                headers: {
                    readonly "OCP-Environment": components["headers"]["OcpEnvironment"];
                    readonly "X-Request-Id": components["headers"]["XRequestId"];
                    readonly Date: components["headers"]["Date"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequestOrCursor"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["BusinessDateNotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 431: components["responses"]["HeadersTooLarge"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly listStocks: {
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
                 * @description ETag of the representation that the caller has. 304 when it is still the current one.
                 * @example "20260408-stocks-1-5f2c"
                 */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
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
                 * @description The business date, `YYYY-MM-DD`. A date outside the calendar that the server keeps is an error, never a guess.
                 * @example 2026-04-08
                 */
                readonly businessDate: components["parameters"]["BusinessDate"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page of rows. */
            readonly 200: {
                headers: {
                    readonly "OCP-Environment": components["headers"]["OcpEnvironment"];
                    readonly "X-Request-Id": components["headers"]["XRequestId"];
                    readonly Date: components["headers"]["Date"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly Vary: components["headers"]["Vary"];
                    readonly "Content-Encoding": components["headers"]["ContentEncoding"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StockPage"];
                };
            };
            /** @description Nothing changed since the representation that `If-None-Match` names. */
            readonly 304: {
                headers: {
                    readonly "OCP-Environment": components["headers"]["OcpEnvironment"];
                    readonly "X-Request-Id": components["headers"]["XRequestId"];
                    readonly Date: components["headers"]["Date"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequestOrCursor"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["BusinessDateNotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 431: components["responses"]["HeadersTooLarge"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly listCalendar: {
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
                 * @description ETag of the representation that the caller has. 304 when it is still the current one.
                 * @example "20260408-stocks-1-5f2c"
                 */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
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
                 * @description The business date, `YYYY-MM-DD`. A date outside the calendar that the server keeps is an error, never a guess.
                 * @example 2026-04-08
                 */
                readonly businessDate: components["parameters"]["BusinessDate"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page of rows. */
            readonly 200: {
                headers: {
                    readonly "OCP-Environment": components["headers"]["OcpEnvironment"];
                    readonly "X-Request-Id": components["headers"]["XRequestId"];
                    readonly Date: components["headers"]["Date"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly Vary: components["headers"]["Vary"];
                    readonly "Content-Encoding": components["headers"]["ContentEncoding"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CalendarPage"];
                };
            };
            /** @description Nothing changed since the representation that `If-None-Match` names. */
            readonly 304: {
                headers: {
                    readonly "OCP-Environment": components["headers"]["OcpEnvironment"];
                    readonly "X-Request-Id": components["headers"]["XRequestId"];
                    readonly Date: components["headers"]["Date"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequestOrCursor"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["BusinessDateNotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 431: components["responses"]["HeadersTooLarge"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly listClearingMappings: {
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
                 * @description ETag of the representation that the caller has. 304 when it is still the current one.
                 * @example "20260408-stocks-1-5f2c"
                 */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
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
                 * @description The business date, `YYYY-MM-DD`. A date outside the calendar that the server keeps is an error, never a guess.
                 * @example 2026-04-08
                 */
                readonly businessDate: components["parameters"]["BusinessDate"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page of rows. */
            readonly 200: {
                headers: {
                    readonly "OCP-Environment": components["headers"]["OcpEnvironment"];
                    readonly "X-Request-Id": components["headers"]["XRequestId"];
                    readonly Date: components["headers"]["Date"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly Vary: components["headers"]["Vary"];
                    readonly "Content-Encoding": components["headers"]["ContentEncoding"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ClearingMappingPage"];
                };
            };
            /** @description Nothing changed since the representation that `If-None-Match` names. */
            readonly 304: {
                headers: {
                    readonly "OCP-Environment": components["headers"]["OcpEnvironment"];
                    readonly "X-Request-Id": components["headers"]["XRequestId"];
                    readonly Date: components["headers"]["Date"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequestOrCursor"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["BusinessDateNotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 431: components["responses"]["HeadersTooLarge"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
}
