package org.chorus.sandbox.web;

import com.atlassian.webresource.api.assembler.WebResourceAssembler;
import org.chorus.sandbox.web.resource.Assembler;
import org.chorus.sandbox.web.resource.PageResources;
import org.chorus.sandbox.web.resource.WebResources;
import org.chorus.sandbox.web.visit.Visit;
import org.chorus.sandbox.web.visit.Visits;

/** What apps see as {@code PageBuilderService}: it collects for the page of the present request. */
public final class PageBuilder {

    private final Visits visits;
    private final WebResources resources;

    PageBuilder(Visits visits, WebResources resources) {
        this.visits = visits;
        this.resources = resources;
    }

    /** In a job nothing comes of it, as there is no page. */
    public WebResourceAssembler assembler() {
        return Assembler.of(visits.current().map(Visit::resources).orElseGet(() -> new PageResources(resources)));
    }
}
