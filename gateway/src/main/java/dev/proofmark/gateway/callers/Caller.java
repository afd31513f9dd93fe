package dev.proofmark.gateway.callers;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;

/**
 * Who asks, as far as the network tells.
 *
 * @param address the caller's address, as the nearest hop that is not ours to trust gave it
 * @param overTls whether it came over TLS, to us or to a trusted proxy
 */
public record Caller(InetAddress address, boolean overTls) {

    /** A subscriber is given 64 bits of IPv6 to choose from: all of them are one caller. */
    private static final int IPV6_PREFIX_BYTES = 8;

    /** The bytes that one caller cannot change: of IPv4 the address, of IPv6 its /64. */
    public byte[] network() {
        byte[] bytes = address.getAddress();
        return address instanceof Inet6Address ? Arrays.copyOf(bytes, IPV6_PREFIX_BYTES) : bytes;
    }
}
