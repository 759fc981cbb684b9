package org.askwell.knowledge;

import java.nio.file.Path;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Where help texts come from besides the editor. */
@ConfigMapping(prefix = "askwell.content")
public interface KnowledgeConfig {

    /**
     * The folder with {@code articles}, {@code manuals} and {@code news} as Markdown files, and with {@code
     * synonyms.en.txt} and {@code synonyms.zh-CN.txt}; it is read at every start. Without it nothing is read, what was
     * read before stays, and no synonyms are known.
     */
    @WithDefault("content")
    Path folder();
}
