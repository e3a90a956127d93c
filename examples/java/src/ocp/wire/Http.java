package ocp.wire;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscribers;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPInputStream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;

/** Sends one request once, and gives it up after a while. */
final class Http {
    /** No good answer is near this size; without a limit a small compressed body could fill the memory. */
    private static final int LARGEST_BODY = 64 * 1024 * 1024;

    static {
        // The JDK's client repeats a GET by itself when a connection breaks, at once: the server sees a client that does not wait.
        System.setProperty("jdk.httpclient.redirects.retrylimit", "1");
        System.setProperty("jdk.httpclient.disableRetryConnect", "true");
        // Shorter than servers usually keep an idle connection, so that a request seldom meets one that is just being closed.
        System.setProperty("jdk.httpclient.keepalive.timeout", "3");
    }

    private record Body(byte[] bytes, EventStream stream) {
    }

    private final HttpClient client;
    private final String environment;

    Http(SSLContext trust, String environment) {
        SSLParameters versions = new SSLParameters();
        versions.setProtocols(new String[] {"TLSv1.3", "TLSv1.2"});
        client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .sslContext(trust)
                .sslParameters(versions)
                .build();
        this.environment = environment;
    }

    /** The answer, of whatever status. A good one is from the environment that we were set up for. */
    Answer send(URI address, HttpRequest.Builder request, long withinMs) throws Outage {
        request.header("X-Request-Id", UUID.randomUUID().toString());
        HttpResponse<Body> response = answered(address, request.build(), withinMs);
        Answer answer = answer(address, response);
        boolean good = answer.status() < 300 || answer.status() == 304;
        if (good && !answer.header("OCP-Environment").orElse("none").equals(environment)) {
            if (answer.stream() != null) {
                answer.stream().close();
            }
            throw Outage.ofAnotherEnvironment(answer.header("OCP-Environment").orElse("none"), address);
        }
        return answer;
    }

    private HttpResponse<Body> answered(URI address, HttpRequest request, long withinMs) throws Outage {
        CompletableFuture<HttpResponse<Body>> response = client.sendAsync(request, Http::body);
        try {
            return response.get(withinMs, TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            response.cancel(true);
            throw new Outage("no answer within " + withinMs + " ms", address);
        } catch (ExecutionException failed) {
            throw new Outage("no answer: " + failed.getCause(), address);
        } catch (InterruptedException stopped) {
            response.cancel(true);
            throw new IllegalStateException("stopped while asking", stopped);
        }
    }

    private static HttpResponse.BodySubscriber<Body> body(HttpResponse.ResponseInfo info) {
        boolean stream = info.statusCode() == 200
                && info.headers().firstValue("Content-Type").orElse("").toLowerCase().startsWith("text/event-stream");
        return stream
                ? BodySubscribers.mapping(new EventStream(), opened -> new Body(null, opened))
                : BodySubscribers.mapping(BodySubscribers.ofByteArray(), bytes -> new Body(bytes, null));
    }

    private static Answer answer(URI address, HttpResponse<Body> response) throws Outage {
        Body body = response.body();
        byte[] bytes = body == null || body.bytes() == null ? new byte[0] : body.bytes();
        EventStream stream = body == null ? null : body.stream();
        String encoding = response.headers().firstValue("Content-Encoding").orElse("identity").toLowerCase();
        byte[] plain = encoding.equals("gzip") && bytes.length > 0 ? inflated(bytes, response.statusCode(), address) : bytes;
        return new Answer(address, response.statusCode(), response.headers(), plain, stream);
    }

    private static byte[] inflated(byte[] gzip, int status, URI address) throws Outage {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
            byte[] plain = in.readNBytes(LARGEST_BODY);
            if (in.read() >= 0) {
                throw new Outage("the answer is too large", address);
            }
            return plain;
        } catch (IOException broken) {
            if (status >= 400) {
                return new byte[0]; // An error counts by its status, whether or not its body can be read.
            }
            throw new Outage("the answer does not inflate", address);
        }
    }
}
