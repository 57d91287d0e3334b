package com.atlassian.webresource.api.assembler;

/** The scripts and styles of one page. [S] C7 OSSAPI, SLK */
public interface RequiredResources {

    RequiredResources requireWebResource(String completeModuleKey);

    RequiredResources requireContext(String context);
}
