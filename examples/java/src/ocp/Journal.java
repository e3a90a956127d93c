package ocp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;
import ocp.json.JsonException;
import ocp.json.JsonObject;
import ocp.json.JsonReader;
import ocp.json.JsonWriter;

/**
 * A file of JSON lines that only grows: a kill leaves whole lines and at most one cut one. Records are gathered and written together,
 * for a write of its own for each would cost more than all the rest. What was flushed survives the death of the process; to survive that
 * of the machine, call force on the channel where that is worth its time.
 */
public final class Journal {
    private static final int LARGEST_GATHERED = 1 << 16;

    private final FileChannel file;
    private final StringBuilder gathered = new StringBuilder();

    private Journal(FileChannel file) {
        this.file = file;
    }

    /** Shows every whole record that is there to the reader, and goes on after them. */
    public static Journal open(Path path, Consumer<JsonObject> reader) throws IOException {
        if (Files.exists(path)) {
            read(path, reader);
        }
        boolean cut = endsInTheMiddle(path);
        Journal journal = new Journal(FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND));
        if (cut) {
            journal.gathered.append('\n');
        }
        return journal;
    }

    public synchronized void write(JsonObject record) {
        gathered.append(JsonWriter.text(record)).append('\n');
        if (gathered.length() > LARGEST_GATHERED) {
            flush();
        }
    }

    /** To be called before anybody relies on what was written: before a position is, or when there is nothing to do but wait. */
    public synchronized void flush() {
        ByteBuffer bytes = ByteBuffer.wrap(gathered.toString().getBytes(StandardCharsets.UTF_8));
        gathered.setLength(0);
        try {
            while (bytes.hasRemaining()) {
                file.write(bytes);
            }
        } catch (IOException full) {
            throw new UncheckedIOException("the journal cannot be written", full);
        }
    }

    private static void read(Path path, Consumer<JsonObject> reader) throws IOException {
        // Not Files.newBufferedReader: it throws on a character that a kill cut in half.
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(Files.newInputStream(path), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                whole(line, reader);
            }
        }
    }

    private static void whole(String line, Consumer<JsonObject> reader) {
        JsonObject record;
        try {
            record = JsonReader.object(line);
        } catch (JsonException cut) {
            return; // A line that a kill cut. Its event was not dealt with, and comes again.
        }
        reader.accept(record);
    }

    private static boolean endsInTheMiddle(Path path) throws IOException {
        if (!Files.exists(path) || Files.size(path) == 0) {
            return false;
        }
        try (RandomAccessFile end = new RandomAccessFile(path.toFile(), "r")) {
            end.seek(end.length() - 1);
            return end.read() != '\n';
        }
    }
}
