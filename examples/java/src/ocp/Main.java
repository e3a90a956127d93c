package ocp;

import java.io.IOException;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import ocp.json.JsonObject;
import ocp.reference.ReferenceData;
import ocp.trades.Books;
import ocp.trades.Desk;
import ocp.wire.CredentialRefused;
import ocp.wire.Gateway;
import ocp.wire.Pause;
import ocp.wire.Refusal;

/** A client of OCP: reference data, then the channels, until it is stopped. */
public final class Main {
    private Main() {
    }

    public static void main(String[] arguments) throws IOException, GeneralSecurityException {
        Settings settings = Settings.from(System.getenv());
        Files.createDirectories(settings.stateFolder());
        List<JsonObject> datasets = new ArrayList<>();
        Books books = new Books(settings.captureFile(), settings.stateFolder(), datasets::add);
        Gateway gateway = new Gateway(settings);
        ReferenceData reference = new ReferenceData(
                gateway, settings.pace().answerMs(), settings.pace().lookMs(), record -> {
                    books.journal().write(record);
                    books.journal().flush();
                });
        datasets.forEach(reference::restore);
        try {
            run(settings, gateway, books, reference);
        } catch (CredentialRefused | Refusal refused) {
            Log.say("stops asking, a person has to act: " + refused.getMessage());
            stayDown();
        }
    }

    private static void run(Settings settings, Gateway gateway, Books books, ReferenceData reference) throws IOException, Refusal {
        reference.load(settings.businessDate());
        if (settings.readyFile() != null) {
            Files.write(settings.readyFile(), new byte[0]);
        }
        Thread looks = new Thread(reference::keep, "reference data");
        looks.setDaemon(true);
        looks.start();
        new Desk(settings, gateway, books, reference).run();
    }

    /** A process that ended would be started again by whoever watches it, and show the refused credential once more. */
    private static void stayDown() {
        while (true) {
            Pause.ms(Long.MAX_VALUE);
        }
    }
}
