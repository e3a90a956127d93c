package ocp.trades;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import ocp.json.JsonException;
import ocp.json.JsonNumber;
import ocp.json.JsonObject;

/**
 * Whether a message is as its schema says. What is looser here than in the schema is so on purpose: members and code values that
 * nobody knew when this was written are no reason to lose a trade.
 */
final class Rules {
    private static final Predicate<Object> CODE = value -> value instanceof String;
    private static final Predicate<Object> DATE = value -> value instanceof String text && isDate(text);
    private static final Predicate<Object> TIME = value -> value instanceof String text && isTime(text);
    private static final Predicate<Object> FLAG = value -> value instanceof Boolean;
    private static final Predicate<Object> PRICE = pattern("(0|[1-9][0-9]{0,4})(\\.[0-9]{1,3})?");
    private static final Predicate<Object> MONEY = pattern("(0|[1-9][0-9]{0,10})(\\.[0-9]{1,2})?");
    private static final Predicate<Object> STOCK_CODE = pattern("[0-9]{5}");
    private static final Predicate<Object> BROKER = pattern("[0-9]{4}");
    private static final Predicate<Object> PARTICIPANT = pattern("[A-Z][0-9]{5}");
    private static final Predicate<Object> CHANNEL = pattern("[A-Za-z0-9._~-]{1,64}");

    private static final Map<String, Predicate<Object>> KEY = Map.of(
            "market", CODE, "tradeDate", DATE, "tradeReference", pattern("[0-9]{16}"), "side", CODE);

    private static final Map<String, Predicate<Object>> TRADE = Map.ofEntries(
            Map.entry("tradeVersion", whole(1, Integer.MAX_VALUE)),
            Map.entry("gcpParticipantId", PARTICIPANT),
            Map.entry("arrangement", CODE),
            Map.entry("ccassTradeIndicator", CODE),
            Map.entry("tradingStockCode", STOCK_CODE),
            Map.entry("settlementStockCode", STOCK_CODE),
            Map.entry("currency", pattern("[A-Z]{3}")),
            Map.entry("tradeTime", TIME),
            Map.entry("brokerNumber", BROKER),
            Map.entry("quantity", whole(1, 99_999_999_999L)),
            Map.entry("price", PRICE),
            Map.entry("value", MONEY),
            Map.entry("tradingMethod", CODE),
            Map.entry("accruedInterest", MONEY),
            Map.entry("securitiesSettlementDate", DATE),
            Map.entry("moneySettlementDate", DATE),
            Map.entry("recordChecksum", pattern("[0-9]{14}")));

    private static final Map<String, Predicate<Object>> TRADE_OPTIONAL = Map.ofEntries(
            Map.entry("marketSegment", CODE),
            Map.entry("mainlandStockCode", pattern("[0-9]{6}")),
            Map.entry("isin", pattern("[A-Z]{2}[A-Z0-9]{9}[0-9]")),
            Map.entry("isolationIndicator", CODE),
            Map.entry("isolationReason", CODE),
            Map.entry("counterpartyBrokerNumber", BROKER),
            Map.entry("counterpartyParticipantId", PARTICIPANT),
            Map.entry("directIndicator", CODE),
            Map.entry("accruedInterestSign", CODE),
            Map.entry("shortSellIndicator", CODE),
            Map.entry("originIndicator", CODE),
            Map.entry("hedgeIndicator", CODE));

    private static final Map<String, Predicate<Object>> EVENT = Map.of(
            "channelId", CHANNEL,
            "epoch", whole(1, Integer.MAX_VALUE),
            "sequence", whole(1, 9_007_199_254_740_991L),
            "eventId", pattern("[A-Za-z0-9._:~-]{1,64}"),
            "eventType", CODE,
            "publishedAt", TIME,
            "possibleDuplicate", FLAG,
            "possibleResend", FLAG);

    private static final Map<String, Predicate<Object>> TOTALS = Map.of(
            "count", whole(0, 9_007_199_254_740_991L),
            "quantity", pattern("0|[1-9][0-9]{0,26}"),
            "value", pattern("(0|[1-9][0-9]{0,26})\\.[0-9]{2}"),
            "hashTotal", pattern("[0-9]{18}"));

    private Rules() {
    }

    /** The members that every event has. */
    static boolean envelope(JsonObject event) {
        return allOf(event, EVENT) && noneOtherThan(event, Map.of("originalTradeDate", DATE));
    }

    /** What belongs to the type of an event whose type is known. */
    static boolean content(JsonObject event, String type) throws JsonException {
        return switch (type) {
            case "CHANNEL_OPENED" -> event.whole("sequence") == 1;
            case "TRADE_REPORTED" -> trade(event.value("trade")) && event.object("trade").whole("tradeVersion") == 1;
            case "TRADE_AMENDED" -> trade(event.value("trade")) && event.object("trade").whole("tradeVersion") > 1;
            case "TRADE_CANCELLED" -> event.value("tradeKey") instanceof JsonObject key && allOf(key, KEY);
            default -> event.value("controlTotals") instanceof JsonObject totals
                    && totals(totals.value("buys")) && totals(totals.value("sells"));
        };
    }

    static boolean trade(Object value) {
        return value instanceof JsonObject trade && allOf(trade, KEY) && allOf(trade, TRADE)
                && noneOtherThan(trade, TRADE_OPTIONAL) && membersBelong(trade);
    }

    private static boolean totals(Object value) {
        return value instanceof JsonObject side && allOf(side, TOTALS);
    }

    /** Which members belong together. Code values that are not known decide nothing. */
    private static boolean membersBelong(JsonObject trade) {
        boolean ccass = "1".equals(trade.value("ccassTradeIndicator"));
        boolean notCcass = "2".equals(trade.value("ccassTradeIndicator"));
        boolean noInterest = trade.value("accruedInterest") instanceof String amount && amount.matches("0(\\.0{1,2})?");
        boolean settlement = ccass ? trade.has("isolationIndicator")
                : !notCcass || !trade.has("isolationIndicator") && !trade.has("isolationReason") && noInterest;
        boolean isolation = !"1".equals(trade.value("isolationIndicator")) || !trade.has("isolationReason");
        boolean reason = !"2".equals(trade.value("isolationIndicator")) || trade.has("isolationReason");
        boolean sign = !noInterest || !trade.has("accruedInterestSign");
        return settlement && isolation && reason && sign && marketBelongs(trade) && shortSellBelongs(trade);
    }

    private static boolean marketBelongs(JsonObject trade) {
        if ("HK".equals(trade.value("market"))) {
            return trade.has("counterpartyBrokerNumber") && !trade.has("mainlandStockCode");
        }
        boolean northbound = Set.of("SSE", "SZSE").contains(String.valueOf(trade.value("market")));
        return !northbound || trade.has("mainlandStockCode");
    }

    private static boolean shortSellBelongs(JsonObject trade) {
        String mark = String.valueOf(trade.value("shortSellIndicator"));
        return "B".equals(trade.value("side")) ? !Set.of("Y", "M", "A", "F", "N").contains(mark) : !mark.equals("C");
    }

    private static boolean allOf(JsonObject object, Map<String, Predicate<Object>> rules) {
        return rules.entrySet().stream().allMatch(rule -> rule.getValue().test(object.value(rule.getKey())));
    }

    /** Members that may be absent, and are right where they are there. */
    private static boolean noneOtherThan(JsonObject object, Map<String, Predicate<Object>> rules) {
        return rules.entrySet().stream()
                .allMatch(rule -> !object.has(rule.getKey()) || rule.getValue().test(object.value(rule.getKey())));
    }

    private static Predicate<Object> pattern(String regex) {
        Pattern pattern = Pattern.compile(regex);
        return value -> value instanceof String text && pattern.matcher(text).matches();
    }

    private static Predicate<Object> whole(long least, long most) {
        return value -> {
            try {
                return value instanceof JsonNumber number && number.whole() >= least && number.whole() <= most;
            } catch (JsonException notWhole) {
                return false;
            }
        };
    }

    private static boolean isDate(String text) {
        try {
            return text.length() == 10 && LocalDate.parse(text) != null;
        } catch (DateTimeException noDate) {
            return false;
        }
    }

    private static final Pattern TIMESTAMP =
            Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}\\+08:00");

    private static boolean isTime(String text) {
        try {
            return TIMESTAMP.matcher(text).matches() && OffsetDateTime.parse(text) != null;
        } catch (DateTimeException noTime) {
            return false;
        }
    }
}
