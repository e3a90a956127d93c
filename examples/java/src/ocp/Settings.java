package ocp;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;

/** What the client is told by its environment. A member that was not given is null. */
public record Settings(
        URI base, URI secondary, URI token,
        String clientId, String clientSecret, Path clientKeyFile,
        Path caFile, Path certificateFile, Path certificateKeyFile,
        String environment, boolean streams, String businessDate,
        Path captureFile, Path stateFolder, Path readyFile,
        Pace pace) {

    /** How fast the client is. The defaults are for production; a test makes them short. */
    public record Pace(long firstBackOffMs, long longestBackOffMs, long reconnectMs, long answerMs, long lookMs) {
    }

    public static Settings from(Map<String, String> environment) {
        Source given = new Source(environment);
        return new Settings(
                given.address("OCP_BASE_URL"),
                given.has("OCP_SECONDARY_URL") ? given.address("OCP_SECONDARY_URL") : null,
                given.address("OCP_TOKEN_URL"),
                given.text("OCP_CLIENT_ID"),
                environment.get("OCP_CLIENT_SECRET"),
                given.file("OCP_CLIENT_KEY_FILE"),
                given.file("OCP_CA_FILE"),
                given.file("OCP_CLIENT_CERT_FILE"),
                given.file("OCP_CLIENT_CERT_KEY_FILE"),
                given.text("OCP_ENVIRONMENT"),
                given.text("OCP_DELIVERY").equals("stream"),
                given.text("OCP_BUSINESS_DATE"),
                Path.of(given.text("OCP_CAPTURE_FILE")),
                Path.of(given.text("OCP_STATE_DIR")),
                given.file("OCP_READY_FILE"),
                new Pace(
                        given.ms("CLIENT_FIRST_BACK_OFF_MS", 500),
                        given.ms("CLIENT_LONGEST_BACK_OFF_MS", 30_000),
                        given.ms("CLIENT_RECONNECT_MS", 5_000),
                        given.ms("CLIENT_ANSWER_MS", 10_000),
                        given.ms("CLIENT_LOOK_MS", 60_000)));
    }

    private record Source(Map<String, String> environment) {
        boolean has(String name) {
            return !environment.getOrDefault(name, "").isEmpty();
        }

        String text(String name) {
            if (!has(name)) {
                throw new IllegalArgumentException(name + " is not set");
            }
            return environment.get(name);
        }

        URI address(String name) {
            return URI.create(text(name));
        }

        Path file(String name) {
            return has(name) ? Path.of(environment.get(name)) : null;
        }

        long ms(String name, long otherwise) {
            return has(name) ? Long.parseLong(environment.get(name)) : otherwise;
        }
    }
}
