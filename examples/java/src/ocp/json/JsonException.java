package ocp.json;

/** The text is not JSON, or a member is not what was asked for. */
public final class JsonException extends Exception {
    public JsonException(String says) {
        super(says);
    }
}
