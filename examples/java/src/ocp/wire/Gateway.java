package ocp.wire;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HashMap;
import java.util.Map;
import ocp.Settings;

/** Requests that need a token, at whichever address is used now. */
public final class Gateway {
    /** What is asked: path and query, what is accepted, further headers, and how long the answer may take. */
    public record Ask(String target, Map<String, String> headers, long withinMs) {
        public static Ask json(String target, long withinMs) {
            return new Ask(target, Map.of("Accept", "application/json, application/problem+json", "Accept-Encoding", "gzip"), withinMs);
        }

        public Ask with(String header, String value) {
            Map<String, String> more = new HashMap<>(headers);
            more.put(header, value);
            return new Ask(target, more, withinMs);
        }

        /** A value as it stands in a query. */
        public static String encoded(String value) {
            return URLEncoder.encode(value, StandardCharsets.UTF_8);
        }
    }

    private final Settings.Pace pace;
    private final Addresses addresses;
    private final Exchange exchange;
    private final Tokens tokens;

    public Gateway(Settings settings) throws IOException, GeneralSecurityException {
        pace = settings.pace();
        Gates gates = new Gates();
        addresses = new Addresses(settings.base(), settings.secondary(), pace.reconnectMs(), gates);
        exchange = new Exchange(new Http(Trust.from(settings), settings.environment()), gates);
        tokens = new Tokens(exchange, Credential.from(settings), settings.token(), backOff(), pace.answerMs());
    }

    public BackOff backOff() {
        return new BackOff(pace, addresses);
    }

    public Addresses addresses() {
        return addresses;
    }

    /** What was answered, and with which token. */
    public record Served(Answer answer, Tokens.Token token) {
    }

    public Answer get(Ask ask) throws Outage, Refusal {
        return serve(ask).answer();
    }

    /** A refused token is replaced once. Refused again, it is an outage like any other, and the new token is dropped too. */
    public Served serve(Ask ask) throws Outage, Refusal {
        Served served = attempt(ask);
        if (served.answer().status() == 401) {
            tokens.drop(served.token());
            served = attempt(ask);
        }
        Answer answer = served.answer();
        if (answer.status() == 401) {
            tokens.drop(served.token());
            throw new Outage("a new token was refused too");
        }
        if (answer.status() >= 400) {
            throw new Refusal(answer.status(), answer.problemCode());
        }
        return served;
    }

    /** The server said that this token is about to end. */
    public void dropToken(Tokens.Token token) {
        tokens.drop(token);
    }

    private Served attempt(Ask ask) throws Outage {
        Tokens.Token token = tokens.current();
        URI address = addresses.current();
        while (!exchange.allowed(address)) {
            Pause.ms(Math.min(exchange.gateMs(address), 100)); // In steps: meanwhile the other address may have become the current one.
            token = tokens.current(); // The wait may have been longer than the token lasts.
            address = addresses.current();
        }
        HttpRequest.Builder request = HttpRequest.newBuilder(address.resolve(ask.target()))
                .header("Authorization", "Bearer " + token.value());
        ask.headers().forEach(request::header);
        Answer answer = exchange.send(address, request, ask.withinMs());
        addresses.served(address);
        return new Served(answer, token);
    }
}
