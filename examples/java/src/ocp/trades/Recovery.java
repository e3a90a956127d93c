package ocp.trades;

import java.util.Optional;
import ocp.Log;
import ocp.trades.ChannelBook.Gap;
import ocp.wire.BackOff;
import ocp.wire.Outage;
import ocp.wire.Refusal;

/** Brings back what is missing: a gap by pulling exactly that, a lost position by the snapshot. */
final class Recovery {
    private final TradeService service;
    private final ChannelBook book;
    private final BackOff backOff;

    Recovery(TradeService service, ChannelBook book, BackOff backOff) {
        this.service = service;
        this.book = book;
        this.backOff = backOff;
    }

    /** Takes the events of a batch in. */
    void take(Batch batch) throws Refusal {
        try {
            for (Arrival arrival : batch.arrivals()) {
                book.offer(arrival);
            }
        } finally {
            book.settle(); // Also when one of them names a new epoch: those before it are good.
        }
    }

    /** Pulls what is missing before the events that came too early, or up to a sequence that is known to exist. One pull at a time. */
    void closeGaps(long upTo) throws Refusal {
        for (Optional<Gap> gap = book.gap(upTo); gap.isPresent(); gap = book.gap(upTo)) {
            try {
                pull(gap.get());
                backOff.reset();
            } catch (Outage outage) {
                Log.say(book.channelId() + " gap after " + book.last() + ": " + outage.getMessage());
                backOff.pauseAfter(outage);
            }
        }
    }

    private void pull(Gap gap) throws Outage, Refusal {
        Log.say(book.channelId() + " misses " + gap.count() + " after " + gap.after());
        take(service.pull(book, (int) Math.min(gap.count(), TradeService.LARGEST_LIMIT), 0, 0));
        if (book.last() == gap.after()) {
            throw new Outage("the answer does not have the missing event");
        }
    }

    /** Replaces the book by the snapshot. Pages that can no longer be read on are begun again. */
    void resynchronise() throws Refusal {
        while (true) {
            try {
                Snapshot snapshot = service.snapshot(book.channelId());
                if (snapshot.epoch() >= book.epoch()) {
                    book.replaceBy(snapshot);
                    backOff.reset();
                    return;
                }
                backOff.pauseAfter(new Outage("the snapshot is of an earlier epoch"));
            } catch (Outage outage) {
                Log.say(book.channelId() + " snapshot: " + outage.getMessage());
                backOff.pauseAfter(outage);
            } catch (Refusal refusal) {
                boolean again = refusal.remedy() == Refusal.Remedy.BEGIN_PAGES_AGAIN || refusal.is("EPOCH_CHANGED");
                if (!again) {
                    throw refusal;
                }
                backOff.pause();
            }
        }
    }
}
