package com.atlassian.webresource.api.assembler;

/** What the page being built will load. [S] C7 OSSAPI, SLK */
public interface PageBuilderService {

    WebResourceAssembler assembler();
}
