package org.askwell.downloads;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a file is by its content, whatever it is called: the kinds that software comes in. */
enum FileKind {
    ZIP("application/zip", 0, "504b0304", List.of("zip", "jar", "war", "ear")),
    GZIP("application/gzip", 0, "1f8b", List.of("gz", "tgz")),
    XZ("application/x-xz", 0, "fd377a585a00", List.of("xz")),
    BZIP2("application/x-bzip2", 0, "425a68", List.of("bz2")),
    SEVEN_ZIP("application/x-7z-compressed", 0, "377abcaf271c", List.of("7z")),
    ZSTD("application/zstd", 0, "28b52ffd", List.of("zst")),
    TAR("application/x-tar", 257, "7573746172", List.of("tar")),
    RPM("application/x-rpm", 0, "edabeedb", List.of("rpm")),
    DEB("application/vnd.debian.binary-package", 0, "213c617263683e0a", List.of("deb")),
    OLE("application/x-ole-storage", 0, "d0cf11e0a1b11ae1", List.of("msi")),
    WINDOWS("application/vnd.microsoft.portable-executable", 0, "4d5a", List.of("exe", "dll")),
    ELF("application/x-elf", 0, "7f454c46", List.of()),
    ISO("application/x-iso9660-image", 0x8001, "4344303031", List.of("iso")),
    PDF("application/pdf", 0, "25504446", List.of("pdf"));

    private static final String TEXT = "text/plain";
    private static final String UNKNOWN = "application/octet-stream";
    private static final int BEGINNING = 0x8001 + 5;
    private static final int SAMPLE = 512;

    private final String mediaType;
    private final int offset;
    private final byte[] magic;
    private final List<String> endings;

    FileKind(String mediaType, int offset, String magic, List<String> endings) {
        this.mediaType = mediaType;
        this.offset = offset;
        this.magic = HexFormat.of().parseHex(magic);
        this.endings = endings;
    }

    /** @return the media type of a file by its first bytes: a known kind, plain text, or just bytes */
    static String of(Path file) throws IOException {
        byte[] beginning;
        try (InputStream content = Files.newInputStream(file)) {
            beginning = content.readNBytes(BEGINNING);
        }
        return Arrays.stream(values())
                .filter(kind -> kind.matches(beginning))
                .findFirst()
                .map(kind -> kind.mediaType)
                .orElse(isText(beginning) ? TEXT : UNKNOWN);
    }

    /** @return whether a file of that name can be expected to have another content, as a login page saved as a zip does */
    static boolean contradicts(String name, String mediaType) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        Optional<FileKind> promised = Arrays.stream(values())
                .filter(kind -> kind.endings.contains(ending))
                .findFirst();
        return promised.isPresent() && !promised.get().mediaType.equals(mediaType);
    }

    private boolean matches(byte[] beginning) {
        return beginning.length >= offset + magic.length
                && Arrays.equals(beginning, offset, offset + magic.length, magic, 0, magic.length);
    }

    private static boolean isText(byte[] beginning) {
        String sample = new String(beginning, 0, Math.min(beginning.length, SAMPLE), StandardCharsets.UTF_8);
        return sample.chars().noneMatch(sign -> sign < ' ' && sign != '\n' && sign != '\r' && sign != '\t')
                && sample.indexOf('\uFFFD') < 0;
    }
}
