package ocp.wire;

import java.net.URI;
import ocp.Log;
import ocp.json.JsonException;
import ocp.json.JsonObject;

/** The one token that all requests share. It is asked for by one thread at a time, and used until shortly before its end. */
public final class Tokens {
    /** A token, and by our own clock when it is too close to its end to be used. */
    public record Token(String value, long usableUntil) {
    }

    private static final long LONGEST_MARGIN_MS = 30_000;

    private final Exchange exchange;
    private final Credential credential;
    private final URI address;
    private final BackOff backOff;
    private final long answerMs;
    private Token token;
    private CredentialRefused refused;

    Tokens(Exchange exchange, Credential credential, URI address, BackOff backOff, long answerMs) {
        this.exchange = exchange;
        this.credential = credential;
        this.address = address;
        this.backOff = backOff;
        this.answerMs = answerMs;
    }

    /** Waits until there is one. Whoever comes meanwhile waits for the same request. */
    synchronized Token current() {
        while (token == null || Pause.now() >= token.usableUntil()) {
            if (refused != null) {
                throw refused;
            }
            try {
                token = requested();
                backOff.reset();
            } catch (Outage outage) {
                Log.say("no token: " + outage.getMessage());
                if (outage.isOfAnotherEnvironment()) {
                    // We are set up for one world and connected to another: nothing of ours belongs there, least of all the secret.
                    refused = new CredentialRefused("the token address is of another environment");
                    throw refused;
                }
                backOff.pause();
            }
        }
        return token;
    }

    /** A token that was refused is never sent again. Another one that came meanwhile stays. */
    public synchronized void drop(Token used) {
        if (used.equals(token)) {
            token = null;
        }
    }

    private Token requested() throws Outage {
        exchange.awaitGates(address);
        long asked = Pause.now();
        Answer answer = exchange.send(address, credential.request(), answerMs);
        if (answer.status() != 200) {
            refused = new CredentialRefused("the credential was refused: " + answer.status() + " " + answer.problemCode());
            throw refused;
        }
        return read(answer, asked);
    }

    private Token read(Answer answer, long asked) throws Outage {
        try {
            JsonObject body = answer.json();
            long lifetimeMs = body.whole("expires_in") * 1000;
            return new Token(body.text("access_token"), asked + lifetimeMs - Math.min(LONGEST_MARGIN_MS, lifetimeMs / 10));
        } catch (JsonException broken) {
            throw new Outage("the token answer is not as agreed: " + broken.getMessage(), address);
        }
    }
}
