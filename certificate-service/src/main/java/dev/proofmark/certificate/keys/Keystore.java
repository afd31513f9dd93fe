package dev.proofmark.certificate.keys;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.configuration.ConfigUtils;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.KeyStore.PasswordProtection;
import java.security.KeyStore.PrivateKeyEntry;
import java.security.KeyStoreException;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * The keys of one kind. A key is rotated by adding an entry and naming it; a former one may stay with its private key or,
 * better, as its certificate alone.
 *
 * @param alias of the entry that signs
 * @param current its private key, and its certificates up to whoever vouches for it
 * @param former the certificates of those that signed before, with whoever vouches for them, by the names of their entries
 */
public record Keystore(String alias, PrivateKeyEntry current, List<X509Certificate> former) {

    private static final Logger LOGGER = Logger.getLogger(Keystore.class);
    private static final String PRODUCTION = LaunchMode.NORMAL.getDefaultProfile();

    public Keystore {
        former = List.copyOf(former);
    }

    /** Whether this is production, where a test key is none. */
    public static boolean inProduction() {
        return ConfigUtils.getProfiles().contains(PRODUCTION);
    }

    /**
     * Opens a file of keys.
     *
     * @param kind whose configuration it is, {@code proofmark.<kind>}
     * @param test what is made where the file is missing and a test key may be
     * @throws IllegalStateException if there is no key to sign with, or a test key in production
     */
    public static Keystore open(String kind, KeystoreConfig config, TestKeystore test, boolean production) {
        Path file = config.keystore();
        char[] password = config.password().toCharArray();
        try {
            if (config.testKey() && !production && !Files.exists(file)) {
                test.make(file, password);
            }
            Keystore opened = read(file, password, config.alias());
            opened.guard(kind, file, production);
            return opened;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("proofmark." + kind + ".keystore: no key to sign with in " + file, e);
        }
    }

    /** The certificates of the entry that signs: its own first, then whoever vouches for the one before. */
    public List<X509Certificate> chain() {
        return certificates(current.getCertificateChain());
    }

    private void guard(String kind, Path file, boolean production) {
        if (Stream.concat(chain().stream(), former.stream()).noneMatch(TestKeystore::made)) {
            return;
        }
        if (production) {
            throw new IllegalStateException("proofmark." + kind
                    + ".keystore: a test key signs nothing in production, and proves nothing there");
        }
        LOGGER.warnf("TEST KEY: what is signed with the %s key here proves nothing to anybody: %s", kind, file);
    }

    private static Keystore read(Path file, char[] password, Optional<String> wanted)
            throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, password);
        }
        List<String> aliases =
                Collections.list(store.aliases()).stream().sorted().toList();
        String alias = signing(store, aliases, wanted);
        if (!(store.getEntry(alias, new PasswordProtection(password)) instanceof PrivateKeyEntry current)) {
            throw new KeyStoreException("not a private key: " + alias);
        }
        List<X509Certificate> former = new ArrayList<>();
        for (String other : aliases) {
            if (!other.equals(alias)) {
                former.addAll(others(store, other));
            }
        }
        former.removeAll(certificates(current.getCertificateChain()));
        return new Keystore(alias, current, former.stream().distinct().toList());
    }

    private static String signing(KeyStore store, List<String> aliases, Optional<String> wanted)
            throws KeyStoreException {
        List<String> keys = new ArrayList<>();
        for (String alias : aliases) {
            if (store.isKeyEntry(alias)) {
                keys.add(alias);
            }
        }
        // PKCS#12 keeps names in small letters.
        List<String> candidates = keys.stream()
                .filter(alias -> wanted.isEmpty() || alias.equalsIgnoreCase(wanted.get()))
                .toList();
        if (candidates.size() != 1) {
            throw new KeyStoreException("one private key was expected"
                    + wanted.map(name -> " of the name " + name).orElse(" where no alias is configured") + ", found: "
                    + keys);
        }
        return candidates.getFirst();
    }

    private static List<X509Certificate> others(KeyStore store, String alias) throws KeyStoreException {
        return store.isKeyEntry(alias)
                ? certificates(store.getCertificateChain(alias))
                : certificates(store.getCertificate(alias));
    }

    private static List<X509Certificate> certificates(Certificate... chain) {
        return Arrays.stream(chain).map(X509Certificate.class::cast).toList();
    }
}
