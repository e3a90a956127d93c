package ocp.wire;

import java.time.DateTimeException;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Reads Retry-After: seconds, or an HTTP date. */
final class RetryAfter {
    private RetryAfter() {
    }

    static Optional<Long> ms(Answer answer) {
        return answer.header("Retry-After").flatMap(value -> value.matches("[0-9]{1,9}")
                ? Optional.of(Long.parseLong(value) * 1000)
                : untilDate(value, answer.header("Date")));
    }

    /** Counted from the answer's own Date where it has one: our clock and the server's may be minutes apart. */
    private static Optional<Long> untilDate(String value, Optional<String> date) {
        try {
            long until = millis(value);
            long from = date.isPresent() ? millis(date.get()) : System.currentTimeMillis();
            return Optional.of(Math.max(0, until - from));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static long millis(String httpDate) {
        return ZonedDateTime.parse(httpDate, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant().toEpochMilli();
    }
}
