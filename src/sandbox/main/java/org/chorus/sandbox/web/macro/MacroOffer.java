package org.chorus.sandbox.web.macro;

import com.atlassian.confluence.macro.Macro;
import java.util.List;
import org.chorus.sandbox.plugin.ModuleDescriptor;
import org.w3c.dom.Element;

/**
 * A macro as the macro browser shows it.
 *
 * @param descriptionKey key of its description, empty if it has none
 * @param storage        what the editor inserts
 */
public record MacroOffer(String name, String descriptionKey, List<Parameter> parameters, String storage) {

    /** One parameter, as the descriptor says. */
    public record Parameter(String name, String type, boolean required, String otherwise) {
    }

    static MacroOffer of(ModuleDescriptor module, Macro macro) {
        List<Parameter> parameters = module.child("parameters")
                .map(element -> ModuleDescriptor.childrenOf(element, "parameter")).orElse(List.of())
                .stream().map(MacroOffer::parameter).toList();
        String name = module.required("name");
        return new MacroOffer(name, module.child("description").map(text -> text.getAttribute("key")).orElse(""),
                parameters, storage(name, parameters, macro.getBodyType()));
    }

    private static Parameter parameter(Element element) {
        return new Parameter(element.getAttribute("name"), element.getAttribute("type"),
                Boolean.parseBoolean(element.getAttribute("required")), element.getAttribute("default"));
    }

    private static String storage(String name, List<Parameter> parameters, Macro.BodyType body) {
        StringBuilder storage = new StringBuilder("<ac:structured-macro ac:name=\"" + name + "\">");
        parameters.forEach(parameter -> storage.append("<ac:parameter ac:name=\"").append(parameter.name()).append("\">")
                .append(parameter.otherwise()).append("</ac:parameter>"));
        storage.append(switch (body) {
            case NONE -> "";
            case PLAIN_TEXT -> "<ac:plain-text-body><![CDATA[]]></ac:plain-text-body>";
            case RICH_TEXT -> "<ac:rich-text-body><p></p></ac:rich-text-body>";
        });
        return storage.append("</ac:structured-macro>").toString();
    }
}
