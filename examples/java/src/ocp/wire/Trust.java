package ocp.wire;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import ocp.Settings;

/** Whom we trust, and who we say that we are. Dates, chain and host name are checked by the JDK; nothing here may weaken that. */
final class Trust {
    private static final char[] IN_MEMORY = new char[0];

    private Trust() {
    }

    static SSLContext from(Settings settings) throws IOException, GeneralSecurityException {
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys(settings.certificateFile(), settings.certificateKeyFile()), authorities(settings.caFile()), null);
        return context;
    }

    /** The authorities in the file and no others; without a file, those of the JDK. */
    private static TrustManager[] authorities(Path file) throws IOException, GeneralSecurityException {
        if (file == null) {
            return null;
        }
        KeyStore store = empty();
        int number = 0;
        for (Certificate authority : Pem.certificates(file)) {
            store.setCertificateEntry("authority-" + number++, authority);
        }
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(store);
        return factory.getTrustManagers();
    }

    private static KeyManager[] keys(Path certificates, Path key) throws IOException, GeneralSecurityException {
        if (certificates == null) {
            return null;
        }
        KeyStore store = empty();
        store.setKeyEntry("client", Pem.key(key), IN_MEMORY, Pem.certificates(certificates).toArray(Certificate[]::new));
        KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(store, IN_MEMORY);
        return factory.getKeyManagers();
    }

    private static KeyStore empty() throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, IN_MEMORY);
        return store;
    }
}
