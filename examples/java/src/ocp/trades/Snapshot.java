package ocp.trades;

import java.util.List;
import ocp.json.JsonObject;

/** The live trades of a channel as of one sequence, all pages of it. */
record Snapshot(long epoch, long asOfSequence, List<JsonObject> trades) {
}
