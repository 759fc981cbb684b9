package org.askwell.downloads;

import java.nio.file.Path;

/**
 * A part of a file on its way from the disk to the network.
 *
 * @param whenSent called after the last byte was handed to the connection; never if it broke before
 */
record FilePart(Path file, ByteRange range, Runnable whenSent) {}
