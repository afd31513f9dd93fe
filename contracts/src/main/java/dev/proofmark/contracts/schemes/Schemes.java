package dev.proofmark.contracts.schemes;

import dev.proofmark.contracts.SchemeReference;
import java.io.InputStream;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;

/** Where the scheme files lie: JSON that reads as {@link Scheme}. Every version stays, because cases keep theirs. */
public final class Schemes {

    private static final List<SchemeReference> REFERENCES = List.of(
            new SchemeReference("aims-42001", 1),
            new SchemeReference("ai-model-performance-4213", 1),
            new SchemeReference("ai-system-quality-25058", 1));

    private Schemes() {}

    /** Every scheme at every version. */
    public static List<SchemeReference> references() {
        return REFERENCES;
    }

    /** The ids of the schemes. */
    public static List<String> ids() {
        return REFERENCES.stream().map(SchemeReference::id).distinct().toList();
    }

    /**
     * The newest version of a scheme, for new applications.
     *
     * @throws NoSuchElementException if there is no such scheme
     */
    public static SchemeReference newest(String id) {
        return REFERENCES.stream()
                .filter(reference -> reference.id().equals(id))
                .max(Comparator.comparingInt(SchemeReference::version))
                .orElseThrow(() -> new NoSuchElementException("no scheme is called " + id));
    }

    /**
     * The file of a scheme's newest version; the caller closes it.
     *
     * @throws NoSuchElementException if there is no such scheme
     */
    public static InputStream resource(String id) {
        return resource(newest(id));
    }

    /**
     * The file of a scheme at the version that a case was made under; the caller closes it.
     *
     * @throws NoSuchElementException if there is no such scheme or version
     */
    public static InputStream resource(SchemeReference reference) {
        if (!REFERENCES.contains(reference)) {
            throw new NoSuchElementException("no scheme " + reference.id() + " has a version " + reference.version());
        }
        String path = "%s.v%d.json".formatted(reference.id(), reference.version());
        InputStream file = Schemes.class.getResourceAsStream(path);
        if (file == null) {
            throw new IllegalStateException("the scheme file " + path + " is not packed");
        }
        return file;
    }
}
