package org.askwell.testsupport;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AccessibilityTest {

    @AutoClose
    private static final Chromium CHROMIUM = new Chromium();

    @Test
    void a_picture_without_a_text_is_found() {
        Page page = showing("<img src='data:,'><p style='color: #333'>Dark enough</p>");

        assertThatThrownBy(() -> Accessibility.check(page)).hasMessageContaining("image-alt: <img src=\"data:,\">");
        assertThatCode(() -> Accessibility.checkColours(page)).doesNotThrowAnyException();
    }

    @Test
    void a_pale_text_is_found_also_by_a_second_look() {
        Page page = showing("<p id='text'>Dark enough</p>");
        Accessibility.check(page);

        page.evaluate("document.getElementById('text').style.color = '#ccc'");

        assertThatThrownBy(() -> Accessibility.checkColours(page)).hasMessageContaining("color-contrast: <p id=");
        assertThatThrownBy(() -> Accessibility.check(page)).hasMessageContaining("color-contrast: <p id=");
    }

    private static Page showing(String body) {
        Page page = CHROMIUM.visitor("en");
        page.setContent("<!DOCTYPE html><html lang='en'><head><title>A page</title></head><body>" + body);
        return page;
    }
}
