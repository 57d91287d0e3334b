package org.chorus.sandbox.confluence.storage;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Entities;

/** The few macros that Confluence brings itself and that pages are seldom without. */
final class BuiltInMacros implements MacroRenderer {

    private static final Map<String, String> MESSAGES =
            Map.of("info", "info", "note", "warning", "tip", "success", "warning", "error");
    private static final Map<String, String> COLOURS = Map.of("green", "success", "yellow", "moved", "red", "removed",
            "blue", "inprogress", "blue-gray", "new");

    @Override
    public Optional<String> render(MacroCall call) {
        return switch (call.name()) {
            case "code", "noformat" -> Optional.of("<pre class=\"code panel\"><code>"
                    + Entities.escape(call.body()) + "</code></pre>");
            case "info", "note", "tip", "warning" -> Optional.of("<div class=\"aui-message aui-message-"
                    + MESSAGES.get(call.name()) + "\">" + title(call) + call.body() + "</div>");
            case "panel" -> Optional.of("<div class=\"panel\">" + title(call) + call.body() + "</div>");
            case "expand" -> Optional.of("<details><summary>"
                    + Entities.escape(call.parameter("title", "Click here to expand...")) + "</summary>"
                    + call.body() + "</details>");
            case "status" -> Optional.of(status(call));
            default -> Optional.empty();
        };
    }

    private static String title(MacroCall call) {
        String title = call.parameter("title", "");
        return title.isEmpty() ? "" : "<p class=\"title\"><strong>" + Entities.escape(title) + "</strong></p>";
    }

    private static String status(MacroCall call) {
        String colour = call.parameter("colour", call.parameter("color", "")).toLowerCase(Locale.ROOT);
        return "<span class=\"aui-lozenge aui-lozenge-" + COLOURS.getOrDefault(colour, "default") + "\">"
                + Entities.escape(call.parameter("title", "")) + "</span>";
    }
}
