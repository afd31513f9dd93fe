package dev.proofmark.platform.backing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class EmbeddedKafkaIT {

    /** A working copy lies where its owner likes: under a Korean name, with blanks. */
    @Test
    void keepsItsDataInAFolderWithAKoreanNameAndStartsAgainFromThem() throws Exception {
        Path folder = ThrowAway.folder("kafka").resolve("프루프 마크");
        for (int start = 0; start < 2; start++) {
            try (EmbeddedKafka kafka = new EmbeddedKafka(
                    folder.resolve("broker"), folder.resolve("kafka.log"), Ports.free(), Ports.free())) {
                kafka.start();

                assertThat(kafka.ready()).isTrue();
                assertThat(folder.resolve("broker/data/meta.properties")).exists();
            }
        }
    }
}
