package ocp.wire;

import java.net.URI;
import java.net.http.HttpRequest;

/** One request at an address when Retry-After allows it, and what every status means to everybody. */
final class Exchange {
    private final Http http;
    private final Gates gates;

    Exchange(Http http, Gates gates) {
        this.http = http;
        this.gates = gates;
    }

    /** Answers 2xx, 304 and every 4xx that does not pass by waiting. */
    Answer send(URI address, HttpRequest.Builder request, long withinMs) throws Outage {
        Answer answer = http.send(address, request, withinMs);
        int status = answer.status();
        if (status == 429) {
            RetryAfter.ms(answer).ifPresent(gates::closeCredential);
            throw new Outage("429: too many requests");
        }
        if (status == 503) {
            RetryAfter.ms(answer).ifPresent(ms -> gates.close(address, ms));
        }
        boolean outage = status >= 500 && status != 501;
        boolean moved = status >= 300 && status < 400 && status != 304;
        if (outage || moved || status == 408) {
            throw new Outage("answered " + status, address);
        }
        return answer;
    }

    void awaitGates(URI address) {
        for (long ms = gates.remainingMs(address); ms > 0; ms = gates.remainingMs(address)) {
            Pause.ms(ms);
        }
    }

    boolean allowed(URI address) {
        return gates.remainingMs(address) == 0;
    }

    long gateMs(URI address) {
        return gates.remainingMs(address);
    }
}
