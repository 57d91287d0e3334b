package com.atlassian.webresource.api.assembler;

/** Collects the scripts, styles and data of one page. [S] C7 OSSAPI, SLK */
public interface WebResourceAssembler {

    RequiredResources resources();

    RequiredData data();
}
