package dev.proofmark.platform.storage.inspection;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats that can be looked into; which of them are taken in is configuration. */
public enum FileFormat {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg jpeg"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    CSV("text/csv", "csv"),
    TXT("text/plain", "txt");

    private final String mediaType;
    private final String extensions;

    FileFormat(String mediaType, String extensions) {
        this.mediaType = mediaType;
        this.extensions = extensions;
    }

    /** As registered with IANA. */
    public String mediaType() {
        return mediaType;
    }

    /** The ends of names that promise this format, without their dot. */
    public List<String> extensions() {
        return List.of(extensions.split(" ", -1));
    }

    /** The format that an end of a name promises, in whatever case; empty if it is none of these. */
    public static Optional<FileFormat> ofExtension(String extension) {
        String small = extension.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.extensions().contains(small))
                .findFirst();
    }
}
