package ocp.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An object with its members in the order in which they came. A value is a String, JsonNumber, Boolean, List, JsonObject, or JsonNull. */
public final class JsonObject {
    private final Map<String, Object> members = new LinkedHashMap<>();

    public JsonObject with(String name, Object value) {
        members.put(name, value);
        return this;
    }

    public JsonObject with(String name, long value) {
        return with(name, new JsonNumber(Long.toString(value)));
    }

    public boolean has(String name) {
        return members.containsKey(name);
    }

    public Set<String> names() {
        return Collections.unmodifiableSet(members.keySet());
    }

    public Object value(String name) {
        return members.get(name);
    }

    public String text(String name) throws JsonException {
        return as(String.class, name);
    }

    public long whole(String name) throws JsonException {
        return as(JsonNumber.class, name).whole();
    }

    public JsonObject object(String name) throws JsonException {
        return as(JsonObject.class, name);
    }

    public List<?> list(String name) throws JsonException {
        return as(List.class, name);
    }

    private <T> T as(Class<T> type, String name) throws JsonException {
        Object value = members.get(name);
        if (!type.isInstance(value)) {
            throw new JsonException(name + (value == null ? " is missing" : " is of another type"));
        }
        return type.cast(value);
    }
}
