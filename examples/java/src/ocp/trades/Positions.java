package ocp.trades;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ocp.Journal;
import ocp.json.JsonException;
import ocp.json.JsonObject;

/**
 * How far each channel has been dealt with. The journal alone does not say: an event that is ignored by rule leaves no record, and a
 * snapshot whose writing was cut short must be taken again.
 */
final class Positions {
    /** Up to which sequence, and how many snapshots of the channel are whole in the journal. */
    record Position(long epoch, long sequence, long snapshots) {
    }

    private final Map<String, Position> positions = new HashMap<>();
    private final Journal log;

    Positions(Path folder) throws IOException {
        Path file = folder.resolve("positions.jsonl");
        Journal.open(file, this::restore);
        log = shortened(folder, file);
    }

    synchronized Optional<Position> of(String channelId) {
        return Optional.ofNullable(positions.get(channelId));
    }

    Set<String> channelIds() {
        return Set.copyOf(positions.keySet());
    }

    synchronized void write(String channelId, Position position) {
        if (!position.equals(positions.put(channelId, position))) {
            log.write(json(channelId, position));
            log.flush();
        }
    }

    private void restore(JsonObject line) {
        try {
            positions.put(line.text("channelId"),
                    new Position(line.whole("epoch"), line.whole("sequence"), line.whole("snapshots")));
        } catch (JsonException notOurs) {
            throw new IllegalStateException("the state was not written by this program: a line " + notOurs.getMessage(), notOurs);
        }
    }

    /** The file grows by a line for each answer; a start is the time to keep only the last line of each channel. */
    private Journal shortened(Path folder, Path file) throws IOException {
        Path fresh = folder.resolve("positions.new");
        Files.deleteIfExists(fresh);
        Journal shorter = Journal.open(fresh, line -> { });
        positions.forEach((channelId, position) -> shorter.write(json(channelId, position)));
        shorter.flush();
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return shorter;
    }

    private static JsonObject json(String channelId, Position position) {
        return new JsonObject().with("channelId", channelId).with("epoch", position.epoch())
                .with("sequence", position.sequence()).with("snapshots", position.snapshots());
    }
}
