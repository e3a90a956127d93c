package ocp.json;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/** A number as it was written. Nothing is rounded: the text is kept, and is what is written again. */
public record JsonNumber(String text) {
    /** Far beyond every whole number of the contract; without it 1e999999999 would be counted out digit by digit. */
    private static final int LARGEST_EXPONENT = 18;
    /** Whole numbers that every double holds are canonical as they stand. */
    private static final Pattern SMALL = Pattern.compile("0|-?[1-9][0-9]{0,14}");

    /** The whole number that it denotes. 4, 4.0 and 4e0 are the same one. */
    public long whole() throws JsonException {
        if (SMALL.matcher(text).matches()) {
            return Long.parseLong(text);
        }
        BigDecimal exact = exact();
        try {
            return exact.longValueExact();
        } catch (ArithmeticException notWhole) {
            throw new JsonException("is not a whole number");
        }
    }

    /** As RFC 8785 writes it, which is as ECMAScript writes a double: the fewest digits that still name the same double. */
    String canonical() throws JsonException {
        if (SMALL.matcher(text).matches()) {
            return text;
        }
        double value = Double.parseDouble(text);
        if (Double.isInfinite(value)) {
            throw new JsonException("has a number that no double holds");
        }
        if (value == 0) {
            return "0";
        }
        BigDecimal shortest = shortest(Math.abs(value));
        String digits = shortest.unscaledValue().toString();
        int point = digits.length() - shortest.scale();
        return (value < 0 ? "-" : "") + written(digits, point);
    }

    private BigDecimal exact() throws JsonException {
        try {
            BigDecimal exact = new BigDecimal(text);
            if (Math.abs((long) exact.precision() - exact.scale()) > LARGEST_EXPONENT + 1) {
                throw new JsonException("is too large a number");
            }
            return exact;
        } catch (NumberFormatException tooManyDigits) {
            throw new JsonException("is too large a number");
        }
    }

    private static BigDecimal shortest(double value) {
        BigDecimal exact = new BigDecimal(value);
        for (int digits = 1; digits < 17; digits++) {
            BigDecimal rounded = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (rounded.doubleValue() == value) {
                return rounded.stripTrailingZeros();
            }
        }
        return exact.round(new MathContext(17, RoundingMode.HALF_EVEN)).stripTrailingZeros();
    }

    private static String written(String digits, int point) {
        int count = digits.length();
        if (point > 21 || point < -5) {
            String fraction = count > 1 ? "." + digits.substring(1) : "";
            return digits.charAt(0) + fraction + "e" + (point > 0 ? "+" : "") + (point - 1);
        }
        if (point <= 0) {
            return "0." + "0".repeat(-point) + digits;
        }
        if (count <= point) {
            return digits + "0".repeat(point - count);
        }
        return digits.substring(0, point) + "." + digits.substring(point);
    }
}
