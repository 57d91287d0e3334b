package org.chorus.probe;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.macro.MacroExecutionException;
import java.util.Map;

/** Says how it was called, or fails if it was asked to. */
public final class ProbeMacro implements Macro {

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context)
            throws MacroExecutionException {
        if ("failure".equals(parameters.get("of"))) {
            throw new MacroExecutionException("failed <on purpose>");
        }
        return "<p class='probe'>" + parameters.get("of") + " in " + context.getSpaceKey() + " on "
                + (context.getEntity() == null ? "nothing" : context.getEntity().getType()) + " for "
                + context.getOutputType() + "</p>";
    }

    @Override
    public BodyType getBodyType() {
        return BodyType.NONE;
    }

    @Override
    public OutputType getOutputType() {
        return OutputType.BLOCK;
    }
}
