package dev.proofmark.verification.credential;

import com.apicatalog.multibase.Multibase;

/** Base 58 as Multibase writes it: behind a z, in Bitcoin's alphabet. */
final class Base58 {

    /** Characters per byte, and one for what is left and one for the z. */
    private static final int MOST_CHARACTERS_PER_BYTE = 2;

    private Base58() {}

    static String encode(byte[] bytes) {
        return Multibase.BASE_58_BTC.encode(bytes);
    }

    /** Bytes of a length that is known beforehand: decoding is quadratic. */
    static byte[] decode(String check, String text, int length) throws CredentialException {
        try {
            if (text.length() <= length * MOST_CHARACTERS_PER_BYTE && Multibase.BASE_58_BTC.isEncoded(text)) {
                byte[] bytes = Multibase.BASE_58_BTC.decode(text);
                if (bytes.length == length && encode(bytes).equals(text)) {
                    return bytes;
                }
            }
        } catch (IllegalArgumentException notBase58) {
            throw new CredentialException(check, "base58btc", text);
        }
        throw new CredentialException(check, length + " bytes in base58btc", text);
    }
}
