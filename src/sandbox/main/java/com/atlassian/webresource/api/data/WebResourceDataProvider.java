package com.atlassian.webresource.api.data;

import com.atlassian.json.marshal.Jsonable;
import java.util.function.Supplier;

/** Data that a web-resource sends with it. [S] C7 */
public interface WebResourceDataProvider extends Supplier<Jsonable> {
}
