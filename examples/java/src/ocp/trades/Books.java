package ocp.trades;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import ocp.Journal;
import ocp.json.JsonException;
import ocp.json.JsonObject;

/**
 * What is known of all trades, channel by channel, rebuilt from the journal at the start.
 *
 * <p>Each channel holds what it said itself, so that a new epoch takes back exactly that. A correction comes on a later channel than
 * its trade, so versions and cancellations are compared over all channels.
 */
public final class Books {
    /** What a channel said last of a key: a trade that lives, or null when it was cancelled. */
    record Held(JsonObject trade, long version) {
        static final Held CANCELLED = new Held(null, Long.MAX_VALUE);
    }

    private final Map<String, Map<TradeKey, Held>> byChannel = new HashMap<>();
    private final Map<String, ChannelBook> channels = new ConcurrentHashMap<>();
    private final Positions positions;
    private final Journal journal;

    public Books(Path captureFile, Path stateFolder, java.util.function.Consumer<JsonObject> otherRecords) throws IOException {
        positions = new Positions(stateFolder);
        journal = Journal.open(captureFile, record -> restore(record, otherRecords));
        channels.values().forEach(book -> positions.of(book.channelId()).ifPresent(book::restorePosition));
        positions.channelIds().forEach(this::of);
    }

    public Journal journal() {
        return journal;
    }

    Positions positions() {
        return positions;
    }

    ChannelBook of(String channelId) {
        return channels.computeIfAbsent(channelId, id -> {
            ChannelBook book = new ChannelBook(id, this);
            positions.of(id).ifPresent(book::restorePosition);
            return book;
        });
    }

    /** Books a version that is higher than any that is held, of a key that was never cancelled. Says whether it did. */
    synchronized boolean book(String channelId, JsonObject trade, JsonObject record) throws JsonException {
        TradeKey key = TradeKey.of(trade);
        long version = trade.whole("tradeVersion");
        if (byChannel.values().stream().anyMatch(held -> held.containsKey(key) && held.get(key).version() >= version)) {
            return false;
        }
        journal.write(record);
        channel(channelId).put(key, new Held(trade, version));
        return true;
    }

    /** Remembers that a key is void for good. Says whether that was news. */
    synchronized boolean cancel(String channelId, TradeKey key, JsonObject record) {
        if (byChannel.values().stream().anyMatch(held -> held.get(key) == Held.CANCELLED)) {
            return false;
        }
        journal.write(record);
        channel(channelId).put(key, Held.CANCELLED);
        return true;
    }

    /** Forgets all that a channel said. */
    synchronized void replace(String channelId, JsonObject record) {
        journal.write(record);
        channel(channelId).clear();
    }

    /** The live trades that a channel said, of one trade date and side. */
    synchronized List<JsonObject> live(String channelId, String tradeDate, String side) {
        return channel(channelId).entrySet().stream()
                .filter(entry -> entry.getValue().trade() != null)
                .filter(entry -> entry.getKey().tradeDate().equals(tradeDate) && entry.getKey().side().equals(side))
                .map(entry -> entry.getValue().trade())
                .toList();
    }

    private Map<TradeKey, Held> channel(String channelId) {
        return byChannel.computeIfAbsent(channelId, id -> new HashMap<>());
    }

    private void restore(JsonObject record, java.util.function.Consumer<JsonObject> otherRecords) {
        try {
            String channelId = record.has("channelId") ? record.text("channelId") : "";
            switch (record.text("record")) {
                case "trade" -> channel(channelId).put(
                        TradeKey.of(record.object("trade")),
                        new Held(record.object("trade"), record.object("trade").whole("tradeVersion")));
                case "cancelled" -> channel(channelId).put(TradeKey.of(record.object("key")), Held.CANCELLED);
                case "snapshot" -> channel(channelId).clear();
                default -> { }
            }
            if (channelId.isEmpty()) {
                otherRecords.accept(record);
            } else {
                channels.computeIfAbsent(channelId, id -> new ChannelBook(id, this)).restore(record);
            }
        } catch (JsonException notOurs) {
            throw new IllegalStateException("the journal was not written by this program: a record " + notOurs.getMessage(), notOurs);
        }
    }
}
