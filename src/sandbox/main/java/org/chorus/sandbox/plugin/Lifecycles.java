package org.chorus.sandbox.plugin;

import java.util.function.Consumer;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells an app that it is up; like SAL it tells only beans that are exported as OSGi services. */
final class Lifecycles {

    private static final Logger LOG = LoggerFactory.getLogger(Lifecycles.class);

    private final BundleContext host;

    Lifecycles(BundleContext host) {
        this.host = host;
    }

    void start(Bundle bundle) {
        each(bundle, LifecycleAware::onStart);
    }

    void stop(Bundle bundle) {
        each(bundle, aware -> {
            try {
                aware.onStop();
            } catch (RuntimeException e) {
                LOG.error("{} failed to stop", aware.getClass().getName(), e);
            }
        });
    }

    private void each(Bundle bundle, Consumer<LifecycleAware> call) {
        ServiceReference<?>[] references = bundle.getRegisteredServices();
        for (ServiceReference<?> reference : references == null ? new ServiceReference<?>[0] : references) {
            if (host.getService(reference) instanceof LifecycleAware aware) {
                call.accept(aware);
            }
        }
    }
}
