package ocp.wire;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Server-sent events as the HTML standard has them: any line ending, comments, unknown fields, messages in pieces. */
public final class EventParser {
    /** One message; a field that it did not have is empty. */
    public record Message(String event, String id, String data) {
    }

    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private final List<String> data = new ArrayList<>();
    private String event = "";
    private String id = "";
    private boolean afterReturn;
    private boolean first = true;

    List<Message> feed(byte[] bytes) {
        List<Message> messages = new ArrayList<>();
        for (byte next : bytes) {
            boolean secondHalf = afterReturn && next == '\n';
            afterReturn = next == '\r';
            if (secondHalf) {
                continue;
            }
            if (next == '\n' || next == '\r') {
                endLine(messages);
            } else {
                line.write(next);
            }
        }
        return messages;
    }

    private void endLine(List<Message> messages) {
        String text = line.toString(StandardCharsets.UTF_8);
        line.reset();
        if (first && text.startsWith("\uFEFF")) {
            text = text.substring(1);
        }
        first = false;
        if (text.isEmpty()) {
            endMessage(messages);
        } else {
            field(text);
        }
    }

    private void field(String text) {
        int colon = text.indexOf(':');
        String name = colon < 0 ? text : text.substring(0, colon);
        String value = colon < 0 ? "" : text.substring(colon + 1);
        String unspaced = value.startsWith(" ") ? value.substring(1) : value;
        switch (name) {
            case "event" -> event = unspaced;
            case "id" -> id = unspaced;
            case "data" -> data.add(unspaced);
            default -> { } // A comment has an empty name; other fields are none of ours.
        }
    }

    private void endMessage(List<Message> messages) {
        if (!data.isEmpty()) {
            messages.add(new Message(event, id, String.join("\n", data)));
        }
        event = "";
        id = "";
        data.clear();
    }
}
