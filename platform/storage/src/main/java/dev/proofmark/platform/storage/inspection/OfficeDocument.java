package dev.proofmark.platform.storage.inspection;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Which office document an archive is. Office Open XML says so in its list of content types (ECMA-376 part 2, 7.2.3),
 * OpenDocument in its first file (OpenDocument 1.3 part 2, 3.3). Those with programs inside are refused.
 */
final class OfficeDocument {

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String MIME_TYPE = "mimetype";
    private static final String MAIN_PART = ".main+xml";
    private static final int LARGEST_LIST = 1024 * 1024;

    private OfficeDocument() {}

    static void inspect(ZipFile archive, List<? extends ZipEntry> entries, Meter meter, FileFormat promised)
            throws IOException {
        ZipEntry contentTypes = archive.getEntry(CONTENT_TYPES);
        String detected = contentTypes == null
                ? openDocument(archive, entries, meter)
                : officeOpenXml(read(archive, contentTypes, meter));
        if (!detected.equals(promised.mediaType())) {
            throw Refusals.differs(promised, detected);
        }
        if (entries.stream().map(ZipEntry::getName).anyMatch(OfficeDocument::isProgram)) {
            throw Refusals.macros();
        }
    }

    private static String openDocument(ZipFile archive, List<? extends ZipEntry> entries, Meter meter)
            throws IOException {
        if (entries.isEmpty() || !entries.getFirst().getName().equals(MIME_TYPE)) {
            return "application/zip";
        }
        return new String(read(archive, entries.getFirst(), meter), StandardCharsets.US_ASCII);
    }

    /** The type of the main part, by which programs choose how to open it; macro-enabled ones have types of their own. */
    private static String officeOpenXml(byte[] list) throws IOException {
        Set<String> mains = new HashSet<>();
        for (String type : contentTypes(list)) {
            if (type.contains("macroEnabled")) {
                throw Refusals.macros();
            }
            if (type.endsWith(MAIN_PART)) {
                mains.add(type.substring(0, type.length() - MAIN_PART.length()));
            }
        }
        return mains.size() == 1 ? mains.iterator().next() : "application/zip";
    }

    private static Set<String> contentTypes(byte[] list) throws IOException {
        Set<String> types = new HashSet<>();
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(new java.io.ByteArrayInputStream(list));
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT) {
                    String type = xml.getAttributeValue(null, "ContentType");
                    types.add(type == null ? "" : type);
                }
            }
            return types;
        } catch (XMLStreamException broken) {
            throw Refusals.damaged();
        }
    }

    /** No document type, so nothing to expand and nothing to fetch. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private static boolean isProgram(String name) {
        return name.endsWith("vbaProject.bin") || name.startsWith("Basic/") || name.startsWith("Scripts/");
    }

    private static byte[] read(ZipFile archive, ZipEntry entry, Meter meter) throws IOException {
        try (InputStream content = meter.counted(archive.getInputStream(entry))) {
            byte[] bytes = content.readNBytes(LARGEST_LIST + 1);
            if (bytes.length > LARGEST_LIST) {
                throw Refusals.expands();
            }
            return bytes;
        }
    }
}
