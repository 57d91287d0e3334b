package org.chorus.sandbox.web.template;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.collections.ExtendedProperties;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.runtime.resource.Resource;
import org.apache.velocity.runtime.resource.loader.ResourceLoader;

/** Finds templates by the function the engine was made with; made by Velocity from its class name. */
public final class UrlResourceLoader extends ResourceLoader {

    @Override
    public void init(ExtendedProperties configuration) {
        // The function is asked for when a template is: it is an application attribute, not a setting.
    }

    @Override
    public InputStream getResourceStream(String path) {
        URL url = find(path).orElseThrow(() -> new ResourceNotFoundException("No template " + path));
        try {
            return url.openStream();
        } catch (IOException broken) {
            throw new ResourceNotFoundException("Template " + path + " cannot be read", broken);
        }
    }

    @Override
    public boolean resourceExists(String path) {
        return find(path).isPresent();
    }

    /** Never: whoever replaces templates makes a new engine. */
    @Override
    public boolean isSourceModified(Resource resource) {
        return false;
    }

    @Override
    public long getLastModified(Resource resource) {
        return 0;
    }

    @SuppressWarnings("unchecked")
    private Optional<URL> find(String path) {
        return ((Function<String, Optional<URL>>) rsvc.getApplicationAttribute(VelocityTemplates.LOOKUP)).apply(path);
    }
}
