import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

/** A content that is made anew from its seed whenever it is needed, from any byte on, so that it needs no room. */
record Content(long seed, long size) {

    InputStream from(long first, long length) {
        return new InputStream() {
            private long at = first;

            @Override
            public int read() {
                throw new UnsupportedOperationException();
            }

            @Override
            public int read(byte[] target, int offset, int count) {
                if (at >= first + length) {
                    return -1;
                }
                int read = (int) Math.min(count, first + length - at);
                for (int i = 0; i < read; i++, at++) {
                    target[offset + i] = byteAt(at);
                }
                return read;
            }
        };
    }

    private byte byteAt(long at) {
        long mixed = (at >>> 3) * 0x9E3779B97F4A7C15L + seed;
        mixed = (mixed ^ mixed >>> 32) * 0xD6E8FEB86659FD93L;
        return (byte) (mixed >>> (at & 7) * 8);
    }

    String sha256() throws Exception {
        return sha256(from(0, size));
    }

    static String sha256(InputStream content) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (var digested = new DigestInputStream(content, digest)) {
            var buffer = new byte[64 * 1024];
            while (digested.read(buffer) >= 0) {
                // Only the digest is wanted.
            }
        } catch (IOException e) {
            return "broken off: " + e;
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
