package ocp.wire;

import java.util.concurrent.ThreadLocalRandom;
import ocp.Settings.Pace;

/** Waits that double after each failure up to a limit, each shortened by up to a quarter so that clients do not return all at once. */
public final class BackOff {
    private final Pace pace;
    private final Addresses addresses;
    private long stepMs;

    public BackOff(Pace pace, Addresses addresses) {
        this.pace = pace;
        this.addresses = addresses;
        reset();
    }

    public void reset() {
        stepMs = pace.firstBackOffMs();
    }

    public void pause() {
        Pause.ms(next());
    }

    /** Waits, and lets the addresses know, which may then prefer the other one. */
    public void pauseAfter(Outage outage) {
        long waitMs = next();
        addresses.failed(outage.address(), waitMs);
        Pause.ms(waitMs);
    }

    /** Shortened, never lengthened: a wait twice as long stays longer than the one before it, whatever chance does. */
    long next() {
        long waitMs = Math.round(stepMs * ThreadLocalRandom.current().nextDouble(0.75, 1.0));
        stepMs = Math.min(stepMs * 2, pace.longestBackOffMs());
        return waitMs;
    }
}
