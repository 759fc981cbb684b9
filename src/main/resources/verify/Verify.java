import java.io.*;
import java.net.*;
import java.net.http.*;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.security.*;
import java.security.spec.X509EncodedKeySpec;
import java.time.*;
import java.util.*;

/**
 * Checks patches against the signed manifest of their product. Needs Java 17 and nothing else:
 * <pre>java Verify.java PORTAL PRODUCT [--key FILE] [--state FILE] [--get PATCH]... [--platform NAME] [PATH]...</pre>
 * --key is the public key to trust, needed the first time and when a key was replaced while this did not run. --get
 * downloads a patch into the current folder, with the token in the variable ASKWELL_TOKEN. With --platform only files
 * for that one and for any count. Exit: 0 all is well, 1 rejected, 2 not checked. Keep the state file. The manifest is
 * signed by the trusted key, is of the product, and has not expired. Its version, seconds since 1970, is never below the
 * one seen before and at most a day ahead, so that a stolen key can hold up honest manifests for a day, and not at all
 * once replaced. Every file is in the manifest, with its length and SHA-256; nothing is read beyond that length. A key
 * that names its successor is trusted until its time is over; afterwards this refuses.
 */
public final class Verify {
    private static final int LIST_BYTES = 4 << 20;
    private static final int BLOCK = 64 << 10;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Instant now = Instant.now();
    private final Properties state = new Properties();
    private final List<String> wanted = new ArrayList<>();
    private final List<Path> files = new ArrayList<>();
    private final String portal;
    private final String product;
    private Path stateFile = Path.of("askwell-verify.state");
    private Path keyFile;
    private List<String> platforms = List.of();

    public static void main(String[] arguments) throws Exception {
        try {
            new Verify(new ArrayDeque<>(List.of(arguments))).run();
        } catch (SecurityException e) {
            System.err.println("REJECTED: " + e.getMessage());
            System.exit(1);
        } catch (IOException | GeneralSecurityException | RuntimeException e) {
            System.err.println("NOT CHECKED: " + e);
            System.exit(2);
        }
    }

    private Verify(Deque<String> arguments) {
        portal = arguments.remove().replaceAll("/+$", "");
        product = arguments.remove();
        while (!arguments.isEmpty()) {
            String argument = arguments.remove();
            switch (argument) {
                case "--key" -> keyFile = Path.of(arguments.remove());
                case "--state" -> stateFile = Path.of(arguments.remove());
                case "--get" -> wanted.add(arguments.remove());
                case "--platform" -> platforms = List.of("any", arguments.remove());
                default -> files.add(Path.of(argument));
            }
        }
    }

    private void run() throws Exception {
        if (Files.exists(stateFile)) {
            state.load(new StringReader(Files.readString(stateFile)));
        }
        if (keyFile != null) {
            Key given = new Key(Files.readString(keyFile).strip().replaceAll("(?s).*\n", ""));
            require(!state.containsKey("retired." + given.id()), "the key " + given.id() + " was replaced");
            if (!given.text().equals(state.getProperty("key"))) {
                trust(given);
            }
        }
        require(state.containsKey("key"), "no key is trusted yet: name it with --key");
        Key key = follow(new Key(state.getProperty("key")));
        Map<?, ?> manifest = manifest(key);
        List<?> patches = (List<?>) manifest.get("patches");
        patches.removeIf(entry -> !platforms.isEmpty() && !platforms.contains(((Map<?, ?>) entry).get("platform")));
        for (String patch : wanted) {
            for (Object entry : having("key", patch, patches)) {
                download(patch, (Map<?, ?>) entry);
            }
        }
        for (Path file : files) {
            try (var inside = Files.walk(file)) {
                for (Path each : inside.filter(path -> !Files.isDirectory(path)).toList()) {
                    try (InputStream content = Files.newInputStream(each)) {
                        String name = each.getFileName().toString();
                        compare(name, content, OutputStream.nullOutputStream(), having("file", name, patches));
                    }
                }
            }
        }
        System.out.println("OK: " + product + " " + manifest.get("version") + ", until " + manifest.get("expires"));
    }

    /** What was seen under another key counts no more: whoever stole that one may have signed versions far ahead. */
    private void trust(Key key) throws IOException {
        state.keySet().removeIf(name -> name.toString().startsWith("seen."));
        remember("key", key.text());
    }

    private Key follow(Key key) throws Exception {
        String path = "/api/v1/keys/" + key.id() + "/successor";
        byte[] statement = get(path, BLOCK);
        if (statement == null) {
            return key;
        }
        String comment = key.check(statement, get(path + "/signature", BLOCK));
        Map<?, ?> said = (Map<?, ?>) new Json(statement).value();
        require(key.id().equals(said.get("of")), "the statement is about another key");
        Key next = new Key((String) said.get("key"));
        Instant until = Instant.parse((String) said.get("until"));
        require(comment.equals("successor:" + next.id() + "\tuntil:" + until), "a comment is false");
        remember("retired." + key.id(), until.toString());
        require(now.isBefore(until), "the key " + key.id() + " is retired: get the new one and name it with --key");
        require(!state.containsKey("retired." + next.id()), "the key " + next.id() + " was replaced before");
        trust(next);
        return follow(next);
    }

    private Map<?, ?> manifest(Key key) throws Exception {
        String path = "/api/v1/products/" + product + "/manifest";
        byte[] content = get(path, LIST_BYTES);
        byte[] signature = get(path + "/signatures/" + key.id(), BLOCK);
        if (!Arrays.equals(content, get(path, LIST_BYTES))) { // It was replaced meanwhile.
            content = get(path, LIST_BYTES);
            signature = get(path + "/signatures/" + key.id(), BLOCK);
        }
        String comment = key.check(content, signature);
        Map<?, ?> manifest = (Map<?, ?>) new Json(content).value();
        require(product.equals(manifest.get("product")), "the manifest is of another product");
        long version = (Long) manifest.get("version");
        Instant expires = Instant.parse((String) manifest.get("expires"));
        String facts = "product:" + product + "\tversion:" + version + "\texpires:" + expires;
        require(comment.equals(facts), "a comment is false");
        require(now.isBefore(expires), "the manifest expired at " + expires);
        require(!expires.isAfter(now.plus(Duration.ofDays(8))), "the manifest is good for too long");
        require(version <= now.plus(Duration.ofDays(1)).getEpochSecond(), "version " + version + " is from the future");
        String[] seen = state.getProperty("seen." + product, "0 -").split(" ");
        long last = Long.parseLong(seen[0]);
        require(version >= last, "version " + version + " is older than " + last + ", which was seen before");
        String hash =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        require(version > last || hash.equals(seen[1]), "there are two manifests of version " + version);
        remember("seen." + product, version + " " + hash);
        return manifest;
    }

    private void download(String patch, Map<?, ?> entry) throws Exception {
        Path target = Path.of((String) entry.get("file"));
        require(target.equals(target.getFileName()) && !target.startsWith(".."), "the name of the file is a path");
        Path partial = Path.of(target + ".part");
        String file = "/content?file=" + URLEncoder.encode(target.toString(), StandardCharsets.UTF_8);
        try (InputStream content = send("/api/v1/patches/" + patch + file).body();
                OutputStream sink = Files.newOutputStream(partial)) {
            compare(patch, content, sink, List.of(entry));
            Files.move(partial, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(partial);
        }
    }

    private static List<?> having(String member, Object value, List<?> patches) {
        List<?> found = patches.stream()
                .filter(patch -> value.equals(((Map<?, ?>) patch).get(member)))
                .toList();
        require(!found.isEmpty(), "no patch in the manifest has the " + member + " " + value);
        return found;
    }

    private static void compare(String name, InputStream content, OutputStream sink, List<?> entries) throws Exception {
        long limit = 0;
        for (Object entry : entries) {
            limit = Math.max(limit, (Long) ((Map<?, ?>) entry).get("length"));
        }
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        var buffer = new byte[BLOCK];
        long length = 0;
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            length += read;
            require(length <= limit, name + " is longer than " + limit + " bytes");
            digest.update(buffer, 0, read);
            sink.write(buffer, 0, read);
        }
        having("sha256", HexFormat.of().formatHex(digest.digest()), having("length", length, entries));
        System.out.println(name);
    }

    private HttpResponse<InputStream> send(String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(portal + path)).timeout(Duration.ofSeconds(30));
        String token = System.getenv("ASKWELL_TOKEN");
        if (token != null && path.contains("/content?")) {
            request.header("Authorization", "Bearer " + token);
        }
        var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        if (answer.statusCode() != 200 && answer.statusCode() != 404) {
            throw new IOException(path + " is answered with " + answer.statusCode());
        }
        return answer;
    }

    /** @return at most so many bytes, or null if there is nothing */
    private byte[] get(String path, int limit) throws Exception {
        HttpResponse<InputStream> answer = send(path);
        try (InputStream body = answer.body()) {
            byte[] content = body.readNBytes(limit + 1);
            require(content.length <= limit, path + " is longer than " + limit + " bytes");
            return answer.statusCode() == 200 ? content : null;
        }
    }

    private void remember(String name, String value) throws IOException {
        state.setProperty(name, value);
        Path partial = Path.of(stateFile + ".part");
        try (var writer = Files.newBufferedWriter(partial)) {
            state.store(writer, null);
        }
        Files.move(partial, stateFile, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new SecurityException(otherwise);
        }
    }

    /** A public key as minisign writes it: "Ed", the id with its last byte first, 32 bytes. */
    private record Key(String text) {
        String id() {
            long id = ByteBuffer.wrap(Base64.getDecoder().decode(text)).getLong(2);
            return String.format("%016X", Long.reverseBytes(id));
        }

        /** @return the comment that the signature vouches for together with the content */
        String check(byte[] content, byte[] signature) throws GeneralSecurityException {
            require(content != null && signature != null, "nothing is signed by the key " + id());
            String[] lines = new String(signature, StandardCharsets.UTF_8).split("\n");
            require(lines.length == 4 && lines[2].startsWith("trusted comment: "), "not a signature");
            require(lines[1].substring(0, 13).equals(text.substring(0, 13)), "signed by another key than " + id());
            byte[] first = Base64.getDecoder().decode(lines[1]);
            byte[] proof = Arrays.copyOfRange(first, 10, first.length);
            require(signed(proof, content), "the signature is false");
            String comment = lines[2].substring(17);
            byte[] both = Base64.getDecoder().decode(lines[3]);
            require(signed(both, proof, comment.getBytes(StandardCharsets.UTF_8)), "a comment is false");
            return comment;
        }

        private boolean signed(byte[] proof, byte[]... parts) throws GeneralSecurityException {
            String point = HexFormat.of().formatHex(Base64.getDecoder().decode(text), 10, 42);
            byte[] encoded = HexFormat.of().parseHex("302a300506032b6570032100" + point);
            Signature verifier = Signature.getInstance("Ed25519");
            verifier.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded)));
            for (byte[] part : parts) {
                verifier.update(part);
            }
            return verifier.verify(proof);
        }
    }

    /** Reads what is signed: no white space, and no escapes, which none of its texts needs. */
    private static final class Json {
        private final String text;
        private int at;

        Json(byte[] content) {
            text = new String(content, StandardCharsets.UTF_8);
        }

        Object value() {
            char first = text.charAt(at++);
            if (first == '{' || first == '[') {
                var members = new HashMap<Object, Object>();
                var list = new ArrayList<>();
                for (; "}]".indexOf(text.charAt(at)) < 0; skip(',')) {
                    list.add(value());
                    if (first == '{') {
                        skip(':');
                        members.put(list.get(list.size() - 1), value());
                    }
                }
                at++;
                return first == '{' ? members : list;
            }
            int begin = first == '"' ? at : at - 1;
            while (first == '"' ? text.charAt(at) != '"' : Character.isDigit(text.charAt(at))) {
                at++;
            }
            String scalar = text.substring(begin, at);
            skip('"');
            return first == '"' ? scalar : (Object) Long.valueOf(scalar);
        }

        private void skip(char mark) {
            at += text.charAt(at) == mark ? 1 : 0;
        }
    }
}
