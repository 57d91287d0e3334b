package org.chorus.host.confluence;

import com.atlassian.webresource.api.assembler.PageBuilderService;
import org.chorus.host.Assets;

/** The web-resources of our descriptor. */
public final class ConfluenceAssets implements Assets {

    private final PageBuilderService pages;

    public ConfluenceAssets(PageBuilderService pages) {
        this.pages = pages;
    }

    @Override
    public void require(String bundle) {
        pages.assembler().resources().requireWebResource("org.chorus:" + bundle);
    }
}
