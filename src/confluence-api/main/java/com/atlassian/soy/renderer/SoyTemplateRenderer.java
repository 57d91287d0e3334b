package com.atlassian.soy.renderer;

import java.util.Map;

/** Fills a Soy template of an app. [S] C7 OSSAPI, SLK */
public interface SoyTemplateRenderer {

    String render(String completeModuleKey, String templateName, Map<String, Object> data) throws SoyException;

    void render(Appendable target, String completeModuleKey, String templateName, Map<String, Object> data) throws SoyException;
}
