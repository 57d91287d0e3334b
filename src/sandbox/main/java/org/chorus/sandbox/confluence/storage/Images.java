package org.chorus.sandbox.confluence.storage;

import org.jsoup.nodes.Element;

/** Images: those of this site are shown; what lies elsewhere is a link, for the sandbox fetches nothing from there. */
final class Images {

    private Images() {
    }

    static void write(Element image, Element to) {
        Element url = image.selectFirst("ri|url");
        String alt = image.attr("ac:alt");
        if (url == null) {
            Element attachment = image.selectFirst("ri|attachment");
            String name = attachment == null ? alt : attachment.attr("ri:filename");
            to.appendElement("span").addClass("confluence-embedded-image").text("🖼 " + name);
            return;
        }
        String address = url.attr("ri:value");
        if (address.startsWith("/") && !address.startsWith("//")) {
            to.appendElement("img").addClass("confluence-embedded-image").attr("src", address).attr("alt", alt);
        } else if (HarmlessHtml.safeAddress(address)) {
            to.appendElement("a").attr("href", address).text(alt.isBlank() ? address : alt);
        }
    }
}
