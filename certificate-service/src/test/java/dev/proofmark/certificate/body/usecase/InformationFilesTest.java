package dev.proofmark.certificate.body.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.proofmark.certificate.body.domain.InformationText;
import dev.proofmark.certificate.body.domain.InformationTopic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InformationFilesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void haveOurWordsInBothLanguages(InformationTopic topic) {
        InformationText text = InformationFiles.of(Optional.empty()).read(topic);

        assertThat(text.titleKorean()).matches(".*[가-힣].*");
        assertThat(text.titleEnglish()).matches("[A-Z][a-z ]+");
        assertThat(text.korean()).contains("다.").doesNotContain("#");
        assertThat(text.english()).contains(".").doesNotContain("#");
        assertThat(lists(text.korean())).isEqualTo(lists(text.english()));
    }

    @Test
    void giveWayToTheBodysOwn() throws IOException {
        write("fees.ko.md", "# 수수료\r\n\r\n정액입니다.\r\n");
        write("fees.en.md", "# Fees\n\nA flat rate.\n");

        InformationFiles files = InformationFiles.of(Optional.of(folder));

        assertThat(files.read(InformationTopic.FEES))
                .isEqualTo(new InformationText(InformationTopic.FEES, "수수료", "Fees", "정액입니다.", "A flat rate."));
        assertThat(files.read(InformationTopic.AREAS))
                .isEqualTo(InformationFiles.of(Optional.empty()).read(InformationTopic.AREAS));
    }

    @Test
    void areRefusedWithoutTheOtherLanguage() throws IOException {
        write("fees.ko.md", "# 수수료\n\n정액입니다.\n");

        assertThatThrownBy(() -> InformationFiles.of(Optional.of(folder))).hasMessageContaining("fees");
    }

    @Test
    void areRefusedForATopicThatThereIsNot() throws IOException {
        write("fee.ko.md", "# 수수료\n\n정액입니다.\n");

        assertThatThrownBy(() -> InformationFiles.of(Optional.of(folder)))
                .hasMessageContaining("fee.ko.md")
                .hasMessageContaining("fees");
    }

    @Test
    void areRefusedWithoutATitle() throws IOException {
        write("fees.ko.md", "정액입니다.\n");
        write("fees.en.md", "# Fees\n\nA flat rate.\n");

        assertThatThrownBy(() -> InformationFiles.of(Optional.of(folder)).read(InformationTopic.FEES))
                .hasMessageContaining("fees.ko.md");
    }

    @Test
    void areRefusedFromAFolderThatIsNotThere() {
        assertThatThrownBy(() -> InformationFiles.of(Optional.of(folder.resolve("none"))))
                .hasMessageContaining("none");
    }

    private static long lists(String text) {
        return text.lines().filter(line -> line.startsWith("- ")).count();
    }

    private void write(String name, String text) throws IOException {
        var _ = Files.writeString(folder.resolve(name), text);
    }
}
