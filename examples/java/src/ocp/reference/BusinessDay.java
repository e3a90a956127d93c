package ocp.reference;

import java.time.DateTimeException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import ocp.Log;
import ocp.json.JsonException;
import ocp.json.JsonObject;
import ocp.reference.Dataset.Summary;
import ocp.wire.BackOff;
import ocp.wire.Outage;
import ocp.wire.Pause;
import ocp.wire.Refusal;

/** The datasets of one business date: loaded before they are used, looked after while they are, never taken from another date. */
final class BusinessDay {
    private static final String MAPPINGS = "clearing-mappings";
    private static final Set<String> USED = Set.of("participants", "stocks", "calendar", MAPPINGS);

    private final String date;
    private final ReferenceService service;
    private final BackOff backOff;
    private final long lookMs;
    private final Consumer<JsonObject> journal;
    private final Map<String, Dataset> held = new HashMap<>();
    private final Map<String, JsonObject> recorded = new HashMap<>();
    private final Map<String, Long> unmappedUntil = new HashMap<>();
    private Mappings mappings = new Mappings();
    private String manifestTag;
    private boolean loaded;
    private boolean refused;
    int users;

    BusinessDay(String date, ReferenceService service, BackOff backOff, long lookMs, Consumer<JsonObject> journal) {
        this.date = date;
        this.service = service;
        this.backOff = backOff;
        this.lookMs = lookMs;
        this.journal = journal;
    }

    /** A record of the journal, at the start. It is used only if the manifest still announces it. */
    synchronized void restore(JsonObject record) throws JsonException {
        recorded.put(record.text("dataset"), record);
    }

    /** Waits until all datasets are there, however long that takes. */
    synchronized void load() {
        while (!loaded && !refused) {
            look();
        }
    }

    /** Takes new versions into use, if there are any; waits after a failure. */
    synchronized void look() {
        try {
            Optional<ReferenceService.Manifest> manifest = service.manifest(date, manifestTag);
            if (manifest.isPresent()) {
                takeAll(manifest.get());
            }
            backOff.reset();
        } catch (Outage outage) {
            Log.say("reference data of " + date + ": " + outage.getMessage());
            backOff.pauseAfter(outage);
        } catch (Refusal refusal) {
            Log.say("reference data of " + date + " refused: " + refusal.getMessage());
            refused = refusal.remedy() == Refusal.Remedy.REPORT || refusal.remedy() == Refusal.Remedy.NOT_OFFERED;
            backOff.pause();
        }
    }

    boolean usable() {
        return loaded && !refused;
    }

    /** Whether the broker of a trade is mapped to its participant. Before it says no it looks whether there is a newer version. */
    synchronized boolean maps(JsonObject trade) {
        try {
            if (!loaded || mappings.hold(trade)) {
                return true;
            }
            String broker = trade.text("brokerNumber") + trade.text("market") + trade.text("gcpParticipantId");
            if (unmappedUntil.getOrDefault(broker, Long.MIN_VALUE) < Pause.now() && !refused) {
                look();
            }
            unmappedUntil.put(broker, Pause.now() + lookMs);
            return mappings.hold(trade);
        } catch (JsonException impossible) {
            throw new IllegalStateException("a trade that was found in order is not", impossible);
        }
    }

    private void takeAll(ReferenceService.Manifest manifest) throws Outage, Refusal {
        if (!manifest.datasets().stream().map(Summary::name).toList().containsAll(USED)) {
            throw new Outage("the manifest does not name every dataset");
        }
        for (Summary announced : manifest.datasets()) {
            Dataset ours = held.get(announced.name());
            if (USED.contains(announced.name()) && (ours == null || !ours.summary().equals(announced))) {
                renew(announced, ours);
            }
        }
        manifestTag = manifest.tag();
        loaded = true;
    }

    private void renew(Summary announced, Dataset ours) throws Outage, Refusal {
        Optional<Dataset> recordedBefore = recorded(announced);
        if (recordedBefore.isPresent()) {
            take(recordedBefore.get());
            return;
        }
        Dataset loadedNow = service.dataset(date, announced, ours == null ? null : ours.tag());
        take(loadedNow);
        journal.accept(loadedNow.record(date));
    }

    /** The copy in the journal, if it is what is announced now. */
    private Optional<Dataset> recorded(Summary announced) {
        JsonObject record = recorded.remove(announced.name());
        try {
            return Optional.ofNullable(record == null ? null : Dataset.recorded(record))
                    .filter(copy -> copy.summary().equals(announced));
        } catch (JsonException damaged) {
            return Optional.empty();
        }
    }

    private void take(Dataset dataset) throws Outage {
        String name = dataset.summary().name();
        try {
            if (name.equals(MAPPINGS)) {
                mappings = Mappings.of(dataset.rows());
            }
        } catch (JsonException | DateTimeException unreadable) {
            throw new Outage(name + " has a row that cannot be read: " + unreadable.getMessage());
        }
        held.put(name, dataset);
        Log.say(date + " " + name + " version " + dataset.summary().version() + ", " + dataset.rows().size() + " rows");
    }
}
