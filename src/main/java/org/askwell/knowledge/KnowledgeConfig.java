package org.askwell.knowledge;

import java.nio.file.Path;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Where help texts come from besides the editor. */
@ConfigMapping(prefix = "askwell.content")
public interface KnowledgeConfig {

    /**
     * The folder with {@code articles}, {@code manuals} and {@code news} as Markdown files, which is read at every start;
     * without it nothing is read, and what was read before stays.
     */
    @WithDefault("content")
    Path folder();
}
