package ocp.wire;

import java.net.URI;

/** No usable answer. It may pass by waiting, so the request is worth repeating later. */
public final class Outage extends Exception {
    private final transient URI address;

    /** An outage that says nothing about an address, as one of the rate. */
    public Outage(String says) {
        this(says, null);
    }

    public Outage(String says, URI address) {
        super(says);
        this.address = address;
    }

    /** The address that did not serve, or null. */
    public URI address() {
        return address;
    }
}
