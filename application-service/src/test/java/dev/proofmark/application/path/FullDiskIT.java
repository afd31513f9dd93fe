package dev.proofmark.application.path;

import static dev.proofmark.application.path.Cases.expectProblem;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.platform.testing.BackingServices;
import dev.proofmark.platform.testing.SampleFiles;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A disk that has no room beside what is reserved for others. */
@QuarkusTest
@WithTestResource(BackingServices.class)
@TestProfile(FullDiskIT.Full.class)
class FullDiskIT {

    /** No disk has an exbibyte to spare. */
    public static final class Full implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("proofmark.storage.reserve", "1E");
        }
    }

    @Test
    void isAnAnswerAndLeavesNothing() {
        Paper paper = Paper.announced(Cases.aDraft(), "policy.pdf");
        List<String> files = Paper.files();

        expectProblem(507, "storage-full", paper.upload(SampleFiles.pdf()));

        assertThat(Paper.files()).isEqualTo(files);
        assertThat(paper.look().<String>path("status")).isEqualTo("AWAITING_CONTENT");
    }
}
