package dev.proofmark.platform.storage.inspection;

import dev.proofmark.platform.rules.FieldRefusal;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The name under which people know a file. Here it never becomes a path; it must not become one, or look like another
 * name, where the file is saved again either. Hence it is refused rather than repaired: who cuts a name guesses.
 */
public final class FileName {

    /** In characters of the composed form (NFC). */
    private static final int LONGEST = 200;

    private static final Pattern PATH = Pattern.compile(".*[/\\\\].*|\\.{1,2}|[a-zA-Z]:.*", Pattern.DOTALL);

    /** What no file system of today takes in a name, and a dot or space at an end, which some drop. */
    private static final Pattern FORBIDDEN = Pattern.compile(".*[<>:\"|?*].*|[. ].*|.*[. ]", Pattern.DOTALL);

    /** Devices, to Windows, whatever stands behind the dot. */
    private static final Pattern RESERVED =
            Pattern.compile("(con|prn|aux|nul|conin\\$|conout\\$|com[0-9¹²³]|lpt[0-9¹²³])(\\..*)?");

    private FileName() {}

    /**
     * What is wrong with a name.
     *
     * @param pointer where the name stands in the request
     * @param allowed formats that are taken in
     * @return empty if nothing is
     */
    public static Optional<FieldRefusal> refusal(String name, String pointer, Collection<FileFormat> allowed) {
        String composed = composed(name);
        if (PATH.matcher(composed).matches()) {
            return Optional.of(FieldRefusal.of(pointer, "file-name-path"));
        }
        if (composed.length() > LONGEST) {
            return Optional.of(new FieldRefusal(pointer, "too-long", Map.of("max", Integer.toString(LONGEST))));
        }
        if (composed.isEmpty()
                || FORBIDDEN.matcher(composed).matches()
                || composed.codePoints().anyMatch(FileName::isUnseen)) {
            return Optional.of(FieldRefusal.of(pointer, "file-name-characters"));
        }
        if (RESERVED.matcher(composed.toLowerCase(Locale.ROOT)).matches()) {
            return Optional.of(FieldRefusal.of(pointer, "file-name-reserved"));
        }
        return format(composed).filter(allowed::contains).isPresent()
                ? Optional.empty()
                : Optional.of(new FieldRefusal(pointer, "file-type-not-allowed", Map.of("allowed", names(allowed))));
    }

    /** The name with its characters composed (NFC): some systems send Hangul taken apart. */
    public static String composed(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }

    /** The format that a name promises by its end; empty if it promises none that is known here. */
    public static Optional<FileFormat> format(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? Optional.empty() : FileFormat.ofExtension(name.substring(dot + 1));
    }

    /** Controls, marks that reorder or hide what a reader sees, and whatever has no meaning of its own. */
    private static boolean isUnseen(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    private static String names(Collection<FileFormat> formats) {
        return formats.stream()
                .flatMap(format -> format.extensions().stream())
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
