package dev.proofmark.platform.storage.inspection;

import static dev.proofmark.platform.testing.SampleFiles.followedByArchive;
import static dev.proofmark.platform.testing.SampleFiles.join;
import static dev.proofmark.platform.testing.SampleFiles.latin1;
import static dev.proofmark.platform.testing.SampleFiles.with;
import static dev.proofmark.platform.testing.SampleFiles.wordFiles;

import dev.proofmark.platform.storage.Refused;
import dev.proofmark.platform.storage.Settings;
import dev.proofmark.platform.testing.SampleFiles;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentInspectorTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit fills it.
    private Path folder;

    private static byte[] sample(FileFormat format) {
        return switch (format) {
            case PDF -> SampleFiles.pdf();
            case PNG -> SampleFiles.png();
            case JPEG -> SampleFiles.jpeg();
            case DOCX -> SampleFiles.docx();
            case XLSX -> SampleFiles.xlsx();
            case PPTX -> SampleFiles.pptx();
            case ODT -> SampleFiles.odt();
            case ODS -> SampleFiles.ods();
            case CSV, TXT -> SampleFiles.csv();
        };
    }

    @ParameterizedTest
    @EnumSource(FileFormat.class)
    void passesWhatIsWhatItSays(FileFormat format) throws IOException {
        inspect(sample(format), format);
    }

    @Nested
    class TypeOfContent {

        static Stream<Arguments> others() {
            return Stream.of(
                    Arguments.of(FileFormat.PDF, SampleFiles.png()),
                    Arguments.of(FileFormat.PDF, SampleFiles.csv()),
                    Arguments.of(FileFormat.PDF, latin1("MZ\220\0\3\0\0\0\4\0\0\0")),
                    Arguments.of(FileFormat.PNG, SampleFiles.jpeg()),
                    Arguments.of(FileFormat.JPEG, SampleFiles.png()),
                    Arguments.of(FileFormat.DOCX, SampleFiles.pdf()),
                    Arguments.of(FileFormat.DOCX, SampleFiles.xlsx()),
                    Arguments.of(FileFormat.XLSX, SampleFiles.docx()),
                    Arguments.of(FileFormat.DOCX, SampleFiles.odt()),
                    Arguments.of(FileFormat.ODS, SampleFiles.odt()),
                    Arguments.of(FileFormat.DOCX, SampleFiles.archive(Map.of("any", latin1("file")))),
                    Arguments.of(FileFormat.TXT, SampleFiles.pdf()),
                    Arguments.of(FileFormat.TXT, latin1("<!DOCTYPE html><html><body>page</body></html>")),
                    Arguments.of(FileFormat.TXT, latin1("<html><script>alert(1)</script></html>")),
                    Arguments.of(
                            FileFormat.TXT,
                            latin1("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>")),
                    Arguments.of(FileFormat.TXT, latin1("#!/bin/sh\nrm -rf /\n")),
                    Arguments.of(FileFormat.CSV, latin1("\u007fELF\2\1\1\0")));
        }

        @ParameterizedTest
        @MethodSource("others")
        void isNotBelievedByTheName(FileFormat promised, byte[] content) {
            assertRefused("content-differs-from-name", promised, content);
        }

        /** An empty header is not a file. */
        @ParameterizedTest
        @EnumSource(
                value = FileFormat.class,
                names = {"PNG", "JPEG", "DOCX", "ODT", "PDF"})
        void isNotBelievedByTheFirstBytesAlone(FileFormat format) {
            byte[] whole = sample(format);

            assertRefused("content-damaged", format, Arrays.copyOf(whole, whole.length - whole.length / 3));
        }
    }

    @Nested
    class TwoFilesInOne {

        @ParameterizedTest
        @EnumSource(
                value = FileFormat.class,
                names = {"PDF", "PNG", "JPEG"})
        void areRefusedWhereAnArchiveFollows(FileFormat format) {
            assertRefused("content-ambiguous", format, followedByArchive(sample(format)));
        }

        /** The end-of-file marker of the PDF stands in the comment of the archive. */
        @Test
        void areRefusedWhereAPdfEndsBehindAnArchive() {
            byte[] archive = SampleFiles.archive(Map.of("Evil.class", latin1("evil")));
            byte[] tail = latin1("\n%%EOF\n");
            archive[archive.length - 2] = (byte) tail.length;

            assertRefused("content-ambiguous", FileFormat.PDF, join(SampleFiles.pdf(), archive, tail));
        }

        @ParameterizedTest
        @ValueSource(strings = {"\n", "MZ", "<html>", "GIF89a"})
        void areRefusedWhereAPdfBeginsLater(String before) {
            byte[] content = join(latin1(before), SampleFiles.pdf());
            FileFormat promised = FileFormat.PDF;

            org.assertj.core.api.Assertions.assertThatThrownBy(() -> inspect(content, promised))
                    .isInstanceOf(dev.proofmark.platform.rules.RefusedException.class);
        }

        @Test
        void areRefusedWhereAPageFollowsTheHeaderOfAPdf() {
            byte[] page = latin1("%PDF-1.7\n%<HTML><script>alert(1)</script>\n");

            assertRefused("content-ambiguous", FileFormat.PDF, join(page, SampleFiles.pdf()));
        }

        @Test
        void areRefusedWhereSomethingFollowsAPdf() {
            assertRefused("content-ambiguous", FileFormat.PDF, join(SampleFiles.pdf(), latin1("MZ\220\0")));
        }

        @ParameterizedTest
        @EnumSource(
                value = FileFormat.class,
                names = {"PNG", "JPEG"})
        void areRefusedWhereSomethingFollowsAPicture(FileFormat format) {
            assertRefused("content-ambiguous", format, join(sample(format), latin1("Rar!\32\7\1\0")));
        }

        @Test
        void areRefusedWhereADocumentIsAPdfToo() {
            Map<String, byte[]> files = new LinkedHashMap<>();
            files.put("%PDF-1.7", new byte[0]);
            files.putAll(wordFiles());

            assertRefused("content-ambiguous", FileFormat.DOCX, SampleFiles.archive(files));
        }

        @Test
        void areRefusedWhereSomethingSurroundsADocument() {
            assertRefused("content-ambiguous", FileFormat.DOCX, join(SampleFiles.docx(), latin1("more")));
            assertRefused("content-ambiguous", FileFormat.DOCX, join(SampleFiles.xlsx(), SampleFiles.docx()));
        }

        @ParameterizedTest
        @ValueSource(strings = {"../../evil.txt", "/etc/passwd", "word\\..\\evil"})
        void areRefusedWhereAPartWantsToLieElsewhere(String name) {
            assertRefused("content-ambiguous", FileFormat.DOCX, with(wordFiles(), name, new byte[0]));
        }

        @Test
        void areRefusedWhereTwoPartsHaveOneName() {
            byte[] twice = with(wordFiles(), "word/documenX.xml", latin1("<other/>"));

            assertRefused(
                    "content-ambiguous",
                    FileFormat.DOCX,
                    latin1(new String(twice, StandardCharsets.ISO_8859_1)
                            .replace("word/documenX.xml", "word/document.xml")));
        }

        @Test
        void areRefusedWhereATextIsAnArchiveToo() {
            assertRefused("content-not-text", FileFormat.TXT, followedByArchive(SampleFiles.csv()));
        }
    }

    @Nested
    class Containers {

        @Test
        void areRefusedWhereTheyBlowUp() {
            assertRefused("content-expands", FileFormat.DOCX, SampleFiles.zipBomb(64));
        }

        @Test
        void areRefusedWhereWhatIsInsideBlowsUp() {
            assertRefused("content-expands", FileFormat.DOCX, SampleFiles.nestedBomb(1, 64));
        }

        @Test
        void areRefusedWhereTheyLieTooDeep() {
            assertRefused("content-expands", FileFormat.DOCX, SampleFiles.nestedBomb(3, 1));
        }

        @Test
        void areRefusedWhereTheyGrowLargerThanAllowed() {
            Settings small = Settings.at(folder).withLargestInflated(1 << 20);

            Refused.by(
                    "content-expands",
                    () -> inspect(new ContentInspector(small), SampleFiles.zipBomb(2), FileFormat.DOCX));
        }

        @Test
        void areRefusedWhereTheyHoldTooManyFiles() {
            Settings few = Settings.at(folder).withMostEntries(50);

            Refused.by(
                    "content-expands",
                    () -> inspect(new ContentInspector(few), SampleFiles.docxOfManyFiles(50), FileFormat.DOCX));
        }

        @Test
        void areRefusedWhereFilesInsideAreTooMany() {
            Settings few = Settings.at(folder).withMostEntries(50);
            byte[] outer = with(wordFiles(), "word/embeddings/inner.docx", SampleFiles.docxOfManyFiles(45));

            Refused.by("content-expands", () -> inspect(new ContentInspector(few), outer, FileFormat.DOCX));
        }

        @Test
        void passWithAnotherDocumentInside() throws IOException {
            inspect(SampleFiles.docxWithSpreadsheet(), FileFormat.DOCX);
        }

        @Test
        void passWhereTextIsMerelyRepetitive() throws IOException {
            inspect(SampleFiles.zipBomb(4), FileFormat.DOCX);
        }

        @Test
        void areRefusedWithProgramsInside() {
            assertRefused("content-macros", FileFormat.DOCX, SampleFiles.docxWithMacros());
        }

        @Test
        void areRefusedWhereTheirTypeAllowsPrograms() {
            Map<String, byte[]> files = new LinkedHashMap<>(wordFiles());
            String types = new String(files.get("[Content_Types].xml"), StandardCharsets.UTF_8)
                    .replaceAll("application/vnd.openxml.*main", "application/vnd.ms-word.document.macroEnabled.main");
            files.put("[Content_Types].xml", latin1(types));

            assertRefused("content-macros", FileFormat.DOCX, SampleFiles.archive(files));
        }

        @Test
        void expandNoEntities() {
            Map<String, byte[]> files = new LinkedHashMap<>(wordFiles());
            files.put(
                    "[Content_Types].xml",
                    latin1("<!DOCTYPE t [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><Types>&e;</Types>"));

            Refused.by("content-damaged", () -> inspect(SampleFiles.archive(files), FileFormat.DOCX));
        }
    }

    @Nested
    class Pictures {

        @Test
        void passWithAFurtherPictureBehindThem() throws IOException {
            inspect(join(SampleFiles.jpeg(), SampleFiles.jpeg(), new byte[16]), FileFormat.JPEG);
        }

        @Test
        void passWithTheTrailerOfACommonCamera() throws IOException {
            inspect(join(SampleFiles.jpeg(), latin1("\0\0\1\12motion data SEFHxxxxSEFT")), FileFormat.JPEG);
        }
    }

    @Nested
    class Texts {

        @Test
        void passWithAByteOrderMark() throws IOException {
            inspect(("\ufeff" + "번호;이름\n1;가온\n").getBytes(StandardCharsets.UTF_8), FileFormat.CSV);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "From: somebody\nSubject: minutes\n\ntext",
                    "회의록\nFrom: 가온",
                    "ID;NAME\n1;2\n",
                    "{\"key\":1}",
                    "# Title\n",
                    "x"
                })
        void passHoweverTheyBegin(String content) throws IOException {
            inspect(content.getBytes(StandardCharsets.UTF_8), FileFormat.TXT);
        }

        @Test
        void areRefusedInOtherEncodings() {
            byte[] korean = "번호,이름\r\n1,가온지능\r\n".getBytes(Charset.forName("EUC-KR"));

            assertRefused("content-not-text", FileFormat.CSV, korean);
        }

        @Test
        void areRefusedWithControlCharacters() {
            byte[] content = (new String(SampleFiles.csv(), StandardCharsets.UTF_8).repeat(5000) + "\u0007")
                    .getBytes(StandardCharsets.UTF_8);

            assertRefused("content-not-text", FileFormat.CSV, content);
        }
    }

    private void assertRefused(String rule, FileFormat promised, byte[] content) {
        Refused.by(rule, () -> inspect(content, promised));
    }

    private void inspect(byte[] content, FileFormat promised) throws IOException {
        inspect(new ContentInspector(Settings.at(folder)), content, promised);
    }

    private void inspect(ContentInspector inspector, byte[] content, FileFormat promised) throws IOException {
        inspector.inspect(Files.write(folder.resolve("content"), content), promised);
    }
}
