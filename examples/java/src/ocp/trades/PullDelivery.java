package ocp.trades;

import ocp.wire.Outage;
import ocp.wire.Pause;
import ocp.wire.Refusal;

/** Asks for the events after the last one, and lets the server wait for the next. */
final class PullDelivery implements Delivery {
    private static final long LONGEST_WAIT_SECONDS = 30;

    private final TradeService service;
    private final ChannelBook book;
    private final Recovery recovery;
    private final Channel.Timers timers;

    PullDelivery(TradeService service, ChannelBook book, Recovery recovery, Channel.Timers timers) {
        this.service = service;
        this.book = book;
        this.recovery = recovery;
        this.timers = timers;
    }

    @Override
    public void advance() throws Outage, Refusal {
        long waitSeconds = Math.max(1, Math.min(LONGEST_WAIT_SECONDS, (timers.maximumWaitMs() + 999) / 1000));
        long waitMs = Math.min(waitSeconds * 1000, timers.maximumWaitMs());
        long asked = Pause.now();
        long before = book.last();
        Batch batch = service.pull(book, TradeService.LARGEST_LIMIT, waitSeconds, waitMs);
        long answered = Pause.now();
        recovery.take(batch);
        recovery.closeGaps(book.last());
        if (book.last() > before || book.complete()) {
            return;
        }
        if (!batch.arrivals().isEmpty()) {
            throw new Outage("the batch has nothing after what was asked for");
        }
        if (batch.closed() && batch.lastSequence() <= book.last()) {
            book.finish();
        } else if (answered - asked < waitMs * 9 / 10 || waitMs == 0) {
            Pause.ms(timers.minimumPollMs());
        }
    }
}
