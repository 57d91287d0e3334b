package org.chorus.sandbox.confluence.storage;

import java.util.Map;

/**
 * A macro as it stands in a page.
 *
 * @param parameters by name; the nameless one under the empty string
 * @param body       rendered HTML where the page has a rich text body, the text itself where it has a plain one,
 *                   else empty
 */
public record MacroCall(String name, Map<String, String> parameters, String body) {

    public MacroCall {
        parameters = Map.copyOf(parameters);
    }

    public String parameter(String parameter, String otherwise) {
        return parameters.getOrDefault(parameter, otherwise);
    }
}
