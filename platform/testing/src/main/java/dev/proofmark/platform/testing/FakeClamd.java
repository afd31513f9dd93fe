package dev.proofmark.platform.testing;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Stands in for a clamd, an external product: speaks INSTREAM, knows the EICAR test file and nothing else, and can be
 * away, be silent, or take no more than so much.
 */
public final class FakeClamd implements AutoCloseable {

    /** The harmless file that every scanner reports (eicar.org), split so that none reports this one. */
    public static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*";

    public static final String SIGNATURE = "Eicar-Test-Signature";

    private static final int LOWEST_PORT = 20_000;
    private static final int LOWEST_EPHEMERAL_PORT = 32_768;

    private final int port;
    private final Set<Socket> connections = ConcurrentHashMap.newKeySet();
    private final AtomicInteger scans = new AtomicInteger();
    private @Nullable ServerSocket server;
    private @Nullable Thread accepting;
    private volatile boolean silent;
    private volatile long largest = Long.MAX_VALUE;

    /** One that does not listen yet. */
    public FakeClamd(int port) {
        this.port = port;
    }

    /**
     * One that does not listen yet, on a port that is free now; none that the system gives to outgoing connections,
     * which might take it while this one is away.
     */
    public static FakeClamd onAFreePort() {
        return RandomGenerator.getDefault()
                .ints(LOWEST_PORT, LOWEST_EPHEMERAL_PORT)
                .filter(FakeClamd::isFree)
                .mapToObj(FakeClamd::new)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(int port) {
        try (ServerSocket free = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return free.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    /** As in proofmark.scanner.clamd. */
    public String address() {
        return "127.0.0.1:" + port;
    }

    /** How many files it was asked about. */
    public int scans() {
        return scans.get();
    }

    /** From now on it reads, and never says anything. */
    public void fallSilent(boolean from) {
        silent = from;
    }

    /** From now on it takes files of so many bytes only, as by StreamMaxLength. */
    public void takeAtMost(long bytes) {
        largest = bytes;
    }

    /** Comes up. */
    public synchronized void start() {
        try {
            ServerSocket listening = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
            server = listening;
            accepting = Thread.ofVirtual().name("fake-clamd").start(() -> accept(listening));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Goes away, breaking off whatever it was asked; its port is free when this returns. */
    @Override
    public synchronized void close() {
        try {
            if (server != null && accepting != null) {
                server.close();
                accepting.join();
            }
            for (Socket connection : connections) {
                connection.close();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void accept(ServerSocket listening) {
        try {
            while (!listening.isClosed()) {
                Socket connection = listening.accept();
                connections.add(connection);
                Thread.ofVirtual().start(() -> serve(connection)).setName("fake-clamd-scan");
            }
        } catch (IOException closed) {
            // It has gone away.
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            DataInputStream in = new DataInputStream(connection.getInputStream());
            String command = new String(in.readNBytes("zINSTREAM\0".length()), StandardCharsets.US_ASCII);
            String answer = command.equals("zINSTREAM\0") ? scan(in) : "UNKNOWN COMMAND";
            scans.incrementAndGet();
            if (silent) {
                in.read();
            } else {
                connection.getOutputStream().write((answer + "\0").getBytes(StandardCharsets.US_ASCII));
            }
        } catch (IOException brokenOff) {
            // The other side has left, or we have.
        } finally {
            connections.remove(connection);
        }
    }

    /** Keeps as much of each chunk as a signature could reach over into the next. */
    private String scan(DataInputStream in) throws IOException {
        byte[] signature = EICAR.getBytes(StandardCharsets.ISO_8859_1);
        String kept = "";
        boolean found = false;
        long size = 0;
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            size += length;
            if (size > largest) {
                return "INSTREAM size limit exceeded. ERROR";
            }
            ByteArrayOutputStream chunk = new ByteArrayOutputStream();
            chunk.writeBytes(in.readNBytes(length));
            String seen = kept + chunk.toString(StandardCharsets.ISO_8859_1);
            found |= seen.contains(EICAR);
            kept = seen.substring(Math.max(0, seen.length() - signature.length));
        }
        return found ? "stream: " + SIGNATURE + " FOUND" : "stream: OK";
    }
}
