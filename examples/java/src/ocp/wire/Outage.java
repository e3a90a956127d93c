package ocp.wire;

import java.net.URI;

/** No usable answer. It may pass by waiting, so the request is worth repeating later. */
public final class Outage extends Exception {
    private final transient URI address;
    private final boolean foreign;

    /** An outage that says nothing about an address, as one of the rate. */
    public Outage(String says) {
        this(says, null);
    }

    public Outage(String says, URI address) {
        this(says, address, false);
    }

    private Outage(String says, URI address, boolean foreign) {
        super(says);
        this.address = address;
        this.foreign = foreign;
    }

    static Outage ofAnotherEnvironment(String environment, URI address) {
        return new Outage("the answer is from the environment " + environment, address, true);
    }

    /** Whether an answer came, and from an environment that we were not set up for. */
    boolean isOfAnotherEnvironment() {
        return foreign;
    }

    /** The address that did not serve, or null. */
    public URI address() {
        return address;
    }
}
