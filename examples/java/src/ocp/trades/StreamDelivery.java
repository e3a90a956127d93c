package ocp.trades;

import java.util.Optional;
import ocp.Log;
import ocp.json.JsonException;
import ocp.json.JsonObject;
import ocp.json.JsonReader;
import ocp.wire.BackOff;
import ocp.wire.EventParser.Message;
import ocp.wire.EventStream;
import ocp.wire.Gateway;
import ocp.wire.Outage;
import ocp.wire.Refusal;

/** Reads the stream of a channel, and pulls what the stream leaves out. */
final class StreamDelivery implements Delivery {
    private static final int SILENT_HEARTBEATS = 3;

    private final TradeService service;
    private final Gateway gateway;
    private final ChannelBook book;
    private final Recovery recovery;
    private final long silenceMs;
    /** Never reset: two clients that end each other's streams for ever should at least do it ever more slowly. */
    private final BackOff superseded;

    StreamDelivery(TradeService service, Gateway gateway, ChannelBook book, Recovery recovery, Channel.Timers timers) {
        this.service = service;
        this.gateway = gateway;
        this.book = book;
        this.recovery = recovery;
        this.silenceMs = timers.heartbeatMs() * SILENT_HEARTBEATS;
        this.superseded = gateway.backOff();
    }

    @Override
    public void advance() throws Outage, Refusal {
        Optional<Gateway.Served> opened = service.stream(book);
        if (opened.isEmpty()) {
            book.finish();
            return;
        }
        String reason;
        try (EventStream stream = opened.get().answer().stream()) {
            reason = read(stream);
        }
        if (reason != null) {
            ended(reason, opened.get());
        }
    }

    /** Reads to the end of the stream, and says for which reason it ended; null when the channel is complete. */
    private String read(EventStream stream) throws Outage, Refusal {
        for (Message message = stream.next(silenceMs); message != null; message = stream.next(silenceMs)) {
            if (message.event().equals("STREAM_ENDED")) {
                return reason(message);
            }
            if (message.event().equals("HEARTBEAT")) {
                heartbeat(message);
            } else {
                event(message);
            }
            if (book.complete()) {
                setAsideTheRest(stream);
                return null;
            }
        }
        throw new Outage("the stream ended without a word");
    }

    private void event(Message message) throws Refusal {
        try {
            JsonObject event = JsonReader.object(message.data());
            book.offer(Arrival.of(event, epochOf(message), sequenceOf(message)));
        } catch (JsonException broken) {
            return; // Cut or garbled on its way: the next message shows the gap, and the pull brings it whole.
        }
        book.settle();
        recovery.closeGaps(book.last());
    }

    private void heartbeat(Message message) throws Refusal {
        try {
            JsonObject heartbeat = JsonReader.object(message.data());
            long epoch = heartbeat.whole("epoch");
            if (epoch > book.epoch()) {
                throw Refusal.newEpoch();
            }
            if (epoch == book.epoch()) {
                recovery.closeGaps(heartbeat.whole("lastSequence"));
            }
        } catch (JsonException broken) {
            Log.say(book.channelId() + " a heartbeat " + broken.getMessage());
        }
    }

    private void ended(String reason, Gateway.Served stream) throws Outage, Refusal {
        Log.say(book.channelId() + " stream ended: " + reason);
        switch (reason) {
            case "SUPERSEDED" -> superseded.pause();
            case "EPOCH_CHANGED" -> throw Refusal.newEpoch();
            case "TOKEN_EXPIRED" -> gateway.dropToken(stream.token());
            case "CHANNEL_CLOSED" -> pullTheRest();
            case "SERVER_SHUTDOWN" -> {
                gateway.addresses().leave(stream.answer().address());
                throw new Outage("the server shuts down");
            }
            default -> throw new Outage("the stream ended: " + reason);
        }
    }

    /** The stream was ended as complete, and we do not have the close: what is missing is all that is left. */
    private void pullTheRest() throws Outage, Refusal {
        long before = book.last();
        Batch batch = service.pull(book, TradeService.LARGEST_LIMIT, 0, 0);
        recovery.take(batch);
        recovery.closeGaps(book.last());
        if (!book.complete() && batch.arrivals().isEmpty() && batch.closed() && batch.lastSequence() <= book.last()) {
            book.finish();
        } else if (!book.complete() && book.last() == before) {
            throw new Outage("the stream was ended before the close");
        }
    }

    private void setAsideTheRest(EventStream stream) {
        for (Message late = stream.already(); late != null; late = stream.already()) {
            if (sequenceOf(late) > 0) {
                book.setAsideLate(sequenceOf(late));
            }
        }
    }

    private static String reason(Message message) {
        try {
            return JsonReader.object(message.data()).text("reason");
        } catch (JsonException unreadable) {
            return "for a reason that cannot be read";
        }
    }

    /** The id of a message says epoch:sequence. It serves only where the event itself does not say it. */
    private static long epochOf(Message message) {
        return part(message, 0);
    }

    private static long sequenceOf(Message message) {
        return part(message, 1);
    }

    private static long part(Message message, int index) {
        return message.id().matches("[0-9]{1,10}:[0-9]{1,16}") ? Long.parseLong(message.id().split(":")[index]) : 0;
    }
}
