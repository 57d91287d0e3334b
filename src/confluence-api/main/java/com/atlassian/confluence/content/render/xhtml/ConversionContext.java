package com.atlassian.confluence.content.render.xhtml;

import com.atlassian.confluence.core.ContentEntityObject;

/** Where and for what a macro is being rendered. [S] C4 CTEN for the first two, [L] the rest */
public interface ConversionContext {

    ContentEntityObject getEntity();

    Object getProperty(String name);

    String getOutputType();

    String getSpaceKey();
}
