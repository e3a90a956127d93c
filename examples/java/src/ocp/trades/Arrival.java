package ocp.trades;

import ocp.json.JsonException;
import ocp.json.JsonObject;

/** An event as it arrived: whether its content can be read is asked only when its turn comes. */
record Arrival(long epoch, long sequence, JsonObject event) {
    /** An event whose sequence cannot be read takes the place in which it was sent, so that it is counted and never waited for. */
    static Arrival of(JsonObject event, long epochOtherwise, long sequenceOtherwise) {
        return new Arrival(number(event, "epoch", epochOtherwise), number(event, "sequence", sequenceOtherwise), event);
    }

    private static long number(JsonObject event, String name, long otherwise) {
        try {
            long number = event.whole(name);
            return number >= 1 ? number : otherwise;
        } catch (JsonException unreadable) {
            return otherwise;
        }
    }
}
