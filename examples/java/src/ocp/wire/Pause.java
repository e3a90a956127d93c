package ocp.wire;

/** Waiting. */
public final class Pause {
    private Pause() {
    }

    public static void ms(long ms) {
        if (ms <= 0) {
            return;
        }
        try {
            Thread.sleep(ms);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while waiting", stopped);
        }
    }

    /** A clock that nobody sets: waits are never counted by the time of day, which may be minutes off. */
    public static long now() {
        return System.nanoTime() / 1_000_000;
    }
}
