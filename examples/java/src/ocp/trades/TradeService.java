package ocp.trades;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ocp.Log;
import ocp.json.JsonException;
import ocp.json.JsonObject;
import ocp.wire.Answer;
import ocp.wire.Gateway;
import ocp.wire.Gateway.Ask;
import ocp.wire.Outage;
import ocp.wire.Refusal;

/** The operations of the trade data service. */
final class TradeService {
    static final int LARGEST_LIMIT = 1000;
    private static final String CHANNELS = "/trade-data/v1/channels";

    private final Gateway gateway;
    private final long answerMs;

    TradeService(Gateway gateway, long answerMs) {
        this.gateway = gateway;
        this.answerMs = answerMs;
    }

    List<Channel> channels() throws Outage, Refusal {
        Answer answer = gateway.get(Ask.json(CHANNELS, answerMs));
        try {
            List<Channel> channels = new ArrayList<>();
            for (Object entry : answer.json().list("channels")) {
                channels.add(Channel.of(entry instanceof JsonObject object ? object : new JsonObject()));
            }
            return channels;
        } catch (JsonException broken) {
            throw new Outage("the channel list " + broken.getMessage(), answer.address());
        }
    }

    /** Events after a sequence. With waitSeconds the server answers when there are some, or when that time is over. */
    Batch pull(ChannelBook book, int limit, long waitSeconds, long waitMs) throws Outage, Refusal {
        String target = CHANNELS + "/" + book.channelId() + "/events?epoch=" + book.epoch()
                + "&afterSequence=" + book.last() + "&limit=" + limit + (waitSeconds > 0 ? "&waitSeconds=" + waitSeconds : "");
        Answer answer = gateway.get(Ask.json(target, waitMs + answerMs));
        try {
            Batch batch = Batch.of(answer.json(), book.channelId(), book.last());
            if (batch.epoch() > book.epoch()) {
                throw Refusal.newEpoch();
            }
            if (batch.epoch() < book.epoch()) {
                throw new Outage("the batch is of an earlier epoch", answer.address());
            }
            return batch;
        } catch (JsonException broken) {
            throw new Outage("the batch " + broken.getMessage(), answer.address());
        }
    }

    /** A stream after the last event, or nothing when nothing comes after it. */
    Optional<Gateway.Served> stream(ChannelBook book) throws Outage, Refusal {
        Map<String, String> headers = new HashMap<>(Map.of("Accept", "text/event-stream"));
        if (book.last() > 0) {
            headers.put("Last-Event-ID", book.epoch() + ":" + book.last());
        }
        Gateway.Served served = gateway.serve(new Ask(CHANNELS + "/" + book.channelId() + "/stream", headers, answerMs));
        if (served.answer().status() == 204) {
            return Optional.empty();
        }
        if (served.answer().stream() == null) {
            throw new Outage("the answer is no event stream", served.answer().address());
        }
        return Optional.of(served);
    }

    /** All pages. They are of one epoch and one sequence, and hold as many trades as they say; otherwise they are worth nothing. */
    Snapshot snapshot(String channelId) throws Outage, Refusal {
        List<JsonObject> trades = new ArrayList<>();
        JsonObject first = null;
        String cursor = "";
        try {
            do {
                JsonObject page = snapshotPage(channelId, cursor);
                first = first == null ? page : first;
                if (!page.text("channelId").equals(channelId) || page.whole("epoch") != first.whole("epoch")
                        || page.whole("asOfSequence") != first.whole("asOfSequence")) {
                    throw new Outage("the pages of the snapshot do not belong together");
                }
                page.list("trades").forEach(trade -> trades.add(trade instanceof JsonObject object ? object : new JsonObject()));
                cursor = page.has("nextCursor") ? page.text("nextCursor") : "";
            } while (!cursor.isEmpty());
            if (first.whole("count") != trades.size()) {
                throw new Outage("the snapshot has " + trades.size() + " trades and announces " + first.whole("count"));
            }
            Log.say(channelId + " snapshot of " + trades.size() + " trades as of " + first.whole("asOfSequence"));
            return new Snapshot(first.whole("epoch"), first.whole("asOfSequence"), trades);
        } catch (JsonException broken) {
            throw new Outage("the snapshot " + broken.getMessage());
        }
    }

    private JsonObject snapshotPage(String channelId, String cursor) throws Outage, Refusal {
        String target = CHANNELS + "/" + channelId + "/snapshot?limit=" + LARGEST_LIMIT;
        return gateway.get(Ask.json(cursor.isEmpty() ? target : target + "&cursor=" + Ask.encoded(cursor), answerMs)).json();
    }
}
