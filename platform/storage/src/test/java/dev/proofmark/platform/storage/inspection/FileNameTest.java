package dev.proofmark.platform.storage.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.platform.rules.FieldRefusal;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

    private static final Set<FileFormat> ALL = EnumSet.allOf(FileFormat.class);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "policy.pdf",
                "POLICY.PDF",
                "인공지능 경영방침 (개정 2판).docx",
                "2026-01 risk & impact, v1.2.xlsx",
                "사진 😀.jpeg",
                "console.txt",
                "com10.csv",
                "a..b.png"
            })
    void takesNamesAsPeopleGiveThem(String name) {
        assertThat(refusal(name)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../policy.pdf",
                "folder/policy.pdf",
                "/etc/policy.pdf",
                "C:\\policy.pdf",
                "c:policy.pdf",
                "..\\policy.pdf",
                "policy.pdf/",
                "..",
                "."
            })
    void refusesAPath(String name) {
        assertRefused(name, "file-name-path");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a\u0000.pdf",
                "a\n.pdf",
                "a\u007f.pdf",
                "a\u0085.pdf",
                "report\u202efdp.exe.pdf",
                "a\u2066.pdf",
                "a\u200e.pdf",
                "a\u200b.pdf",
                "\ufeffa.pdf",
                "a\u2028.pdf",
                "a\ue000.pdf",
                "a\ud800.pdf",
                "a\u0378.pdf",
                "a<b.pdf",
                "a|b.pdf",
                "what?.pdf",
                "a\"b.pdf",
                "ab:c.pdf",
                ".hidden.pdf",
                " a.pdf",
                "a.pdf ",
                "a.pdf."
            })
    void refusesCharactersThatDoNotBelongIntoAName(String name) {
        assertRefused(name, "file-name-characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"con.pdf", "NUL.txt", "Com1.csv", "lpt9.tar.pdf", "COM¹.pdf", "aux.docx", "CONIN$.txt"})
    void refusesNamesOfDevices(String name) {
        assertRefused(name, "file-name-reserved");
    }

    @ParameterizedTest
    @ValueSource(strings = {"policy", "policy.exe", "policy.pdf.exe", "policy.zip", "policy.html", "policy.docm"})
    void refusesTypesThatAreNotTakenIn(String name) {
        assertRefused(name, "file-type-not-allowed");
    }

    @Test
    void takesInWhatIsConfiguredOnly() {
        Optional<FieldRefusal> refusal =
                FileName.refusal("a.docx", "/fileName", EnumSet.of(FileFormat.PDF, FileFormat.JPEG));

        assertThat(refusal)
                .hasValueSatisfying(refused -> assertThat(refused.facts()).containsEntry("allowed", "jpeg, jpg, pdf"));
    }

    @Test
    void countsCharactersOfTheComposedForm() {
        String taken = "각".repeat(196) + ".pdf";

        assertThat(refusal(taken)).isEmpty();
        assertThat(refusal(java.text.Normalizer.normalize(taken, java.text.Normalizer.Form.NFD)))
                .isEmpty();
        assertRefused("가" + taken, "too-long");
    }

    @ParameterizedTest
    @CsvSource({"a.pdf, PDF", "a.JPG, JPEG", "a.tar.jpeg, JPEG", "a.csv, CSV", "a.txt, TXT"})
    void knowsAFormatByTheEndOfTheName(String name, FileFormat format) {
        assertThat(FileName.format(name)).contains(format);
    }

    @Property
    void whateverIsTakenStaysInItsFolder(@ForAll String start) {
        String name = start + ".pdf";
        if (refusal(name).isEmpty()) {
            Path folder = Path.of("/folder");
            assertThat(folder.resolve(name).normalize().getParent()).isEqualTo(folder);
            assertThat(name).doesNotContain("/", "\\");
        }
    }

    private static void assertRefused(String name, String code) {
        assertThat(refusal(name)).hasValueSatisfying(refused -> {
            assertThat(refused.code()).isEqualTo(code);
            assertThat(refused.pointer()).isEqualTo("/fileName");
        });
    }

    private static Optional<FieldRefusal> refusal(String name) {
        return FileName.refusal(name, "/fileName", ALL);
    }
}
