package dev.proofmark.platform.testing;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.command.PullImageResultCallback;
import com.github.dockerjava.api.exception.DockerClientException;
import com.github.dockerjava.api.exception.DockerException;
import com.github.dockerjava.api.exception.NotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.dockerclient.DockerClientProviderStrategy;
import org.testcontainers.dockerclient.TransportConfig;
import org.testcontainers.utility.DockerImageName;
import org.testcontainers.utility.ImageNameSubstitutor;

/**
 * The container engine that Testcontainers finds, made ready before the first container: Testcontainers alone would
 * ask two minutes long for each image that is not to be had, and break off a long fetch after that time.
 */
final class ContainerEngine {

    private static final Logger LOGGER = Logger.getLogger(ContainerEngine.class);
    private static final long FETCH_MINUTES = 15;

    /** Removes our containers where the JVM could not. Testcontainers has the name for itself alone. */
    static final String CLEANER = "testcontainers/ryuk:0.14.0";

    private static final String WITHOUT_CLEANER = "TESTCONTAINERS_RYUK_DISABLED";

    private ContainerEngine() {}

    /** Sees to it that an engine answers, has the images, and removes the containers when this JVM ends. */
    static void makeReady() throws ContainersUnavailable {
        try (DockerClient engine = DockerClientProviderStrategy.getClientForConfig(found())) {
            for (ServerImage server : ServerImage.values()) {
                provide(engine, server.image(), "-D" + server.property() + "=… names another");
            }
            if (!Boolean.parseBoolean(System.getenv(WITHOUT_CLEANER))) {
                provide(engine, DockerImageName.parse(CLEANER), WITHOUT_CLEANER + "=true does without it");
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        startCleaner();
    }

    private static TransportConfig found() throws ContainersUnavailable {
        try {
            return DockerClientFactory.instance().getTransportConfig();
        } catch (IllegalStateException none) {
            throw new ContainersUnavailable("Testcontainers finds no container engine that it can use", none);
        }
    }

    /**
     * Fetches an image that the engine does not have yet.
     *
     * @param official its name, before Testcontainers' configuration has its say
     * @param remedy what to do where it is not to be had
     */
    static void provide(DockerClient engine, DockerImageName official, String remedy) throws ContainersUnavailable {
        DockerImageName image = ImageNameSubstitutor.instance().apply(official);
        try {
            if (!has(engine, image)) {
                LOGGER.infof("Fetching the image %s, this once", image);
                fetch(engine, image);
            }
        } catch (DockerException | DockerClientException failure) {
            throw unfetched(image, remedy, failure);
        } catch (InterruptedException interrupt) {
            Thread.currentThread().interrupt();
            throw unfetched(image, remedy, interrupt);
        }
    }

    private static boolean has(DockerClient engine, DockerImageName image) {
        try {
            var _ = engine.inspectImageCmd(image.asCanonicalNameString()).exec();
            return true;
        } catch (NotFoundException missing) {
            return false;
        }
    }

    private static void fetch(DockerClient engine, DockerImageName image) throws InterruptedException {
        boolean finished = engine.pullImageCmd(image.getUnversionedPart())
                .withTag(image.getVersionPart())
                .exec(new PullImageResultCallback())
                .awaitCompletion(FETCH_MINUTES, TimeUnit.MINUTES);
        if (!finished) {
            throw new DockerClientException("not finished after " + FETCH_MINUTES + " minutes");
        }
    }

    private static ContainersUnavailable unfetched(DockerImageName image, String remedy, Exception cause) {
        String why = String.valueOf(cause.getMessage()).strip().replaceAll("\\s+", " ");
        return new ContainersUnavailable("the engine cannot fetch " + image + " (" + why + "); " + remedy, cause);
    }

    /** Testcontainers' own start: what it needs to clean up behind us. Whatever hinders it has to do with the machine. */
    private static void startCleaner() throws ContainersUnavailable {
        try {
            var _ = DockerClientFactory.instance().client();
        } catch (RuntimeException failure) {
            throw new ContainersUnavailable(
                    "Testcontainers cannot start its cleaner (" + failure.getMessage() + "); " + WITHOUT_CLEANER
                            + "=true does without it",
                    failure);
        }
    }
}
