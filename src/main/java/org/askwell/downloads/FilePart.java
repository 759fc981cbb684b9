package org.askwell.downloads;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * A part of a file on its way to the network: of a file on the disk, or the bytes of a stream.
 *
 * @param onDisk null if there is a stream
 * @param stream just the bytes of the range, or null
 * @param pace how fast a stream goes
 * @param whenOver told in the end whether the last byte was handed to the connection, on a thread that may wait
 */
record FilePart(Path onDisk, InputStream stream, ByteRange range, Pace pace, Consumer<Boolean> whenOver) {}
