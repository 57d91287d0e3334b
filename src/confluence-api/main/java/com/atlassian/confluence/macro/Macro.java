package com.atlassian.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.Map;

/** Something an editor puts into a page by name. [S] C4 LIK */
public interface Macro {

    String execute(Map<String, String> parameters, String body, ConversionContext context) throws MacroExecutionException;

    BodyType getBodyType();

    OutputType getOutputType();

    /** What stands inside the macro. [S] C4 LIK */
    enum BodyType {
        NONE,
        PLAIN_TEXT,
        RICH_TEXT
    }

    /** Whether the macro is a block or flows with the text. [S] C4 LIK */
    enum OutputType {
        BLOCK,
        INLINE
    }
}
