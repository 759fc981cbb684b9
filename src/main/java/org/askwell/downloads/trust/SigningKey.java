package org.askwell.downloads.trust;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * An Ed25519 key (RFC 8032) that signs in the format of minisign: algorithm {@code Ed}, without the prehash that would
 * need BLAKE2b, which the JDK lacks. minisign accepts both unless it is told {@code -H}; manifests are small enough.
 */
final class SigningKey {

    private static final String ALGORITHM = "Ed25519";
    private static final byte[] MINISIGN = "Ed".getBytes(StandardCharsets.US_ASCII);
    private static final int PUBLIC_BYTES = 32;
    private static final int ID_BYTES = 8;
    private static final String BEGIN = "-----BEGIN PRIVATE KEY-----";
    private static final String END = "-----END PRIVATE KEY-----";

    private final KeyPair pair;
    private final byte[] rawPublic;
    private final byte[] rawId;

    private SigningKey(KeyPair pair) {
        this.pair = pair;
        byte[] encoded = pair.getPublic().getEncoded();
        rawPublic = Arrays.copyOfRange(encoded, encoded.length - PUBLIC_BYTES, encoded.length);
        rawId = Arrays.copyOf(sha256(rawPublic), ID_BYTES);
    }

    static SigningKey generate() {
        try {
            return new SigningKey(KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * @param pem PKCS #8 as {@code openssl genpkey -algorithm ed25519} writes it
     * @throws IllegalArgumentException if it is anything else; the message does not hold the text
     */
    static SigningKey read(String pem) {
        try {
            byte[] encoded = Base64.getMimeDecoder()
                    .decode(pem.strip().replace(BEGIN, "").replace(END, ""));
            var secret = (EdECPrivateKey)
                    KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(encoded));
            return new SigningKey(fromSeed(secret.getBytes().orElseThrow()));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalArgumentException("Not an Ed25519 private key in PEM");
        }
    }

    /** The JDK computes a public key only while it makes a pair, so it is made again from the same 32 bytes. */
    private static KeyPair fromSeed(byte[] seed) throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance(ALGORITHM);
        generator.initialize(NamedParameterSpec.ED25519, new KnownBytes(seed));
        return generator.generateKeyPair();
    }

    private static final class KnownBytes extends SecureRandom {

        private static final long serialVersionUID = 1;

        private final byte[] known;

        KnownBytes(byte[] known) {
            this.known = known;
        }

        @Override
        public void nextBytes(byte[] bytes) {
            System.arraycopy(known, 0, bytes, 0, bytes.length);
        }
    }

    String pem() {
        String text = Base64.getMimeEncoder(64, new byte[] {'\n'})
                .encodeToString(pair.getPrivate().getEncoded());
        return BEGIN + "\n" + text + "\n" + END + "\n";
    }

    /** @return 16 hexadecimal digits, as minisign prints them: the first bytes of the public key's SHA-256, the last first */
    String id() {
        var reversed = new byte[ID_BYTES];
        for (int i = 0; i < ID_BYTES; i++) {
            reversed[i] = rawId[ID_BYTES - 1 - i];
        }
        return HexFormat.of().withUpperCase().formatHex(reversed);
    }

    /** @return the public key as {@code minisign -P} takes it */
    String publicKey() {
        return base64(MINISIGN, rawId, rawPublic);
    }

    /**
     * @param comment one line that the signature vouches for, too
     * @return a detached signature, the text of a {@code .minisig} file
     */
    String sign(String content, String comment) {
        byte[] signature = sign(bytes(content));
        return "untrusted comment: Askwell, key " + id() + "\n"
                + base64(MINISIGN, rawId, signature) + "\n"
                + "trusted comment: " + comment + "\n"
                + base64(sign(joined(signature, bytes(comment)))) + "\n";
    }

    private byte[] sign(byte[] content) {
        try {
            Signature signer = Signature.getInstance(ALGORITHM);
            signer.initSign(pair.getPrivate());
            signer.update(content);
            return signer.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(byte[]... parts) {
        return Base64.getEncoder().encodeToString(joined(parts));
    }

    private static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
