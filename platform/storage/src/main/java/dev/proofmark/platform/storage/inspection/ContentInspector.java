package dev.proofmark.platform.storage.inspection;

import dev.proofmark.platform.storage.StorageConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;

/** Sees whether a file is what its name promises, whole, and nothing else besides. It blocks. */
@ApplicationScoped
public class ContentInspector {

    private static final MediaType ZIP = MediaType.application("zip");

    private final MimeTypes types = MimeTypes.getDefaultMimeTypes();
    private final ContainerInspection containers;

    public ContentInspector(StorageConfig config) {
        this.containers = new ContainerInspection(config.containers());
    }

    /**
     * Looks at a file from its first byte to its last.
     *
     * @param promised the format that its name promises
     * @throws dev.proofmark.platform.rules.RefusedException {@code content-differs-from-name},
     *     {@code content-damaged}, {@code content-ambiguous}, {@code content-expands}, {@code content-macros} or
     *     {@code content-not-text}
     */
    public void inspect(Path path, FileFormat promised) throws IOException {
        try (FileChannel file = FileChannel.open(path)) {
            requireFirstBytes(file, promised);
            switch (promised) {
                case PDF -> PdfInspection.inspect(file);
                case PNG -> PngInspection.inspect(file);
                case JPEG -> JpegInspection.inspect(file);
                case CSV, TXT -> TextInspection.inspect(file);
                case DOCX, XLSX, PPTX, ODT, ODS -> {
                    containers.inspect(path, file, promised);
                    return;
                }
            }
            requireNothingElse(file, promised);
        }
    }

    private void requireFirstBytes(FileChannel file, FileFormat promised) throws IOException {
        MediaType detected =
                types.detect(new ByteArrayInputStream(Bytes.at(file, 0, types.getMinLength())), new Metadata());
        boolean fits = switch (promised) {
            case PDF, PNG, JPEG -> detected.toString().equals(promised.mediaType());
            case CSV, TXT -> mayBeText(detected);
            case DOCX, XLSX, PPTX, ODT, ODS ->
                types.getMediaTypeRegistry().isInstanceOf(detected, ZIP) || detected.equals(ZIP);
        };
        if (!fits) {
            throw Refusals.differs(promised, detected.toString());
        }
    }

    /** Letters are texts too; what Tika does not know is judged by its characters. */
    private static boolean mayBeText(MediaType detected) {
        return detected.equals(MediaType.TEXT_PLAIN)
                || detected.equals(MediaType.OCTET_STREAM)
                || detected.getType().equals("message");
    }

    private static void requireNothingElse(FileChannel file, FileFormat promised) throws IOException {
        boolean alsoPdf = promised != FileFormat.PDF && PdfInspection.looksLikeOne(file);
        if (alsoPdf || ArchiveEnd.find(file).isPresent()) {
            throw Refusals.ambiguous();
        }
    }
}
