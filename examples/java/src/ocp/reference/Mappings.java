package ocp.reference;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ocp.json.JsonException;
import ocp.json.JsonObject;

/** Which participant clears a broker in a market, and when. */
final class Mappings {
    private record Row(String participant, OffsetDateTime from, OffsetDateTime to) {
        boolean holds(String gcp, OffsetDateTime at) {
            return participant.equals(gcp) && !at.isBefore(from) && (to == null || at.isBefore(to));
        }
    }

    private final Map<String, List<Row>> rows = new HashMap<>();

    static Mappings of(List<JsonObject> dataset) throws JsonException {
        Mappings mappings = new Mappings();
        for (JsonObject row : dataset) {
            OffsetDateTime to = row.has("effectiveTo") ? OffsetDateTime.parse(row.text("effectiveTo")) : null;
            mappings.rows.computeIfAbsent(row.text("brokerNumber") + row.text("market"), key -> new ArrayList<>())
                    .add(new Row(row.text("gcpParticipantId"), OffsetDateTime.parse(row.text("effectiveFrom")), to));
        }
        return mappings;
    }

    /** A trade is asked for only once it was found to be as its schema says. */
    boolean hold(JsonObject trade) throws JsonException {
        OffsetDateTime at = OffsetDateTime.parse(trade.text("tradeTime"));
        String gcp = trade.text("gcpParticipantId");
        return rows.getOrDefault(trade.text("brokerNumber") + trade.text("market"), List.of()).stream()
                .anyMatch(row -> row.holds(gcp, at));
    }
}
