package ocp.trades;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import ocp.json.JsonException;
import ocp.json.JsonObject;

/** The sums of the contract: the checksum of a record, and the control totals of a side. All of it in exact decimals. */
final class Amounts {
    private static final BigInteger HASH_MODULUS = BigInteger.TEN.pow(18);

    private Amounts() {
    }

    static boolean checksumFits(JsonObject trade) throws JsonException {
        return String.format("%014d", terms(trade)).equals(trade.text("recordChecksum"));
    }

    /** Control totals of one side, in the form of the schema SideTotals. */
    static JsonObject totals(List<JsonObject> trades) throws JsonException {
        BigInteger quantity = BigInteger.ZERO;
        BigDecimal value = new BigDecimal("0.00");
        BigInteger hash = BigInteger.ZERO;
        for (JsonObject trade : trades) {
            quantity = quantity.add(BigInteger.valueOf(trade.whole("quantity")));
            value = value.add(new BigDecimal(trade.text("value")));
            hash = hash.add(terms(trade));
        }
        return new JsonObject()
                .with("count", trades.size())
                .with("quantity", quantity.toString())
                .with("value", value.toPlainString())
                .with("hashTotal", String.format("%018d", hash.mod(HASH_MODULUS)));
    }

    /** Stock code, quantity, price in thousandths, value and accrued interest in hundredths, added as whole numbers. */
    private static BigInteger terms(JsonObject trade) throws JsonException {
        return new BigInteger(trade.text("tradingStockCode"))
                .add(BigInteger.valueOf(trade.whole("quantity")))
                .add(shifted(trade.text("price"), 3))
                .add(shifted(trade.text("value"), 2))
                .add(shifted(trade.text("accruedInterest"), 2));
    }

    private static BigInteger shifted(String decimal, int digits) {
        return new BigDecimal(decimal).movePointRight(digits).toBigIntegerExact();
    }
}
