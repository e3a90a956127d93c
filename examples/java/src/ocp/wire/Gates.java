package ocp.wire;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;

/** What Retry-After forbids: after 429 everything with this credential, after 503 everything to that address. */
public final class Gates {
    private final Map<String, Long> closedUntil = new HashMap<>();
    private long credentialUntil = Pause.now();

    synchronized void closeCredential(long forMs) {
        credentialUntil = Math.max(credentialUntil, Pause.now() + forMs);
    }

    synchronized void close(URI address, long forMs) {
        closedUntil.merge(address.getAuthority(), Pause.now() + forMs, Math::max);
    }

    synchronized long remainingMs(URI address) {
        long now = Pause.now();
        return Math.max(0, Math.max(credentialUntil, closedUntil.getOrDefault(address.getAuthority(), now)) - now);
    }

    /** How long the address alone is closed. */
    synchronized long addressRemainingMs(URI address) {
        long now = Pause.now();
        return Math.max(0, closedUntil.getOrDefault(address.getAuthority(), now) - now);
    }
}
