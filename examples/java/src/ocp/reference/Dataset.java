package ocp.reference;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import ocp.json.JsonException;
import ocp.json.JsonObject;
import ocp.json.JsonWriter;

/** A whole copy of one dataset, and the entity tag of its first page. */
record Dataset(Summary summary, List<JsonObject> rows, String tag) {
    /** What the manifest announces of a dataset. */
    record Summary(String name, long version, long count, String hash) {
        static Summary of(JsonObject line) throws JsonException {
            return new Summary(line.text("dataset"), line.whole("version"), line.whole("count"), line.text("hash"));
        }
    }

    /** The copy that the journal holds. What it adds up to is counted anew, so that a damaged one is loaded again. */
    static Dataset recorded(JsonObject record) throws JsonException {
        List<JsonObject> rows = rows(record);
        return new Dataset(new Summary(record.text("dataset"), record.whole("version"), rows.size(), hash(rows)), rows, null);
    }

    static List<JsonObject> rows(JsonObject page) throws JsonException {
        return page.list("rows").stream().map(row -> row instanceof JsonObject object ? object : new JsonObject()).toList();
    }

    JsonObject record(String date) {
        return new JsonObject().with("record", "dataset").with("dataset", summary.name())
                .with("businessDate", date).with("version", summary.version()).with("rows", rows);
    }

    /** Whether the rows are those that were announced: their number, and their hash over the canonical rows, a line each. */
    boolean isWhole() throws JsonException {
        return rows.size() == summary.count() && hash(rows).equals(summary.hash());
    }

    private static String hash(List<JsonObject> rows) throws JsonException {
        MessageDigest digest = sha256();
        for (JsonObject row : rows) {
            digest.update((JsonWriter.canonical(row) + "\n").getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
