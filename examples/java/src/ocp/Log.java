package ocp;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/** What a person should know, on standard error. No token, secret or trade is ever written here. */
public final class Log {
    private Log() {
    }

    public static void say(String what) {
        System.err.println(LocalTime.now().truncatedTo(ChronoUnit.MILLIS) + " " + what);
    }
}
