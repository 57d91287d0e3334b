package org.chorus.sandbox.web.resource;

import com.atlassian.json.marshal.Jsonable;
import com.atlassian.webresource.api.assembler.RequiredData;
import com.atlassian.webresource.api.assembler.RequiredResources;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;
import org.chorus.sandbox.Emulation;

/** What apps see as {@code WebResourceAssembler}: it collects for one page. */
public final class Assembler {

    private final RequiredResources resources;
    private final RequiredData data;

    private Assembler(PageResources page) {
        this.resources = Emulation.of(RequiredResources.class, new Resources(page));
        this.data = Emulation.of(RequiredData.class, new Data(page));
    }

    /** Collects for that page. */
    public static WebResourceAssembler of(PageResources page) {
        return Emulation.of(WebResourceAssembler.class, new Assembler(page));
    }

    public RequiredResources resources() {
        return resources;
    }

    public RequiredData data() {
        return data;
    }

    /** The handler of {@link RequiredResources}. */
    public final class Resources {

        private final PageResources page;

        Resources(PageResources page) {
            this.page = page;
        }

        public RequiredResources requireWebResource(String completeModuleKey) {
            page.requireResource(completeModuleKey);
            return resources;
        }

        public RequiredResources requireContext(String context) {
            page.requireContext(context);
            return resources;
        }
    }

    /** The handler of {@link RequiredData}. */
    public final class Data {

        private final PageResources page;

        Data(PageResources page) {
            this.page = page;
        }

        public RequiredData requireData(String key, String value) {
            page.requireData(key, Transformations.literal(value));
            return data;
        }

        public RequiredData requireData(String key, Jsonable value) {
            page.requireData(key, WebResourceReader.json(value));
            return data;
        }
    }
}
