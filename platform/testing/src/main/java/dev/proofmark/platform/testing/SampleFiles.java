package dev.proofmark.platform.testing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Small files as people upload them, and files as nobody should. */
public final class SampleFiles {

    private static final String OOXML = "application/vnd.openxmlformats-officedocument.";
    private static final int SIDE = 64;
    private static final int MEGABYTE = 1 << 20;

    private SampleFiles() {}

    public static byte[] pdf() {
        return latin1("""
                %PDF-1.7
                1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
                2 0 obj << /Type /Pages /Kids [] /Count 0 >> endobj
                trailer << /Root 1 0 R >>
                startxref
                0
                %%EOF
                """);
    }

    public static byte[] png() {
        return image("png");
    }

    public static byte[] jpeg() {
        return image("jpeg");
    }

    public static byte[] docx() {
        return archive(wordFiles());
    }

    public static byte[] xlsx() {
        return officeOpenXml("spreadsheetml.sheet.main+xml", "xl/workbook.xml");
    }

    public static byte[] pptx() {
        return officeOpenXml("presentationml.presentation.main+xml", "ppt/presentation.xml");
    }

    /** A word document with programs inside, under the name of one without. */
    public static byte[] docxWithMacros() {
        return with(wordFiles(), "word/vbaProject.bin", latin1("Sub AutoOpen()"));
    }

    /** A word document with a spreadsheet inside, as a chart brings it. */
    public static byte[] docxWithSpreadsheet() {
        return with(wordFiles(), "word/embeddings/sheet.xlsx", xlsx());
    }

    public static byte[] odt() {
        return openDocument("application/vnd.oasis.opendocument.text");
    }

    public static byte[] ods() {
        return openDocument("application/vnd.oasis.opendocument.spreadsheet");
    }

    public static byte[] csv() {
        return "번호,이름,값\r\n1,가온지능,3.5\r\n".getBytes(StandardCharsets.UTF_8);
    }

    /** A word document that grows to so many megabytes of nothing. */
    public static byte[] zipBomb(int megabytes) {
        return with(wordFiles(), "word/media/image1.bin", new byte[megabytes * MEGABYTE]);
    }

    /** Word documents inside one another, the innermost a bomb. */
    public static byte[] nestedBomb(int depth, int megabytes) {
        byte[] inner = zipBomb(megabytes);
        for (int level = 0; level < depth; level++) {
            inner = with(wordFiles(), "word/embeddings/inner.docx", inner);
        }
        return inner;
    }

    /** A word document of so many files. */
    public static byte[] docxOfManyFiles(int count) {
        Map<String, byte[]> files = wordFiles();
        for (int number = 0; number < count; number++) {
            files.put("word/media/" + number, new byte[0]);
        }
        return archive(files);
    }

    /** A ZIP archive behind something else, which makes both readable: readers of archives begin at the end. */
    public static byte[] followedByArchive(byte[] front) {
        return join(front, archive(Map.of("Evil.class", latin1("evil"))));
    }

    public static byte[] archive(Map<String, byte[]> files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream archive = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                archive.putNextEntry(entry(file.getKey(), file.getValue()));
                archive.write(file.getValue());
                archive.closeEntry();
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return out.toByteArray();
    }

    public static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    public static byte[] latin1(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** What makes a word document, to be added to. */
    public static Map<String, byte[]> wordFiles() {
        return officeFiles("wordprocessingml.document.main+xml", "word/document.xml");
    }

    public static byte[] with(Map<String, byte[]> files, String name, byte[] content) {
        Map<String, byte[]> more = new LinkedHashMap<>(files);
        more.put(name, content);
        return archive(more);
    }

    private static byte[] officeOpenXml(String type, String part) {
        return archive(officeFiles(type, part));
    }

    private static Map<String, byte[]> officeFiles(String type, String part) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("[Content_Types].xml", latin1("""
                        <?xml version="1.0" encoding="UTF-8"?>
                        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                        <Default Extension="xml" ContentType="application/xml"/>
                        <Override PartName="/%s" ContentType="%s"/>
                        </Types>
                        """.formatted(part, OOXML + type)));
        files.put("_rels/.rels", latin1("<Relationships/>"));
        files.put(part, latin1("<content/>"));
        return files;
    }

    private static byte[] openDocument(String type) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("mimetype", latin1(type));
        files.put("content.xml", latin1("<content/>"));
        files.put("META-INF/manifest.xml", latin1("<manifest/>"));
        return archive(files);
    }

    /** The type of an OpenDocument stands at a fixed place, unpacked. */
    private static ZipEntry entry(String name, byte[] content) {
        ZipEntry entry = new ZipEntry(name);
        if (name.equals("mimetype")) {
            CRC32 checksum = new CRC32();
            checksum.update(content);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(content.length);
            entry.setCrc(checksum.getValue());
        }
        return entry;
    }

    private static byte[] image(String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            BufferedImage image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
            for (int place = 0; place < SIDE * SIDE; place++) {
                image.setRGB(place % SIDE, place / SIDE, place * 2_654_435);
            }
            if (!ImageIO.write(image, format, out)) {
                throw new IllegalStateException("this Java writes no " + format);
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return out.toByteArray();
    }
}
