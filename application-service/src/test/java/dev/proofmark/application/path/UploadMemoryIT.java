package dev.proofmark.application.path;

import static dev.proofmark.application.path.Cases.expect;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.platform.testing.BackingServices;
import dev.proofmark.platform.testing.SampleFiles;
import dev.proofmark.platform.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/**
 * The heap that a large upload takes. The service runs in the test's own JVM; the sender beside it writes one small
 * buffer again and again. Heap is what is in use, garbage of the last stretch included, above what was in use before.
 */
@QuarkusTest
@WithTestResource(BackingServices.class)
class UploadMemoryIT {

    private static final Logger LOGGER = Logger.getLogger(UploadMemoryIT.class);

    private static final long MEBIBYTE = 1 << 20;

    /** Without a collection now and then, a large heap would show nothing but how lazily it collects. */
    private static final long STRETCH = 24 * MEBIBYTE;

    @TestHTTPResource("/")
    @SuppressWarnings("NullAway.Init") // Quarkus fills it.
    URI service;

    @Test
    void isSmallForAnUploadOf500Mebibytes() throws IOException {
        assertThat(extraHeap(500 * MEBIBYTE)).isLessThan(64 * MEBIBYTE);
    }

    /** Bytes of heap above the level before, at the highest moment of an upload of so many bytes. */
    private long extraHeap(long size) throws IOException {
        Paper paper = Paper.announced(Cases.aDraft(), "large.pdf");
        expect(200, paper.upload(SampleFiles.pdf()));
        String head = "PUT /api/v1" + paper.address() + "/content HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + "Authorization: Bearer " + Tokens.of("applicant") + "\r\nIf-Match: \"" + paper.version()
                + "\"\r\nContent-Length: " + size + "\r\n\r\n";
        System.gc();
        long before = used();
        long start = System.nanoTime();

        long highest = 0;
        try (Socket socket = new Socket(service.getHost(), service.getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(SampleFiles.latin1(head));
            highest = send(size, out);
            assertThat(firstLine(socket)).startsWith("HTTP/1.1 200");
        }

        LOGGER.infof(
                "Upload of %d MiB: %d KiB of extra heap, %d ms",
                size / MEBIBYTE, (highest - before) / 1024, (System.nanoTime() - start) / 1_000_000);
        assertThat(expect(200, paper.look()).<Number>path("content.size").longValue())
                .isEqualTo(size);
        String hash = paper.look().path("content.sha256");
        expect(204, paper.remove(Cases.APPLICANT, paper.version()));
        Paper.throwAway(hash);
        return highest - before;
    }

    private static long send(long size, OutputStream out) throws IOException {
        byte[] buffer = new byte[(int) (MEBIBYTE / 16)];
        Arrays.fill(buffer, (byte) ' ');
        byte[] end = SampleFiles.latin1("\n%%EOF\n");
        byte[] begin = SampleFiles.latin1("%PDF-1.7\n");
        out.write(begin);
        long left = size - begin.length - end.length;
        long highest = 0;
        for (long sent = 0; left > 0; sent += buffer.length) {
            int length = (int) Math.min(buffer.length, left);
            out.write(buffer, 0, length);
            left -= length;
            if (sent % STRETCH == 0) {
                highest = Math.max(highest, used());
                System.gc();
            }
        }
        out.write(end);
        out.flush();
        return Math.max(highest, used());
    }

    private static String firstLine(Socket socket) throws IOException {
        BufferedReader reader =
                new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
        return String.valueOf(reader.readLine());
    }

    private static long used() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }
}
