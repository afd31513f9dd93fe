package dev.proofmark.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The model, its data and its predictions that the demo ships, against the program that says how they were made. */
class DemoDataTest {
    private static final Path FOLDER = Path.of("demo", Demo.PRODUCT);

    @TempDir
    Path made;

    @Test
    void areMadeAgainByteForByte() throws IOException, InterruptedException {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        FOLDER.resolve("MakeData.java").toString(),
                        made.toString())
                .inheritIO()
                .start();

        assertThat(program.waitFor()).isZero();

        try (Stream<Path> files = Files.list(made)) {
            assertThat(files)
                    .hasSize(5)
                    .allSatisfy(file -> assertThat(file).hasSameBinaryContentAs(FOLDER.resolve(file.getFileName())));
        }
    }
}
