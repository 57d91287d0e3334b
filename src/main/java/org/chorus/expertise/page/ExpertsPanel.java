package org.chorus.expertise.page;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.plugin.web.ContextProvider;
import java.util.Map;
import org.chorus.host.Assets;

/** What the panel below a page of Confluence needs: which page it is. Whom it names is asked later, by the reader's browser. */
public final class ExpertsPanel implements ContextProvider {

    private final Assets assets;

    public ExpertsPanel(Assets assets) {
        this.assets = assets;
    }

    @Override
    public void init(Map<String, String> params) {
        // Nothing to set.
    }

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        if (!(context.get("page") instanceof ContentEntityObject page)) {
            return Map.of("content", "");
        }
        assets.require("macro");
        return Map.of("content", Long.toString(page.getId()));
    }
}
