package ocp.trades;

import ocp.json.JsonException;
import ocp.json.JsonObject;

/** A channel as the list names it, with the timers that a client goes by. */
record Channel(String id, String tradeDate, long epoch, boolean closed, Timers timers) {
    record Timers(long heartbeatMs, long minimumPollMs, long maximumWaitMs) {
    }

    static Channel of(JsonObject entry) throws JsonException {
        JsonObject timers = entry.object("timers");
        return new Channel(
                entry.text("channelId"), entry.text("tradeDate"), entry.whole("epoch"), entry.text("state").equals("CLOSED"),
                new Timers(timers.whole("heartbeatIntervalMs"), timers.whole("minimumPollIntervalMs"), timers.whole("maximumWaitMs")));
    }
}
