package dev.proofmark.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerificationTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "/home/a/demo-output/N-1.pdf | /home/a/demo-output/N-1.pdf",
                "/home/프루프/N-1.pdf | /home/프루프/N-1.pdf",
                "/home/my folder/N-1.pdf | '/home/my folder/N-1.pdf'",
                "/home/it's/N-1.pdf | '/home/it'\\''s/N-1.pdf'"
            })
    void namesAFileAsAShellTakesItForOneWord(String path, String word) {
        assertThat(Verification.word(Path.of(path))).isEqualTo(word);
    }
}
