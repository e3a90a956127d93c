package ocp.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ocp.json.JsonException;
import ocp.json.JsonObject;
import ocp.reference.Dataset.Summary;
import ocp.wire.Answer;
import ocp.wire.Gateway;
import ocp.wire.Gateway.Ask;
import ocp.wire.Outage;
import ocp.wire.Refusal;

/** The operations of the reference data service. A copy that was held goes along as its entity tag. */
final class ReferenceService {
    private static final String DATES = "/reference-data/v1/business-dates/";

    private final Gateway gateway;
    private final long answerMs;

    ReferenceService(Gateway gateway, long answerMs) {
        this.gateway = gateway;
        this.answerMs = answerMs;
    }

    /** The manifest and its entity tag. */
    record Manifest(List<Summary> datasets, String tag) {
    }

    /** Nothing when the copy with this entity tag still stands. */
    Optional<Manifest> manifest(String date, String tag) throws Outage, Refusal {
        Answer answer = get(DATES + date, tag);
        if (answer.status() == 304) {
            return Optional.empty();
        }
        try {
            JsonObject body = answer.json();
            if (!body.text("businessDate").equals(date)) {
                throw new Outage("the manifest is of another date", answer.address());
            }
            List<Summary> datasets = new ArrayList<>();
            for (Object line : body.list("datasets")) {
                datasets.add(Summary.of(line instanceof JsonObject object ? object : new JsonObject()));
            }
            return Optional.of(new Manifest(datasets, answer.header("ETag").orElse(null)));
        } catch (JsonException broken) {
            throw new Outage("the manifest " + broken.getMessage(), answer.address());
        }
    }

    /** Every page of the announced version. Anything that does not fit what was announced is worth nothing. */
    Dataset dataset(String date, Summary announced, String tag) throws Outage, Refusal {
        List<JsonObject> rows = new ArrayList<>();
        String firstTag = null;
        String cursor = "";
        try {
            do {
                String target = DATES + date + "/" + announced.name() + "?limit=1000";
                Answer answer = get(cursor.isEmpty() ? target : target + "&cursor=" + Ask.encoded(cursor), cursor.isEmpty() ? tag : null);
                if (answer.status() == 304) {
                    throw new Outage("the manifest has a new version of " + announced.name() + " and its page has not");
                }
                JsonObject page = answer.json();
                require(page, date, announced);
                rows.addAll(Dataset.rows(page));
                firstTag = cursor.isEmpty() ? answer.header("ETag").orElse(null) : firstTag;
                cursor = page.has("nextCursor") ? page.text("nextCursor") : "";
            } while (!cursor.isEmpty());
            return whole(new Dataset(announced, rows, firstTag));
        } catch (JsonException broken) {
            throw new Outage(announced.name() + " " + broken.getMessage());
        }
    }

    private static void require(JsonObject page, String date, Summary announced) throws JsonException, Outage {
        if (!page.text("businessDate").equals(date) || !page.text("dataset").equals(announced.name())
                || page.whole("version") != announced.version()) {
            throw new Outage("a page is not of version " + announced.version() + " of " + announced.name() + " of " + date);
        }
    }

    private static Dataset whole(Dataset dataset) throws JsonException, Outage {
        if (!dataset.isWhole()) {
            throw new Outage(dataset.summary().name() + " does not add up to what its manifest announces");
        }
        return dataset;
    }

    private Answer get(String target, String tag) throws Outage, Refusal {
        Ask ask = Ask.json(target, answerMs);
        return gateway.get(tag == null ? ask : ask.with("If-None-Match", tag));
    }
}
