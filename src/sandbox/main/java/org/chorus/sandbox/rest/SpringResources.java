package org.chorus.sandbox.rest;

import java.util.List;

import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;

import org.chorus.sandbox.plugin.InstalledPlugin;
import org.glassfish.hk2.api.Factory;
import org.glassfish.hk2.utilities.binding.AbstractBinder;
import org.glassfish.jersey.InjectionManagerProvider;
import org.glassfish.jersey.internal.inject.InjectionManager;
import org.glassfish.jersey.process.internal.RequestScoped;

/** Lets the app's Spring build each resource, once per request, before Jersey fills in what is marked {@code @Context}. */
final class SpringResources implements Feature {

    private final InstalledPlugin plugin;
    private final List<Class<?>> resources;

    SpringResources(InstalledPlugin plugin, List<Class<?>> resources) {
        this.plugin = plugin;
        this.resources = resources;
    }

    @Override
    public boolean configure(FeatureContext context) {
        InjectionManager jersey = InjectionManagerProvider.getInjectionManager(context);
        context.register(new AbstractBinder() {
            @Override
            protected void configure() {
                resources.forEach(type -> bySpring(this, type, jersey));
            }
        });
        return true;
    }

    private <T> void bySpring(AbstractBinder binder, Class<T> type, InjectionManager jersey) {
        binder.bindFactory(new BySpring<>(plugin, type, jersey)).to(type).in(RequestScoped.class);
    }

    private record BySpring<T>(InstalledPlugin plugin, Class<T> type, InjectionManager jersey) implements Factory<T> {

        @Override
        public T provide() {
            T resource = plugin.create(type);
            jersey.inject(resource);
            return resource;
        }

        @Override
        public void dispose(T resource) {
        }
    }
}
