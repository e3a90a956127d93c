package ocp.json;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Strict JSON (RFC 8259): no comments, no trailing commas, no member twice, UTF-8 that decodes. */
public final class JsonReader {
    /** Deeper than anything in the contract; without it a hostile text could exhaust the stack. */
    private static final int DEEPEST = 64;
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");

    private final String text;
    private int at;
    private int depth;

    private JsonReader(String text) {
        this.text = text;
    }

    public static JsonObject object(byte[] utf8) throws JsonException {
        try {
            var decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
            return object(decoder.decode(ByteBuffer.wrap(utf8)).toString());
        } catch (CharacterCodingException broken) {
            throw new JsonException("is not UTF-8");
        }
    }

    public static JsonObject object(String text) throws JsonException {
        if (new JsonReader(text).whole() instanceof JsonObject object) {
            return object;
        }
        throw new JsonException("is not a JSON object");
    }

    private Object whole() throws JsonException {
        Object value = value();
        skipSpace();
        if (at != text.length()) {
            throw broken();
        }
        return value;
    }

    private Object value() throws JsonException {
        skipSpace();
        return switch (peek()) {
            case '{' -> object();
            case '[' -> list();
            case '"' -> string();
            case 't' -> word("true", Boolean.TRUE);
            case 'f' -> word("false", Boolean.FALSE);
            case 'n' -> word("null", JsonNull.NULL);
            default -> number();
        };
    }

    private JsonObject object() throws JsonException {
        JsonObject object = new JsonObject();
        enter();
        if (!closes('}')) {
            do {
                skipSpace();
                String name = string();
                skipSpace();
                take(':');
                if (object.has(name)) {
                    throw new JsonException("has a member twice");
                }
                object.with(name, value());
            } while (another('}'));
        }
        depth--;
        return object;
    }

    private List<Object> list() throws JsonException {
        List<Object> list = new ArrayList<>();
        enter();
        if (!closes(']')) {
            do {
                list.add(value());
            } while (another(']'));
        }
        depth--;
        return list;
    }

    private void enter() throws JsonException {
        at++;
        if (++depth > DEEPEST) {
            throw new JsonException("is nested too deeply");
        }
    }

    private boolean closes(char bracket) throws JsonException {
        skipSpace();
        if (peek() != bracket) {
            return false;
        }
        at++;
        return true;
    }

    private boolean another(char bracket) throws JsonException {
        if (closes(bracket)) {
            return false;
        }
        take(',');
        return true;
    }

    private String string() throws JsonException {
        take('"');
        StringBuilder read = null;
        int from = at;
        for (char next = peek(); next != '"'; next = peek()) {
            if (next < ' ') {
                throw broken();
            }
            at++;
            if (next == '\\') {
                read = (read == null ? new StringBuilder() : read).append(text, from, at - 1).append(escaped());
                from = at;
            }
        }
        String rest = text.substring(from, at++);
        return read == null ? rest : read.append(rest).toString();
    }

    private char escaped() throws JsonException {
        char kind = peek();
        at++;
        return switch (kind) {
            case '"', '\\', '/' -> kind;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> codeUnit();
            default -> throw broken();
        };
    }

    private char codeUnit() throws JsonException {
        int end = at + 4;
        if (end > text.length() || !text.substring(at, end).matches("[0-9a-fA-F]{4}")) {
            throw broken();
        }
        char unit = (char) Integer.parseInt(text, at, end, 16);
        at = end;
        return unit;
    }

    private JsonNumber number() throws JsonException {
        int from = at;
        while (at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        String written = text.substring(from, at);
        if (!NUMBER.matcher(written).matches()) {
            throw broken();
        }
        return new JsonNumber(written);
    }

    private Object word(String word, Object value) throws JsonException {
        if (!text.startsWith(word, at)) {
            throw broken();
        }
        at += word.length();
        return value;
    }

    private void take(char expected) throws JsonException {
        if (peek() != expected) {
            throw broken();
        }
        at++;
    }

    private char peek() throws JsonException {
        if (at >= text.length()) {
            throw new JsonException("ends too early");
        }
        return text.charAt(at);
    }

    private void skipSpace() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private JsonException broken() {
        return new JsonException("is not JSON at character " + at);
    }
}
