package ocp.trades;

import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import ocp.Log;
import ocp.json.JsonException;
import ocp.json.JsonObject;
import ocp.trades.Positions.Position;
import ocp.wire.Refusal;

/** One channel: how far it has come, what arrived too early, and what becomes of each event when its turn comes. */
final class ChannelBook {
    /** Events that are missing: so many after a sequence. */
    record Gap(long after, long count) {
    }

    private static final Set<String> TYPES =
            Set.of("CHANNEL_OPENED", "TRADE_REPORTED", "TRADE_AMENDED", "TRADE_CANCELLED", "CHANNEL_CLOSED");

    private final String channelId;
    private final Books books;
    private final TreeMap<Long, Arrival> early = new TreeMap<>();
    private String tradeDate;
    private Predicate<JsonObject> mapped;
    private long epoch;
    private long last;
    /** The last sequence that a record of the journal names. */
    private long recorded;
    private long snapshots;
    private boolean snapshotNeeded;
    private boolean complete;

    ChannelBook(String channelId, Books books) {
        this.channelId = channelId;
        this.books = books;
    }

    String channelId() {
        return channelId;
    }

    long epoch() {
        return epoch;
    }

    /** The sequence up to which everything has been dealt with. */
    long last() {
        return last;
    }

    boolean complete() {
        return complete;
    }

    /** A snapshot was being written when the program was killed. */
    boolean snapshotNeeded() {
        return snapshotNeeded;
    }

    /** What the channel list says of the channel; its epoch only where we know none. */
    void follow(Channel channel, Predicate<JsonObject> mappedTrades) {
        tradeDate = channel.tradeDate();
        mapped = mappedTrades;
        epoch = epoch == 0 ? channel.epoch() : epoch;
    }

    /** Takes an event of the current epoch in. One that was had before is skipped. */
    void offer(Arrival arrival) throws Refusal {
        if (arrival.epoch() > epoch) {
            throw Refusal.newEpoch();
        }
        if (arrival.epoch() == epoch && arrival.sequence() > last && !complete) {
            early.putIfAbsent(arrival.sequence(), arrival);
        }
    }

    /** Deals with every event whose turn it is. */
    void settle() {
        for (Arrival next = early.remove(last + 1); next != null && !complete; next = early.remove(last + 1)) {
            dealWith(next);
            last = next.sequence();
        }
        if (complete) {
            early.keySet().forEach(sequence -> setAside(sequence, "AFTER_CLOSE"));
            early.clear();
        }
        persist();
    }

    /** What is missing before the first event that arrived too early, or up to a sequence that is known to exist. */
    Optional<Gap> gap(long upTo) {
        long end = early.isEmpty() ? upTo : early.firstKey() - 1;
        return end > last && !complete ? Optional.of(new Gap(last, end - last)) : Optional.empty();
    }

    /** The server says that the channel is closed and that nothing comes after what we have. */
    void finish() {
        books.journal().write(record("closed").with("sequence", last));
        complete = true;
        books.journal().flush();
    }

    /** An event came although the channel is complete. */
    void setAsideLate(long sequence) {
        if (sequence > last) {
            setAside(sequence, "AFTER_CLOSE");
            books.journal().flush();
        }
    }

    void replaceBy(Snapshot snapshot) {
        epoch = snapshot.epoch();
        last = snapshot.asOfSequence();
        early.clear();
        snapshots++;
        books.replace(channelId, record("snapshot").with("asOfSequence", last));
        for (JsonObject trade : snapshot.trades()) {
            take(trade, record("trade"), Rules.trade(trade));
        }
        recorded = -1; // The trades of a snapshot name no sequence: only the position says that all of them were written.
        persist();
        snapshotNeeded = false;
    }

    private void dealWith(Arrival arrival) {
        JsonObject event = arrival.event();
        try {
            Object type = event.value("eventType");
            if (type instanceof String name && !TYPES.contains(name)) {
                setAside(arrival.sequence(), "UNKNOWN_TYPE");
            } else if (!channelId.equals(event.value("channelId")) || !Rules.envelope(event)
                    || !Rules.content(event, event.text("eventType"))) {
                setAside(arrival.sequence(), "SCHEMA");
            } else {
                apply(arrival, event.text("eventType"));
            }
        } catch (JsonException unreadable) {
            setAside(arrival.sequence(), "SCHEMA");
        }
    }

    private void apply(Arrival arrival, String type) throws JsonException {
        JsonObject event = arrival.event();
        JsonObject record = record(type.equals("TRADE_CANCELLED") ? "cancelled" : "trade").with("sequence", arrival.sequence());
        switch (type) {
            case "TRADE_REPORTED", "TRADE_AMENDED" -> take(event.object("trade"), record, true);
            case "TRADE_CANCELLED" -> {
                TradeKey key = TradeKey.of(event.object("tradeKey"));
                recorded = books.cancel(channelId, key, record.with("key", key.json())) ? arrival.sequence() : recorded;
            }
            case "CHANNEL_CLOSED" -> close(arrival.sequence(), event.object("controlTotals"));
            default -> { } // The opening says nothing but its sequence.
        }
    }

    private void take(JsonObject trade, JsonObject record, boolean readable) {
        try {
            long sequence = record.has("sequence") ? record.whole("sequence") : last;
            if (!readable) {
                setAside(sequence, "SCHEMA");
            } else if (!Amounts.checksumFits(trade)) {
                setAside(sequence, "CHECKSUM");
            } else if (trade.text("tradeDate").equals(tradeDate) && !mapped.test(trade)) {
                setAside(sequence, "UNMAPPED_BROKER");
            } else if (books.book(channelId, trade, record.with("trade", trade))) {
                recorded = sequence;
            }
        } catch (JsonException impossible) {
            throw new IllegalStateException("a trade that was found in order is not", impossible);
        }
    }

    private void close(long sequence, JsonObject announced) throws JsonException {
        if (!agrees(announced.object("buys"), "B") || !agrees(announced.object("sells"), "S")) {
            setAside(sequence, "CONTROL_TOTALS");
        }
        books.journal().write(record("closed").with("sequence", sequence));
        complete = true;
    }

    /** Corrections of earlier dates are not among the trades that are summed up. */
    private boolean agrees(JsonObject announced, String side) throws JsonException {
        JsonObject ours = Amounts.totals(books.live(channelId, tradeDate, side));
        boolean same = announced.whole("count") == ours.whole("count")
                && announced.text("quantity").equals(ours.text("quantity"))
                && announced.text("value").equals(ours.text("value"))
                && announced.text("hashTotal").equals(ours.text("hashTotal"));
        if (!same) {
            Log.say(channelId + " control totals of side " + side + " do not agree");
        }
        return same;
    }

    private void setAside(long sequence, String code) {
        Log.say(channelId + " sets aside " + epoch + ":" + sequence + " " + code);
        books.journal().write(record("setAside").with("sequence", sequence).with("code", code));
        recorded = sequence;
    }

    private JsonObject record(String kind) {
        return new JsonObject().with("record", kind).with("channelId", channelId).with("epoch", epoch);
    }

    /** The records first, then the position behind them; where the last record names the position, it need not be said twice. */
    private void persist() {
        books.journal().flush();
        if (recorded != last) {
            books.positions().write(channelId, new Position(epoch, last, snapshots));
        }
    }

    /** A record of the journal, at the start. Events are dealt with in order, so the last record shows how far the channel has come. */
    void restore(JsonObject record) throws JsonException {
        epoch = record.whole("epoch");
        switch (record.text("record")) {
            case "snapshot" -> {
                last = record.whole("asOfSequence");
                snapshots++;
                snapshotNeeded = true; // Until the position says that all its trades were written.
            }
            case "closed" -> complete = true;
            default -> last = record.has("sequence") ? Math.max(last, record.whole("sequence")) : last;
        }
    }

    void restorePosition(Position position) {
        if (snapshots == 0 && epoch == 0) {
            epoch = position.epoch();
        }
        if (position.snapshots() == snapshots && position.epoch() == epoch) {
            last = Math.max(last, position.sequence());
            snapshotNeeded = false;
        }
    }
}
