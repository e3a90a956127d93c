package ocp.wire;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.Optional;
import ocp.json.JsonException;
import ocp.json.JsonObject;
import ocp.json.JsonReader;

/** One answer: either a whole body, or a stream of events that has begun. */
public record Answer(URI address, int status, HttpHeaders headers, byte[] body, EventStream stream) {

    /** Header names are the same in any letter case. */
    public Optional<String> header(String name) {
        return headers.firstValue(name);
    }

    /** The JSON of a good answer. Anything else in its place is discarded, and asked for again. */
    public JsonObject json() throws Outage {
        if (!mediaType().equals("application/json")) {
            throw new Outage("the answer is not JSON but " + mediaType(), address);
        }
        try {
            return JsonReader.object(body);
        } catch (JsonException broken) {
            throw new Outage("the answer " + broken.getMessage(), address);
        }
    }

    /** The code of a problem document, or nothing that anybody knows: then the status alone decides. */
    String problemCode() {
        try {
            return mediaType().equals("application/problem+json") ? JsonReader.object(body).text("code") : "";
        } catch (JsonException noProblem) {
            return "";
        }
    }

    String mediaType() {
        return header("Content-Type").orElse("").split(";")[0].trim().toLowerCase();
    }
}
