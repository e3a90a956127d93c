package ocp.json;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** Writes what was read, or its canonical form (RFC 8785), over which the hashes of datasets are made. */
public final class JsonWriter {
    private final StringBuilder out = new StringBuilder();
    private final boolean canonical;

    private JsonWriter(boolean canonical) {
        this.canonical = canonical;
    }

    public static String text(JsonObject object) {
        try {
            return written(object, false);
        } catch (JsonException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public static String canonical(JsonObject object) throws JsonException {
        return written(object, true);
    }

    private static String written(JsonObject object, boolean canonical) throws JsonException {
        JsonWriter writer = new JsonWriter(canonical);
        writer.value(object);
        return writer.out.toString();
    }

    private void value(Object value) throws JsonException {
        if (value instanceof JsonObject object) {
            object(object);
        } else if (value instanceof List<?> list) {
            list(list);
        } else if (value instanceof String string) {
            string(string);
        } else if (value instanceof JsonNumber number) {
            out.append(canonical ? number.canonical() : number.text());
        } else {
            out.append(value == JsonNull.NULL ? "null" : value.toString());
        }
    }

    private void object(JsonObject object) throws JsonException {
        char before = '{';
        for (String name : names(object)) {
            out.append(before);
            string(name);
            out.append(':');
            value(object.value(name));
            before = ',';
        }
        out.append(before == '{' ? "{}" : "}");
    }

    /** String.compareTo compares UTF-16 code units, which is the order that RFC 8785 asks for. */
    private Collection<String> names(JsonObject object) {
        return canonical ? new TreeSet<>(object.names()) : object.names();
    }

    private void list(List<?> list) throws JsonException {
        char before = '[';
        for (Object value : list) {
            out.append(before);
            value(value);
            before = ',';
        }
        out.append(before == '[' ? "[]" : "]");
    }

    private void string(String string) {
        out.append('"');
        for (int at = 0; at < string.length(); at++) {
            char unit = string.charAt(at);
            if (unit >= ' ' && unit != '"' && unit != '\\') {
                out.append(unit);
            } else {
                escaped(unit);
            }
        }
        out.append('"');
    }

    private void escaped(char unit) {
        switch (unit) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\f' -> out.append("\\f");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> out.append(String.format("\\u%04x", (int) unit));
        }
    }
}
