package ocp.wire;

/** The server refused the request, and would refuse it again. The status decides where the code is not known. */
public final class Refusal extends Exception {
    /** What the caller does about it. */
    public enum Remedy { RESYNCHRONISE, READ_CHANNELS, BEGIN_PAGES_AGAIN, ASK_LATER, NOT_OFFERED, REPORT }

    private final int status;
    private final String code;

    public Refusal(int status, String code) {
        super(status + " " + code);
        this.status = status;
        this.code = code;
    }

    /** A message that names a new epoch says the same as a refusal for it. */
    public static Refusal newEpoch() {
        return new Refusal(409, "EPOCH_CHANGED");
    }

    public boolean is(String known) {
        return code.equals(known);
    }

    public Remedy remedy() {
        return switch (code) {
            case "INVALID_CURSOR" -> Remedy.BEGIN_PAGES_AGAIN;
            case "BUSINESS_DATE_NOT_FOUND" -> Remedy.ASK_LATER;
            case "RESOURCE_NOT_FOUND" -> Remedy.REPORT;
            default -> byStatus();
        };
    }

    private Remedy byStatus() {
        return switch (status) {
            case 409, 410 -> Remedy.RESYNCHRONISE;
            case 404 -> Remedy.READ_CHANNELS;
            case 501 -> Remedy.NOT_OFFERED;
            default -> Remedy.REPORT;
        };
    }
}
