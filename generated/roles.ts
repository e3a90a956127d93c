// Generated from specs/ by `npm run generate`. Do not edit: change the specs, or scripts/generate.

export type WireKind = 'string' | 'integer' | 'number' | 'boolean' | 'object' | 'array' | 'null';

export type WireMember = {
  /** Noun and member of the model. */
  readonly role: string;
  readonly member: string;
  /** Where the value stands in the message, from the object that is decoded. */
  readonly path: readonly string[];
  readonly kinds: readonly WireKind[];
  /** For an object, and for an array of objects: whose members it has. */
  readonly of?: string;
  /** For an array: the kinds of its items. */
  readonly items?: readonly WireKind[];
};

export type RoleMap = Readonly<Record<string, readonly WireMember[]>>;

export const roles: RoleMap = {
  "Acknowledgement": [
    {
      "role": "acknowledgement.channelId",
      "member": "channelId",
      "path": [
        "channelId"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "acknowledgement.epoch",
      "member": "epoch",
      "path": [
        "epoch"
      ],
      "kinds": [
        "integer"
      ]
    },
    {
      "role": "acknowledgement.acknowledgedSequence",
      "member": "acknowledgedSequence",
      "path": [
        "acknowledgedSequence"
      ],
      "kinds": [
        "integer"
      ]
    }
  ],
  "CalendarDay": [
    {
      "role": "calendarDay.date",
      "member": "date",
      "path": [
        "date"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "calendarDay.market",
      "member": "market",
      "path": [
        "market"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "calendarDay.tradingDay",
      "member": "tradingDay",
      "path": [
        "tradingDay"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "calendarDay.securitiesSettlementDay",
      "member": "securitiesSettlementDay",
      "path": [
        "securitiesSettlementDay"
      ],
      "kinds": [
        "boolean"
      ]
    },
    {
      "role": "calendarDay.moneySettlementCurrencies",
      "member": "moneySettlementCurrencies",
      "path": [
        "moneySettlementCurrencies"
      ],
      "kinds": [
        "array"
      ],
      "items": [
        "string"
      ]
    },
    {
      "role": "calendarDay.severeWeather",
      "member": "severeWeather",
      "path": [
        "severeWeather"
      ],
      "kinds": [
        "boolean"
      ]
    },
    {
      "role": "calendarDay.reason",
      "member": "reason",
      "path": [
        "reason"
      ],
      "kinds": [
        "string"
      ]
    }
  ],
  "CalendarPage": [
    {
      "role": "datasetPage.businessDate",
      "member": "businessDate",
      "path": [
        "businessDate"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "datasetPage.dataset",
      "member": "dataset",
      "path": [
        "dataset"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "datasetPage.version",
      "member": "version",
      "path": [
        "version"
      ],
      "kinds": [
        "integer"
      ]
    },
    {
      "role": "datasetPage.count",
      "member": "count",
      "path": [
        "count"
      ],
      "kinds": [
        "integer"
      ]
    },
    {
      "role": "datasetPage.rows",
      "member": "rows",
      "path": [
        "rows"
      ],
      "kinds": [
        "array"
      ],
      "items": [
        "object"
      ],
      "of": "CalendarDay"
    },
    {
      "role": "datasetPage.nextCursor",
      "member": "nextCursor",
      "path": [
        "nextCursor"
      ],
      "kinds": [
        "string"
      ]
    }
  ],
  "Channel": [
    {
      "role": "channel.channelId",
      "member": "channelId",
      "path": [
        "channelId"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "channel.gcpParticipantId",
      "member": "gcpParticipantId",
      "path": [
        "gcpParticipantId"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "channel.market",
      "member": "market",
      "path": [
        "market"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "channel.tradeDate",
      "member": "tradeDate",
      "path": [
        "tradeDate"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "channel.state",
      "member": "state",
      "path": [
        "state"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "channel.epoch",
      "member": "epoch",
      "path": [
        "epoch"
      ],
      "kinds": [
        "integer"
      ]
    },
    {
      "role": "channel.earliestSequence",
      "member": "earliestSequence",
      "path": [
        "earliestSequence"
      ],
      "kinds": [
        "integer"
      ]
    },
    {
      "role": "channel.lastSequence",
      "member": "lastSequence",
      "path": [
        "lastSequence"
      ],
      "kinds": [
        "integer"
      ]
    },
    {
      "role": "channel.timers",
      "member": "timers",
      "path": [
        "timers"
      ],
      "kinds": [
        "object"
      ],
      "of": "ChannelTimers"
    }
  ],
  "ChannelClosed": [
    {
      "role": "event.channelId",
      "member": "channelId",
      "path": [
        "channelId"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "event.epoch",
      "member": "epoch",
      "path": [
        "epoch"
      ],
      "kinds": [
        "integer"
      ]
    },
    {
      "role": "event.sequence",
      "member": "sequence",
      "path": [
        "sequence"
      ],
      "kinds": [
        "integer"
      ]
    },
    {
      "role": "event.eventId",
      "member": "eventId",
      "path": [
        "eventId"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "event.eventType",
      "member": "eventType",
      "path": [
        "eventType"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "event.publishedAt",
      "member": "publishedAt",
      "path": [
        "publishedAt"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "event.possibleDuplicate",
      "member": "possibleDuplicate",
      "path": [
        "possibleDuplicate"
      ],
      "kinds": [
        "boolean"
      ]
    },
    {
      "role": "event.possibleResend",
      "member": "possibleResend",
      "path": [
        "possibleResend"
      ],
      "kinds": [
        "boolean"
      ]
    },
    {
      "role": "event.controlTotals",
      "member": "controlTotals",
      "path": [
        "controlTotals"
      ],
      "kinds": [
        "object"
      ],
      "of": "ControlTotals"
    }
  ],
  "ChannelList": [
    {
      "role": "channelList.channels",
      "member": "channels",
      "path": [
        "channels"
      ],
      "kinds": [
        "array"
      ],
      "items": [
        "object"
      ],
      "of": "Channel"
    }
  ],
  "ChannelOpened": [
    {
      "role": "event.channelId",
      "member": "channelId",
      "path": [
        "channelId"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "event.epoch",
      "member": "epoch",
      "path": [
        "epoch"
      ],
      "kinds": [
        "integer"
      ]
    },
    {
      "role": "event.sequence",
      "member": "sequence",
      "path": [
        "sequence"
      ],
      "kinds": [
        "integer"
      ]
    },
    {
      "role": "event.eventId",
      "member": "eventId",
      "path": [
        "eventId"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "event.eventType",
      "member": "eventType",
      "path": [
        "eventType"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "event.publishedAt",
      "member": "publishedAt",
      "path": [
        "publishedAt"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "event.possibleDuplicate",
      "member": "possibleDuplicate",
      "path": [
        "possibleDuplicate"
      ],
      "kinds": [
        "boolean"
      ]
    },
    {
      "role": "event.possibleResend",
      "member": "possibleResend",
      "path": [
        "possibleResend"
      ],
      "kinds": [
        "boolean"
      ]
    }
  ],
  "ChannelTimers": [
    {
      "role": "channelTimers.heartbeatIntervalMs",
      "member": "heartbeatIntervalMs",
      "path": [
        "heartbeatIntervalMs"
      ],
      "kinds": [
        "integer"
      ]
    },
    {
      "role": "channelTimers.minimumPollIntervalMs",
      "member": "minimumPollIntervalMs",
      "path": [
        "minimumPollIntervalMs"
      ],
      "kinds": [
        "integer"
      ]
    },
    {
      "role": "channelTimers.maximumWaitMs",
      "member": "maximumWaitMs",
      "path": [
        "maximumWaitMs"
      ],
      "kinds": [
        "integer"
      ]
    }
  ],
  "ClearingMapping": [
    {
      "role": "clearingMapping.brokerNumber",
      "member": "brokerNumber",
      "path": [
        "brokerNumber"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "clearingMapping.exchangeParticipantId",
      "member": "exchangeParticipantId",
      "path": [
        "exchangeParticipantId"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "clearingMapping.exchangeParticipantName",
      "member": "exchangeParticipantName",
      "path": [
        "exchangeParticipantName"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "clearingMapping.market",
      "member": "market",
      "path": [
        "market"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "clearingMapping.arrangement",
      "member": "arrangement",
      "path": [
        "arrangement"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "clearingMapping.gcpParticipantId",
      "member": "gcpParticipantId",
      "path": [
        "gcpParticipantId"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "clearingMapping.effectiveFrom",
      "member": "effectiveFrom",
      "path": [
        "effectiveFrom"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "clearingMapping.effectiveTo",
      "member": "effectiveTo",
      "path": [
        "effectiveTo"
      ],
      "kinds": [
        "string"
      ]
    }
  ],
  "ClearingMappingPage": [
    {
      "role": "datasetPage.businessDate",
      "member": "businessDate",
      "path": [
        "businessDate"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "datasetPage.dataset",
      "member": "dataset",
      "path": [
        "dataset"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "datasetPage.version",
      "member": "version",
      "path": [
        "version"
      ],
      "kinds": [
        "integer"
      ]
    },
    {
      "role": "datasetPage.count",
      "member": "count",
      "path": [
        "count"
      ],
      "kinds": [
        "integer"
      ]
    },
    {
      "role": "datasetPage.rows",
      "member": "rows",
      "path": [
        "rows"
      ],
      "kinds": [
        "array"
      ],
      "items": [
        "object"
      ],
      "of": "ClearingMapping"
    },
    {
      "role": "datasetPage.nextCursor",
      "member": "nextCursor",
      "path": [
        "nextCursor"
      ],
      "kinds": [
        "string"
      ]
    }
  ],
  "ControlTotals": [
    {
      "role": "controlTotals.buys",
      "member": "buys",
      "path": [
        "buys"
      ],
      "kinds": [
        "object"
      ],
      "of": "SideTotals"
    },
    {
      "role": "controlTotals.sells",
      "member": "sells",
      "path": [
        "sells"
      ],
      "kinds": [
        "object"
      ],
      "of": "SideTotals"
    }
  ],
  "DatasetSummary": [
    {
      "role": "datasetSummary.dataset",
      "member": "dataset",
      "path": [
        "dataset"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "datasetSummary.version",
      "member": "version",
      "path": [
        "version"
      ],
      "kinds": [
        "integer"
      ]
    },
    {
      "role": "datasetSummary.count",
      "member": "count",
      "path": [
        "count"
      ],
      "kinds": [
        "integer"
      ]
    },
    {
      "role": "datasetSummary.hash",
      "member": "hash",
      "path": [
        "hash"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "datasetSummary.publishedAt",
      "member": "publishedAt",
      "path": [
        "publishedAt"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "datasetSummary.correctionReason",
      "member": "correctionReason",
      "path": [
        "correctionReason"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "datasetSummary.notice",
      "member": "notice",
      "path": [
        "notice"
      ],
      "kinds": [
        "string"
      ]
    }
  ],
  "EventBatch": [
    {
      "role": "eventBatch.channelId",
      "member": "channelId",
      "path": [
        "channelId"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "eventBatch.epoch",
      "member": "epoch",
      "path": [
        "epoch"
      ],
      "kinds": [
        "integer"
      ]
    },
    {
      "role": "eventBatch.state",
      "member": "state",
      "path": [
        "state"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "eventBatch.earliestSequence",
      "member": "earliestSequence",
      "path": [
        "earliestSequence"
      ],
      "kinds": [
        "integer"
      ]
    },
    {
      "role": "eventBatch.lastSequence",
      "member": "lastSequence",
      "path": [
        "lastSequence"
      ],
      "kinds": [
        "integer"
      ]
    },
    {
      "role": "eventBatch.events",
      "member": "events",
      "path": [
        "events"
      ],
      "kinds": [
        "array"
      ],
      "items": [
        "object"
      ],
      "of": "TradeEvent"
    }
  ],
  "Heartbeat": [
    {
      "role": "heartbeat.channelId",
      "member": "channelId",
      "path": [
        "channelId"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "heartbeat.epoch",
      "member": "epoch",
      "path": [
        "epoch"
      ],
      "kinds": [
        "integer"
      ]
    },
    {
      "role": "heartbeat.lastSequence",
      "member": "lastSequence",
      "path": [
        "lastSequence"
      ],
      "kinds": [
        "integer"
      ]
    },
    {
      "role": "heartbeat.sentAt",
      "member": "sentAt",
      "path": [
        "sentAt"
      ],
      "kinds": [
        "string"
      ]
    }
  ],
  "Jwk": [
    {
      "role": "jwk.kty",
      "member": "kty",
      "path": [
        "kty"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "jwk.kid",
      "member": "kid",
      "path": [
        "kid"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "jwk.use",
      "member": "use",
      "path": [
        "use"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "jwk.alg",
      "member": "alg",
      "path": [
        "alg"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "jwk.crv",
      "member": "crv",
      "path": [
        "crv"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "jwk.x",
      "member": "x",
      "path": [
        "x"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "jwk.y",
      "member": "y",
      "path": [
        "y"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "jwk.n",
      "member": "n",
      "path": [
        "n"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "jwk.e",
      "member": "e",
      "path": [
        "e"
      ],
      "kinds": [
        "string"
      ]
    }
  ],
  "Jwks": [
    {
      "role": "jwks.keys",
      "member": "keys",
      "path": [
        "keys"
      ],
      "kinds": [
        "array"
      ],
      "items": [
        "object"
      ],
      "of": "Jwk"
    }
  ],
  "Manifest": [
    {
      "role": "manifest.businessDate",
      "member": "businessDate",
      "path": [
        "businessDate"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "manifest.datasets",
      "member": "datasets",
      "path": [
        "datasets"
      ],
      "kinds": [
        "array"
      ],
      "items": [
        "object"
      ],
      "of": "DatasetSummary"
    }
  ],
  "Participant": [
    {
      "role": "participant.participantId",
      "member": "participantId",
      "path": [
        "participantId"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "participant.name",
      "member": "name",
      "path": [
        "name"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "participant.nameChinese",
      "member": "nameChinese",
      "path": [
        "nameChinese"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "participant.participantType",
      "member": "participantType",
      "path": [
        "participantType"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "participant.status",
      "member": "status",
      "path": [
        "status"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "participant.exchangeParticipantId",
      "member": "exchangeParticipantId",
      "path": [
        "exchangeParticipantId"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "participant.brokerNumbers",
      "member": "brokerNumbers",
      "path": [
        "brokerNumbers"
      ],
      "kinds": [
        "array"
      ],
      "items": [
        "string"
      ]
    }
  ],
  "ParticipantPage": [
    {
      "role": "datasetPage.businessDate",
      "member": "businessDate",
      "path": [
        "businessDate"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "datasetPage.dataset",
      "member": "dataset",
      "path": [
        "dataset"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "datasetPage.version",
      "member": "version",
      "path": [
        "version"
      ],
      "kinds": [
        "integer"
      ]
    },
    {
      "role": "datasetPage.count",
      "member": "count",
      "path": [
        "count"
      ],
      "kinds": [
        "integer"
      ]
    },
    {
      "role": "datasetPage.rows",
      "member": "rows",
      "path": [
        "rows"
      ],
      "kinds": [
        "array"
      ],
      "items": [
        "object"
      ],
      "of": "Participant"
    },
    {
      "role": "datasetPage.nextCursor",
      "member": "nextCursor",
      "path": [
        "nextCursor"
      ],
      "kinds": [
        "string"
      ]
    }
  ],
  "Problem": [
    {
      "role": "problem.type",
      "member": "type",
      "path": [
        "type"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "problem.title",
      "member": "title",
      "path": [
        "title"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "problem.status",
      "member": "status",
      "path": [
        "status"
      ],
      "kinds": [
        "integer"
      ]
    },
    {
      "role": "problem.code",
      "member": "code",
      "path": [
        "code"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "problem.traceId",
      "member": "traceId",
      "path": [
        "traceId"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "problem.detail",
      "member": "detail",
      "path": [
        "detail"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "problem.violations",
      "member": "violations",
      "path": [
        "violations"
      ],
      "kinds": [
        "array"
      ],
      "items": [
        "object"
      ],
      "of": "Violation"
    }
  ],
  "SideTotals": [
    {
      "role": "sideTotals.count",
      "member": "count",
      "path": [
        "count"
      ],
      "kinds": [
        "integer"
      ]
    },
    {
      "role": "sideTotals.quantity",
      "member": "quantity",
      "path": [
        "quantity"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "sideTotals.value",
      "member": "value",
      "path": [
        "value"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "sideTotals.hashTotal",
      "member": "hashTotal",
      "path": [
        "hashTotal"
      ],
      "kinds": [
        "string"
      ]
    }
  ],
  "SnapshotPage": [
    {
      "role": "snapshotPage.channelId",
      "member": "channelId",
      "path": [
        "channelId"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "snapshotPage.epoch",
      "member": "epoch",
      "path": [
        "epoch"
      ],
      "kinds": [
        "integer"
      ]
    },
    {
      "role": "snapshotPage.state",
      "member": "state",
      "path": [
        "state"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "snapshotPage.asOfSequence",
      "member": "asOfSequence",
      "path": [
        "asOfSequence"
      ],
      "kinds": [
        "integer"
      ]
    },
    {
      "role": "snapshotPage.count",
      "member": "count",
      "path": [
        "count"
      ],
      "kinds": [
        "integer"
      ]
    },
    {
      "role": "snapshotPage.trades",
      "member": "trades",
      "path": [
        "trades"
      ],
      "kinds": [
        "array"
      ],
      "items": [
        "object"
      ],
      "of": "Trade"
    },
    {
      "role": "snapshotPage.nextCursor",
      "member": "nextCursor",
      "path": [
        "nextCursor"
      ],
      "kinds": [
        "string"
      ]
    }
  ],
  "Stock": [
    {
      "role": "stock.stockCode",
      "member": "stockCode",
      "path": [
        "stockCode"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "stock.market",
      "member": "market",
      "path": [
        "market"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "stock.shortName",
      "member": "shortName",
      "path": [
        "shortName"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "stock.nameChinese",
      "member": "nameChinese",
      "path": [
        "nameChinese"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "stock.category",
      "member": "category",
      "path": [
        "category"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "stock.subCategory",
      "member": "subCategory",
      "path": [
        "subCategory"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "stock.isin",
      "member": "isin",
      "path": [
        "isin"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "stock.boardLot",
      "member": "boardLot",
      "path": [
        "boardLot"
      ],
      "kinds": [
        "integer"
      ]
    },
    {
      "role": "stock.tradingCurrency",
      "member": "tradingCurrency",
      "path": [
        "tradingCurrency"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "stock.domainSettlementStockCode",
      "member": "domainSettlementStockCode",
      "path": [
        "domainSettlementStockCode"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "stock.rmbCounterStockCode",
      "member": "rmbCounterStockCode",
      "path": [
        "rmbCounterStockCode"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "stock.mainlandStockCode",
      "member": "mainlandStockCode",
      "path": [
        "mainlandStockCode"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "stock.chinaConnectEligibility",
      "member": "chinaConnectEligibility",
      "path": [
        "chinaConnectEligibility"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "stock.faceValueRmb",
      "member": "faceValueRmb",
      "path": [
        "faceValueRmb"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "stock.admittedToCcass",
      "member": "admittedToCcass",
      "path": [
        "admittedToCcass"
      ],
      "kinds": [
        "boolean"
      ]
    },
    {
      "role": "stock.subjectToStampDuty",
      "member": "subjectToStampDuty",
      "path": [
        "subjectToStampDuty"
      ],
      "kinds": [
        "boolean"
      ]
    },
    {
      "role": "stock.shortSellEligible",
      "member": "shortSellEligible",
      "path": [
        "shortSellEligible"
      ],
      "kinds": [
        "boolean"
      ]
    },
    {
      "role": "stock.casEligible",
      "member": "casEligible",
      "path": [
        "casEligible"
      ],
      "kinds": [
        "boolean"
      ]
    },
    {
      "role": "stock.vcmEligible",
      "member": "vcmEligible",
      "path": [
        "vcmEligible"
      ],
      "kinds": [
        "boolean"
      ]
    },
    {
      "role": "stock.posEligible",
      "member": "posEligible",
      "path": [
        "posEligible"
      ],
      "kinds": [
        "boolean"
      ]
    },
    {
      "role": "stock.spreadTable",
      "member": "spreadTable",
      "path": [
        "spreadTable"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "stock.debtBoardLotNominal",
      "member": "debtBoardLotNominal",
      "path": [
        "debtBoardLotNominal"
      ],
      "kinds": [
        "integer"
      ]
    },
    {
      "role": "stock.debtInvestorType",
      "member": "debtInvestorType",
      "path": [
        "debtInvestorType"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "stock.expiryDate",
      "member": "expiryDate",
      "path": [
        "expiryDate"
      ],
      "kinds": [
        "string"
      ]
    }
  ],
  "StockPage": [
    {
      "role": "datasetPage.businessDate",
      "member": "businessDate",
      "path": [
        "businessDate"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "datasetPage.dataset",
      "member": "dataset",
      "path": [
        "dataset"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "datasetPage.version",
      "member": "version",
      "path": [
        "version"
      ],
      "kinds": [
        "integer"
      ]
    },
    {
      "role": "datasetPage.count",
      "member": "count",
      "path": [
        "count"
      ],
      "kinds": [
        "integer"
      ]
    },
    {
      "role": "datasetPage.rows",
      "member": "rows",
      "path": [
        "rows"
      ],
      "kinds": [
        "array"
      ],
      "items": [
        "object"
      ],
      "of": "Stock"
    },
    {
      "role": "datasetPage.nextCursor",
      "member": "nextCursor",
      "path": [
        "nextCursor"
      ],
      "kinds": [
        "string"
      ]
    }
  ],
  "StreamEnd": [
    {
      "role": "streamEnd.channelId",
      "member": "channelId",
      "path": [
        "channelId"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "streamEnd.reason",
      "member": "reason",
      "path": [
        "reason"
      ],
      "kinds": [
        "string"
      ]
    }
  ],
  "Subscription": [
    {
      "role": "subscription.callbackUrl",
      "member": "callbackUrl",
      "path": [
        "callbackUrl"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "subscription.channelIds",
      "member": "channelIds",
      "path": [
        "channelIds"
      ],
      "kinds": [
        "array"
      ],
      "items": [
        "string"
      ]
    },
    {
      "role": "subscription.acknowledgedSequences",
      "member": "acknowledgedSequences",
      "path": [
        "acknowledgedSequences"
      ],
      "kinds": [
        "array"
      ],
      "items": [
        "object"
      ],
      "of": "Acknowledgement"
    }
  ],
  "TokenProblem": [
    {
      "role": "problem.type",
      "member": "type",
      "path": [
        "type"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "problem.title",
      "member": "title",
      "path": [
        "title"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "problem.status",
      "member": "status",
      "path": [
        "status"
      ],
      "kinds": [
        "integer"
      ]
    },
    {
      "role": "problem.code",
      "member": "code",
      "path": [
        "code"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "problem.traceId",
      "member": "traceId",
      "path": [
        "traceId"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "problem.detail",
      "member": "detail",
      "path": [
        "detail"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "problem.violations",
      "member": "violations",
      "path": [
        "violations"
      ],
      "kinds": [
        "array"
      ],
      "items": [
        "object"
      ],
      "of": "Violation"
    },
    {
      "role": "tokenProblem.error",
      "member": "error",
      "path": [
        "error"
      ],
      "kinds": [
        "string"
      ]
    }
  ],
  "TokenRequest": [
    {
      "role": "tokenRequest.grantType",
      "member": "grantType",
      "path": [
        "grant_type"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "tokenRequest.scope",
      "member": "scope",
      "path": [
        "scope"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "tokenRequest.clientId",
      "member": "clientId",
      "path": [
        "client_id"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "tokenRequest.clientAssertionType",
      "member": "clientAssertionType",
      "path": [
        "client_assertion_type"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "tokenRequest.clientAssertion",
      "member": "clientAssertion",
      "path": [
        "client_assertion"
      ],
      "kinds": [
        "string"
      ]
    }
  ],
  "TokenResponse": [
    {
      "role": "token.accessToken",
      "member": "accessToken",
      "path": [
        "access_token"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "token.tokenType",
      "member": "tokenType",
      "path": [
        "token_type"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "token.expiresIn",
      "member": "expiresIn",
      "path": [
        "expires_in"
      ],
      "kinds": [
        "integer"
      ]
    },
    {
      "role": "token.scope",
      "member": "scope",
      "path": [
        "scope"
      ],
      "kinds": [
        "string"
      ]
    }
  ],
  "Trade": [
    {
      "role": "trade.market",
      "member": "market",
      "path": [
        "market"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "trade.tradeDate",
      "member": "tradeDate",
      "path": [
        "tradeDate"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "trade.tradeReference",
      "member": "tradeReference",
      "path": [
        "tradeReference"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "trade.side",
      "member": "side",
      "path": [
        "side"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "trade.tradeVersion",
      "member": "tradeVersion",
      "path": [
        "tradeVersion"
      ],
      "kinds": [
        "integer"
      ]
    },
    {
      "role": "trade.gcpParticipantId",
      "member": "gcpParticipantId",
      "path": [
        "gcpParticipantId"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "trade.arrangement",
      "member": "arrangement",
      "path": [
        "arrangement"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "trade.marketSegment",
      "member": "marketSegment",
      "path": [
        "marketSegment"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "trade.ccassTradeIndicator",
      "member": "ccassTradeIndicator",
      "path": [
        "ccassTradeIndicator"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "trade.tradingStockCode",
      "member": "tradingStockCode",
      "path": [
        "tradingStockCode"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "trade.settlementStockCode",
      "member": "settlementStockCode",
      "path": [
        "settlementStockCode"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "trade.mainlandStockCode",
      "member": "mainlandStockCode",
      "path": [
        "mainlandStockCode"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "trade.isin",
      "member": "isin",
      "path": [
        "isin"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "trade.currency",
      "member": "currency",
      "path": [
        "currency"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "trade.isolationIndicator",
      "member": "isolationIndicator",
      "path": [
        "isolationIndicator"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "trade.isolationReason",
      "member": "isolationReason",
      "path": [
        "isolationReason"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "trade.tradeTime",
      "member": "tradeTime",
      "path": [
        "tradeTime"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "trade.brokerNumber",
      "member": "brokerNumber",
      "path": [
        "brokerNumber"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "trade.counterpartyBrokerNumber",
      "member": "counterpartyBrokerNumber",
      "path": [
        "counterpartyBrokerNumber"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "trade.counterpartyParticipantId",
      "member": "counterpartyParticipantId",
      "path": [
        "counterpartyParticipantId"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "trade.quantity",
      "member": "quantity",
      "path": [
        "quantity"
      ],
      "kinds": [
        "integer"
      ]
    },
    {
      "role": "trade.price",
      "member": "price",
      "path": [
        "price"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "trade.value",
      "member": "value",
      "path": [
        "value"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "trade.tradingMethod",
      "member": "tradingMethod",
      "path": [
        "tradingMethod"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "trade.directIndicator",
      "member": "directIndicator",
      "path": [
        "directIndicator"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "trade.accruedInterest",
      "member": "accruedInterest",
      "path": [
        "accruedInterest"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "trade.accruedInterestSign",
      "member": "accruedInterestSign",
      "path": [
        "accruedInterestSign"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "trade.shortSellIndicator",
      "member": "shortSellIndicator",
      "path": [
        "shortSellIndicator"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "trade.originIndicator",
      "member": "originIndicator",
      "path": [
        "originIndicator"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "trade.hedgeIndicator",
      "member": "hedgeIndicator",
      "path": [
        "hedgeIndicator"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "trade.securitiesSettlementDate",
      "member": "securitiesSettlementDate",
      "path": [
        "securitiesSettlementDate"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "trade.moneySettlementDate",
      "member": "moneySettlementDate",
      "path": [
        "moneySettlementDate"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "trade.recordChecksum",
      "member": "recordChecksum",
      "path": [
        "recordChecksum"
      ],
      "kinds": [
        "string"
      ]
    }
  ],
  "TradeAmended": [
    {
      "role": "event.channelId",
      "member": "channelId",
      "path": [
        "channelId"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "event.epoch",
      "member": "epoch",
      "path": [
        "epoch"
      ],
      "kinds": [
        "integer"
      ]
    },
    {
      "role": "event.sequence",
      "member": "sequence",
      "path": [
        "sequence"
      ],
      "kinds": [
        "integer"
      ]
    },
    {
      "role": "event.eventId",
      "member": "eventId",
      "path": [
        "eventId"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "event.eventType",
      "member": "eventType",
      "path": [
        "eventType"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "event.publishedAt",
      "member": "publishedAt",
      "path": [
        "publishedAt"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "event.possibleDuplicate",
      "member": "possibleDuplicate",
      "path": [
        "possibleDuplicate"
      ],
      "kinds": [
        "boolean"
      ]
    },
    {
      "role": "event.possibleResend",
      "member": "possibleResend",
      "path": [
        "possibleResend"
      ],
      "kinds": [
        "boolean"
      ]
    },
    {
      "role": "event.trade",
      "member": "trade",
      "path": [
        "trade"
      ],
      "kinds": [
        "object"
      ],
      "of": "Trade"
    },
    {
      "role": "event.originalTradeDate",
      "member": "originalTradeDate",
      "path": [
        "originalTradeDate"
      ],
      "kinds": [
        "string"
      ]
    }
  ],
  "TradeCancelled": [
    {
      "role": "event.channelId",
      "member": "channelId",
      "path": [
        "channelId"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "event.epoch",
      "member": "epoch",
      "path": [
        "epoch"
      ],
      "kinds": [
        "integer"
      ]
    },
    {
      "role": "event.sequence",
      "member": "sequence",
      "path": [
        "sequence"
      ],
      "kinds": [
        "integer"
      ]
    },
    {
      "role": "event.eventId",
      "member": "eventId",
      "path": [
        "eventId"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "event.eventType",
      "member": "eventType",
      "path": [
        "eventType"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "event.publishedAt",
      "member": "publishedAt",
      "path": [
        "publishedAt"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "event.possibleDuplicate",
      "member": "possibleDuplicate",
      "path": [
        "possibleDuplicate"
      ],
      "kinds": [
        "boolean"
      ]
    },
    {
      "role": "event.possibleResend",
      "member": "possibleResend",
      "path": [
        "possibleResend"
      ],
      "kinds": [
        "boolean"
      ]
    },
    {
      "role": "event.tradeKey",
      "member": "tradeKey",
      "path": [
        "tradeKey"
      ],
      "kinds": [
        "object"
      ],
      "of": "TradeKey"
    },
    {
      "role": "event.originalTradeDate",
      "member": "originalTradeDate",
      "path": [
        "originalTradeDate"
      ],
      "kinds": [
        "string"
      ]
    }
  ],
  "TradeEvent": [
    {
      "role": "event.channelId",
      "member": "channelId",
      "path": [
        "channelId"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "event.epoch",
      "member": "epoch",
      "path": [
        "epoch"
      ],
      "kinds": [
        "integer"
      ]
    },
    {
      "role": "event.sequence",
      "member": "sequence",
      "path": [
        "sequence"
      ],
      "kinds": [
        "integer"
      ]
    },
    {
      "role": "event.eventId",
      "member": "eventId",
      "path": [
        "eventId"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "event.eventType",
      "member": "eventType",
      "path": [
        "eventType"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "event.publishedAt",
      "member": "publishedAt",
      "path": [
        "publishedAt"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "event.possibleDuplicate",
      "member": "possibleDuplicate",
      "path": [
        "possibleDuplicate"
      ],
      "kinds": [
        "boolean"
      ]
    },
    {
      "role": "event.possibleResend",
      "member": "possibleResend",
      "path": [
        "possibleResend"
      ],
      "kinds": [
        "boolean"
      ]
    },
    {
      "role": "event.trade",
      "member": "trade",
      "path": [
        "trade"
      ],
      "kinds": [
        "object"
      ],
      "of": "Trade"
    },
    {
      "role": "event.originalTradeDate",
      "member": "originalTradeDate",
      "path": [
        "originalTradeDate"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "event.tradeKey",
      "member": "tradeKey",
      "path": [
        "tradeKey"
      ],
      "kinds": [
        "object"
      ],
      "of": "TradeKey"
    },
    {
      "role": "event.controlTotals",
      "member": "controlTotals",
      "path": [
        "controlTotals"
      ],
      "kinds": [
        "object"
      ],
      "of": "ControlTotals"
    }
  ],
  "TradeEventBatch": [
    {
      "role": "tradeEventBatch.deliveryId",
      "member": "deliveryId",
      "path": [
        "deliveryId"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "tradeEventBatch.sentAt",
      "member": "sentAt",
      "path": [
        "sentAt"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "tradeEventBatch.channelId",
      "member": "channelId",
      "path": [
        "channelId"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "tradeEventBatch.epoch",
      "member": "epoch",
      "path": [
        "epoch"
      ],
      "kinds": [
        "integer"
      ]
    },
    {
      "role": "tradeEventBatch.events",
      "member": "events",
      "path": [
        "events"
      ],
      "kinds": [
        "array"
      ],
      "items": [
        "object"
      ],
      "of": "TradeEvent"
    },
    {
      "role": "tradeEventBatch.lastSequence",
      "member": "lastSequence",
      "path": [
        "lastSequence"
      ],
      "kinds": [
        "integer"
      ]
    }
  ],
  "TradeKey": [
    {
      "role": "tradeKey.market",
      "member": "market",
      "path": [
        "market"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "tradeKey.tradeDate",
      "member": "tradeDate",
      "path": [
        "tradeDate"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "tradeKey.tradeReference",
      "member": "tradeReference",
      "path": [
        "tradeReference"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "tradeKey.side",
      "member": "side",
      "path": [
        "side"
      ],
      "kinds": [
        "string"
      ]
    }
  ],
  "TradeReported": [
    {
      "role": "event.channelId",
      "member": "channelId",
      "path": [
        "channelId"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "event.epoch",
      "member": "epoch",
      "path": [
        "epoch"
      ],
      "kinds": [
        "integer"
      ]
    },
    {
      "role": "event.sequence",
      "member": "sequence",
      "path": [
        "sequence"
      ],
      "kinds": [
        "integer"
      ]
    },
    {
      "role": "event.eventId",
      "member": "eventId",
      "path": [
        "eventId"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "event.eventType",
      "member": "eventType",
      "path": [
        "eventType"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "event.publishedAt",
      "member": "publishedAt",
      "path": [
        "publishedAt"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "event.possibleDuplicate",
      "member": "possibleDuplicate",
      "path": [
        "possibleDuplicate"
      ],
      "kinds": [
        "boolean"
      ]
    },
    {
      "role": "event.possibleResend",
      "member": "possibleResend",
      "path": [
        "possibleResend"
      ],
      "kinds": [
        "boolean"
      ]
    },
    {
      "role": "event.trade",
      "member": "trade",
      "path": [
        "trade"
      ],
      "kinds": [
        "object"
      ],
      "of": "Trade"
    }
  ],
  "Violation": [
    {
      "role": "violation.in",
      "member": "in",
      "path": [
        "in"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "violation.name",
      "member": "name",
      "path": [
        "name"
      ],
      "kinds": [
        "string"
      ]
    },
    {
      "role": "violation.reason",
      "member": "reason",
      "path": [
        "reason"
      ],
      "kinds": [
        "string"
      ]
    }
  ]
};
