package org.askwell.downloads;

import jakarta.ws.rs.BadRequestException;

/** What a file is for is not a name of a platform, as {@link PatchFile#PLATFORM} has it. Answers 400. */
public class WrongPlatformException extends BadRequestException {}
