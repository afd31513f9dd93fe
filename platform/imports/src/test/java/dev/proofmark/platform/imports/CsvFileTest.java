package dev.proofmark.platform.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {

    private static final CsvLayout LAYOUT = new CsvLayout(
            List.of(
                    CsvColumn.required("client", "고객", 10),
                    CsvColumn.required("name", "이름", 20),
                    CsvColumn.optional("since", "개시일", 10),
                    CsvColumn.optional("site", "사업장", 20)),
            "client",
            Set.of("site"));

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "client,name,since,site\nC1,Nuri,2026-01-02,Seoul\n",
                "\uFEFFclient,name,since,site\r\nC1,Nuri,2026-01-02,Seoul",
                "client;name;since;site\nC1;Nuri;2026-01-02;Seoul\n",
                "site,SINCE, name ,client\n\n,,,\nSeoul,2026-01-02,Nuri,C1\n",
                "고객,이름,개 시 일,사업장\nC1,\"Nuri\",2026-01-02,Seoul\n"
            })
    void readsWhatSpreadsheetsWrite(String text) throws IOException {
        try (CsvFile file = CsvFile.open(written(text), LAYOUT)) {
            List<CsvGroup> groups = file.next(10);
            assertThat(groups).hasSize(1);
            assertThat(groups.getFirst().first().cells())
                    .isEqualTo(Map.of("client", "C1", "name", "Nuri", "since", "2026-01-02", "site", "Seoul"));
            assertThat(groups.getFirst().mistakes()).isEmpty();
        }
    }

    @Test
    void readsQuotesLineBreaksAndSeparatorsInCells() throws IOException {
        try (CsvFile file =
                CsvFile.open(written("client,name,site\nC1,\"a \"\"b\"\", c\nd\",x\nC2,'=1+1,y\n"), LAYOUT)) {
            List<CsvGroup> groups = file.next(10);
            assertThat(groups.getFirst().first().text("name")).isEqualTo("a \"b\", c\nd");
            assertThat(groups.getLast().first().text("name")).isEqualTo("=1+1");
            assertThat(groups.getLast().first().number()).isEqualTo(3);
        }
    }

    @Test
    void readsKoreanWindows() throws IOException {
        Path file = Files.write(folder.resolve("949.csv"), "고객,이름\nC1,누리\n".getBytes(Charset.forName("x-windows-949")));
        try (CsvFile csv = CsvFile.open(file, LAYOUT)) {
            assertThat(csv.next(1).getFirst().first().text("name")).isEqualTo("누리");
        }
    }

    @Test
    void composesHangul() throws IOException {
        try (CsvFile file = CsvFile.open(written("client,name\nC1,\u1102\u116E\u1105\u1175\n"), LAYOUT)) {
            assertThat(file.next(1).getFirst().first().text("name")).isEqualTo("누리");
        }
    }

    @Test
    void tiesTheRowsOfOneThing() throws IOException {
        try (CsvFile file =
                CsvFile.open(written("client,name,site\nC1,A,x\nC1,,y\nC1,A,z\nC2,B,x\nC1,A,x\n"), LAYOUT)) {
            List<CsvGroup> first = file.next(1);
            List<CsvGroup> rest = file.next(10);
            assertThat(first.getFirst().rows())
                    .extracting(row -> row.text("site"))
                    .containsExactly("x", "y", "z");
            assertThat(first.getFirst().mistakes()).isEmpty();
            assertThat(rest).hasSize(2);
            assertThat(file.rowsRead()).isEqualTo(6);
        }
    }

    @Test
    void refusesAFurtherRowThatSaysSomethingElse() throws IOException {
        assertThat(mistakes("client,name,site\nC1,A,x\nC1,B,y\n"))
                .containsExactly(new RowMistake(3, "name", "import-row-contradicts", Map.of("row", "2")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "client,name,colour | colour | import-column-unknown",
                "client | name | import-column-missing",
                "client,name,Name | name | import-column-twice",
                "client,이름,name | name | import-column-twice",
                "client\tname | client\tname | import-column-unknown"
            })
    void refusesOtherColumnsByName(String headings, String column, String rule) {
        assertThat(refused(headings + "\nC1,A\n")).contains(RowMistake.of(1, column, rule));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {"C1,\"A | 2", "C1,A\\nC2,\"B | 3", "C1,\"A\"x | 2"})
    void refusesARowThatCantBeToldFromTheNext(String rows, long row) {
        assertThat(refused("client,name\n" + rows.replace("\\n", "\n") + "\n"))
                .containsExactly(RowMistake.of(row, "", "import-unreadable"));
    }

    @Test
    void refusesWhatIsNoText() throws IOException {
        Path file = Files.write(folder.resolve("binary.csv"), new byte[] {(byte) 0xFF, (byte) 0xFF, 0, 1});
        UnreadableFileException refused =
                catchThrowableOfType(UnreadableFileException.class, () -> CsvFile.open(file, LAYOUT));
        assertThat(refused.mistakes()).containsExactly(RowMistake.of(1, "", "import-encoding"));
    }

    @Test
    void refusesCellsThatDontFit() throws IOException {
        assertThat(mistakes("client,name\nC1,A,B\nC2345678901,C\nC3,D\u0001\n"))
                .extracting(RowMistake::row, RowMistake::rule)
                .containsExactly(
                        tuple(2L, "import-too-many-cells"), tuple(3L, "too-long"), tuple(4L, "control-character"));
    }

    @Test
    void knowsTheSameWordsAgain() throws IOException {
        assertThat(hash("client,name,site\nC1,A,x\n")).isEqualTo(hash("site;name;client\nx;A;C1\n"));
        assertThat(hash("client,name,site\nC1,A,x\n")).isNotEqualTo(hash("client,name,site\nC1,Ax,\n"));
    }

    private String hash(String text) throws IOException {
        try (CsvFile file = CsvFile.open(written(text), LAYOUT)) {
            return file.next(1).getFirst().sha256();
        }
    }

    private List<RowMistake> mistakes(String text) throws IOException {
        try (CsvFile file = CsvFile.open(written(text), LAYOUT)) {
            return file.next(100).stream()
                    .flatMap(group -> group.mistakes().stream())
                    .toList();
        }
    }

    private List<RowMistake> refused(String text) {
        return catchThrowableOfType(UnreadableFileException.class, () -> {
                    try (CsvFile file = CsvFile.open(written(text), LAYOUT)) {
                        List<CsvGroup> all = file.next(100);
                        assertThat(all).isNotNull();
                    }
                })
                .mistakes();
    }

    private Path written(String text) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "file", ".csv"), text, StandardCharsets.UTF_8);
    }
}
