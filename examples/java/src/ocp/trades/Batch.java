package ocp.trades;

import java.util.ArrayList;
import java.util.List;
import ocp.json.JsonException;
import ocp.json.JsonObject;

/** One answer of a pull. */
record Batch(long epoch, boolean closed, long lastSequence, List<Arrival> arrivals) {
    static Batch of(JsonObject body, String channelId, long afterSequence) throws JsonException {
        if (!body.text("channelId").equals(channelId)) {
            throw new JsonException("is of another channel");
        }
        long epoch = body.whole("epoch");
        List<Arrival> arrivals = new ArrayList<>();
        long previous = afterSequence;
        for (Object item : body.list("events")) {
            JsonObject event = item instanceof JsonObject object ? object : new JsonObject();
            Arrival arrival = Arrival.of(event, epoch, previous + 1);
            arrivals.add(arrival);
            previous = arrival.sequence();
        }
        return new Batch(epoch, body.text("state").equals("CLOSED"), body.whole("lastSequence"), arrivals);
    }
}
