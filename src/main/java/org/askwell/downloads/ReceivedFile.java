package org.askwell.downloads;

import java.util.UUID;

/**
 * A whole file that has come in and was not examined yet.
 *
 * @param id what it is called among the incoming files, and in the store later
 * @param platform what it is for, as {@link PatchFile#PLATFORM} has it
 * @param size in bytes
 * @param sha256 64 lower-case hexadecimal digits, made while it came in
 */
public record ReceivedFile(UUID id, String name, String platform, long size, String sha256) {}
