package ocp.wire;

import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * A stream of server-sent events. What arrives is queued by the HTTP client's thread, so that nothing is lost while the reader is busy
 * recovering a gap.
 */
public final class EventStream implements HttpResponse.BodySubscriber<EventStream>, AutoCloseable {
    private record Piece(byte[] bytes, String failure) {
    }

    private static final Piece END = new Piece(new byte[0], null);

    private final BlockingQueue<Piece> pieces = new LinkedBlockingQueue<>();
    private final EventParser parser = new EventParser();
    private final Deque<EventParser.Message> ready = new ArrayDeque<>();
    private volatile long lastArrival = Pause.now();
    private volatile Flow.Subscription subscription;

    /** The next message, or null when the stream ended properly. Throws when it broke, or was silent for too long. */
    public EventParser.Message next(long silenceMs) throws Outage {
        while (ready.isEmpty()) {
            Piece piece = take(silenceMs);
            if (piece == END) {
                return null;
            }
            if (piece.failure() != null) {
                throw new Outage("the stream broke: " + piece.failure());
            }
            ready.addAll(parser.feed(piece.bytes()));
        }
        return ready.poll();
    }

    /** What has arrived already, without waiting for more; null when nothing has. */
    public EventParser.Message already() {
        for (Piece piece = pieces.poll(); ready.isEmpty() && piece != null; piece = pieces.poll()) {
            ready.addAll(parser.feed(piece.bytes()));
        }
        return ready.poll();
    }

    private Piece take(long silenceMs) throws Outage {
        try {
            while (true) {
                long leftMs = lastArrival + silenceMs - Pause.now();
                Piece piece = pieces.poll(Math.max(0, leftMs), TimeUnit.MILLISECONDS);
                if (piece != null) {
                    return piece;
                }
                if (Pause.now() - lastArrival >= silenceMs) {
                    throw new Outage("the stream was silent for " + silenceMs + " ms");
                }
            }
        } catch (InterruptedException stopped) {
            throw new IllegalStateException("stopped while reading", stopped);
        }
    }

    @Override
    public void close() {
        if (subscription != null) {
            subscription.cancel();
        }
    }

    @Override
    public CompletionStage<EventStream> getBody() {
        return CompletableFuture.completedFuture(this);
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        subscription = given;
        given.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        lastArrival = Pause.now();
        for (ByteBuffer buffer : buffers) {
            byte[] bytes = new byte[buffer.remaining()];
            buffer.get(bytes);
            pieces.add(new Piece(bytes, null));
        }
    }

    @Override
    public void onError(Throwable failure) {
        pieces.add(new Piece(new byte[0], String.valueOf(failure.getMessage())));
    }

    @Override
    public void onComplete() {
        pieces.add(END);
    }
}
