package com.atlassian.webresource.api.assembler;

import com.atlassian.json.marshal.Jsonable;

/** The data of one page. [S] C7 OSSAPI */
public interface RequiredData {

    RequiredData requireData(String key, String value);

    RequiredData requireData(String key, Jsonable value);
}
