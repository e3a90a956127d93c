package ocp.wire;

import java.net.URI;
import ocp.Log;

/** The primary and the secondary address, and which of them is used now. Both serve the same sequences and take the same tokens. */
public final class Addresses {
    private final URI primary;
    private final URI secondary;
    private final long reconnectMs;
    private final Gates gates;
    private URI current;
    private Long failingSince;

    public Addresses(URI primary, URI secondary, long reconnectMs, Gates gates) {
        this.primary = primary;
        this.secondary = secondary;
        this.reconnectMs = reconnectMs;
        this.gates = gates;
        current = primary;
    }

    public synchronized URI current() {
        return current;
    }

    synchronized void served(URI address) {
        if (address.equals(current)) {
            failingSince = null;
        }
    }

    /**
     * The current address failed, and the caller will wait before it asks again. Changes to the other address as soon as the attempt after
     * the next one would come too late, so that the other one is asked within the reconnection time and not just after it.
     */
    synchronized void failed(URI address, long waitMs) {
        if (address == null || !address.equals(current)) {
            return;
        }
        long now = Pause.now();
        if (failingSince == null) {
            failingSince = now;
        }
        long nextMs = Math.max(waitMs, gates.addressRemainingMs(address));
        if (now - failingSince + nextMs + 2 * waitMs > reconnectMs) {
            leave(address);
        }
    }

    /** The server at this address asked us to go on at the other one. */
    public synchronized void leave(URI address) {
        if (secondary == null || !address.equals(current)) {
            return;
        }
        current = current.equals(primary) ? secondary : primary;
        failingSince = null;
        Log.say("goes on at " + current);
    }
}
