package ocp.trades;

import ocp.json.JsonException;
import ocp.json.JsonObject;

/** One side of one trade, for its whole life. */
record TradeKey(String market, String tradeDate, String tradeReference, String side) {
    static TradeKey of(JsonObject trade) throws JsonException {
        return new TradeKey(trade.text("market"), trade.text("tradeDate"), trade.text("tradeReference"), trade.text("side"));
    }

    JsonObject json() {
        return new JsonObject().with("market", market).with("tradeDate", tradeDate)
                .with("tradeReference", tradeReference).with("side", side);
    }
}
