package org.askwell.tickets.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;

/** Prints a page as PDF with an embedded font that has Chinese. Nothing is fetched from anywhere (T16). */
@ApplicationScoped
class SheetPdf {

    private static final String FONT = "fonts/NotoSansSC-Regular.ttf";
    private static final String STYLE = "sheet/sheet.css";
    private static final String FAMILY = "Noto Sans SC";

    /** What XML 1.0 has no place for, although people can type it. */
    private static final Pattern NO_XML =
            Pattern.compile("[^\\t\\n\\r\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    /** Characters that look like others, and for which the font has only the others. */
    private static final Pattern LOOKALIKE = Pattern.compile("[\\u2E80-\\u2FDF\\uF900-\\uFAFF]");

    static {
        // It prints every step to the console, past all settings of logging.
        XRLog.setLoggingEnabled(false);
    }

    /** @param page well-formed XHTML without a style of its own */
    byte[] of(String page) {
        String printable = NO_XML.matcher(page).replaceAll("\ufffd");
        String styled = LOOKALIKE
                .matcher(printable)
                .replaceAll(found -> Normalizer.normalize(found.group(), Normalizer.Form.NFKC))
                .replaceFirst("</head>", "<style>" + resource(STYLE) + "</style></head>");
        var pdf = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .useFont(() -> open(FONT), FAMILY)
                    .useUriResolver((base, uri) -> null)
                    .usePdfUaAccessibility(true)
                    .withHtmlContent(styled, null)
                    .toStream(pdf)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    private static String resource(String name) {
        try (InputStream content = open(name)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) {
        return Thread.currentThread().getContextClassLoader().getResourceAsStream(name);
    }
}
