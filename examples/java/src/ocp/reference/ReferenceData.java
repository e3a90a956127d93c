package ocp.reference;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import ocp.json.JsonException;
import ocp.json.JsonObject;
import ocp.wire.CredentialRefused;
import ocp.wire.Gateway;
import ocp.wire.Pause;

/** The reference data of every date whose channels are followed. */
public final class ReferenceData {
    private final Gateway gateway;
    private final ReferenceService service;
    private final long lookMs;
    private final Consumer<JsonObject> journal;
    private final Map<String, BusinessDay> days = new ConcurrentHashMap<>();

    public ReferenceData(Gateway gateway, long answerMs, long lookMs, Consumer<JsonObject> journal) {
        this.gateway = gateway;
        this.lookMs = lookMs;
        this.journal = journal;
        service = new ReferenceService(gateway, answerMs);
    }

    /** A record of the journal, at the start: what was loaded before need not be loaded again. */
    public void restore(JsonObject record) {
        try {
            day(record.text("businessDate")).restore(record);
        } catch (JsonException notOurs) {
            throw new IllegalStateException("the journal was not written by this program", notOurs);
        }
    }

    /** Returns once the data of the date is there. */
    public void load(String date) {
        day(date).load();
    }

    /** As load, and looks for new versions until it is released. */
    public void use(String date) {
        BusinessDay day = day(date);
        synchronized (days) {
            day.users++;
        }
        day.load();
    }

    public void release(String date) {
        synchronized (days) {
            day(date).users--;
        }
    }

    public boolean maps(String date, JsonObject trade) {
        return day(date).maps(trade);
    }

    /** Looks for new versions from time to time, for as long as the process lives. */
    public void keep() {
        try {
            while (true) {
                Pause.ms(lookMs);
                inUse().forEach(BusinessDay::look);
            }
        } catch (CredentialRefused refused) {
            return; // Who asks for trades says so.
        }
    }

    private List<BusinessDay> inUse() {
        synchronized (days) {
            return days.values().stream().filter(day -> day.users > 0 && day.usable()).toList();
        }
    }

    private BusinessDay day(String date) {
        return days.computeIfAbsent(date, wanted -> new BusinessDay(wanted, service, gateway.backOff(), lookMs, journal));
    }
}
