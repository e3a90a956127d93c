package ocp.trades;

import ocp.wire.Outage;
import ocp.wire.Refusal;

/** A way in which events come. */
interface Delivery {
    /** Brings the book forward until there is a reason to begin again, or the channel is complete. */
    void advance() throws Outage, Refusal;
}
