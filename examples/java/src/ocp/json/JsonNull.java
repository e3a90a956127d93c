package ocp.json;

/** null, told apart from a member that is absent. */
public enum JsonNull {
    NULL
}
