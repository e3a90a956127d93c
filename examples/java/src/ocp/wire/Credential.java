package ocp.wire;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import ocp.Settings;
import ocp.json.JsonObject;
import ocp.json.JsonWriter;

/** How the client proves who it is to the token address: by its secret, or by an assertion that it signs. */
final class Credential {
    private static final String GRANT = "grant_type=client_credentials";
    /** In the middle of the ten minutes allowed, so that a clock some minutes off in either direction does no harm. */
    private static final long ASSERTION_SECONDS = 300;

    private final String clientId;
    private final String secret;
    private final PrivateKey key;
    private final URI tokenAddress;

    private Credential(Settings settings, PrivateKey key) {
        this.clientId = settings.clientId();
        this.secret = settings.clientSecret();
        this.key = key;
        this.tokenAddress = settings.token();
    }

    static Credential from(Settings settings) throws IOException, GeneralSecurityException {
        return new Credential(settings, settings.clientKeyFile() == null ? null : Pem.key(settings.clientKeyFile()));
    }

    HttpRequest.Builder request() {
        HttpRequest.Builder request = HttpRequest.newBuilder(tokenAddress)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "application/json, application/problem+json")
                .header("Accept-Encoding", "gzip");
        if (key == null) {
            return request.header("Authorization", basic()).POST(HttpRequest.BodyPublishers.ofString(GRANT));
        }
        String form = GRANT + "&client_assertion_type=" + encoded("urn:ietf:params:oauth:client-assertion-type:jwt-bearer")
                + "&client_assertion=" + assertion();
        return request.POST(HttpRequest.BodyPublishers.ofString(form));
    }

    /** RFC 6749, section 2.3.1: id and secret are form-encoded before they are joined. */
    private String basic() {
        return "Basic " + Base64.getEncoder().encodeToString(utf8(encoded(clientId) + ":" + encoded(secret)));
    }

    private String assertion() {
        JsonObject claims = new JsonObject()
                .with("iss", clientId)
                .with("sub", clientId)
                .with("aud", tokenAddress.toString())
                .with("exp", Instant.now().getEpochSecond() + ASSERTION_SECONDS)
                .with("jti", UUID.randomUUID().toString());
        String signed = base64Url(utf8("{\"alg\":\"ES256\",\"typ\":\"JWT\"}")) + "." + base64Url(utf8(JsonWriter.text(claims)));
        return signed + "." + base64Url(signature(utf8(signed)));
    }

    /** JOSE wants the two halves of the signature side by side (IEEE P1363), not as DER. */
    private byte[] signature(byte[] signed) {
        try {
            Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initSign(key);
            signature.update(signed);
            return signature.sign();
        } catch (GeneralSecurityException unusable) {
            throw new IllegalStateException("the client's key does not sign ES256", unusable);
        }
    }

    private static String base64Url(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
