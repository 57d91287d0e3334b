package org.chorus.sandbox.plugin;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.Hashtable;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.chorus.sandbox.Refusal;
import org.osgi.framework.AllServiceListener;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceEvent;
import org.osgi.framework.ServiceReference;

/** Starts bundles and waits for the Spring contexts that Gemini Blueprint makes for them in threads of its own. */
final class SpringContexts {

    private static final String CONTEXT = "org.springframework.context.ApplicationContext";
    private static final String LISTENER =
            "org.eclipse.gemini.blueprint.context.event.OsgiBundleApplicationContextListener";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final BundleContext host;
    private final Map<Long, CompletableFuture<Object>> awaited = new ConcurrentHashMap<>();

    SpringContexts(OsgiFramework framework) {
        this.host = framework.context();
        try {
            host.addServiceListener((AllServiceListener) this::published, "(objectClass=" + CONTEXT + ")");
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
        listenForFailures(framework.bundle("org.eclipse.gemini.blueprint.core"));
    }

    /** @throws Refusal with the deepest reason if the context does not come up */
    PluginContext start(Bundle bundle) {
        CompletableFuture<Object> context = new CompletableFuture<>();
        awaited.put(bundle.getBundleId(), context);
        try {
            bundle.start();
            return new PluginContext(context.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
        } catch (BundleException e) {
            throw new Refusal(bundle.getSymbolicName() + " does not resolve: " + e.getMessage(), e);
        } catch (ExecutionException e) {
            throw new Refusal("The Spring context of " + bundle.getSymbolicName() + " does not start: "
                    + deepest(e.getCause()), e.getCause());
        } catch (TimeoutException e) {
            throw new Refusal("The Spring context of " + bundle.getSymbolicName() + " did not start within "
                    + PATIENCE.toSeconds() + " seconds; has its jar a META-INF/spring/*.xml?", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("The start of " + bundle.getSymbolicName() + " was interrupted.", e);
        } finally {
            awaited.remove(bundle.getBundleId());
        }
    }

    /** The innermost message, which says what really happened. */
    static String deepest(Throwable failure) {
        Throwable deepest = failure;
        while (deepest.getCause() != null && deepest.getCause() != deepest) {
            deepest = deepest.getCause();
        }
        return deepest.getMessage() == null ? deepest.toString() : deepest.getMessage();
    }

    private void published(ServiceEvent event) {
        if (event.getType() == ServiceEvent.REGISTERED) {
            ServiceReference<?> reference = event.getServiceReference();
            CompletableFuture<Object> waiting = awaited.get(reference.getBundle().getBundleId());
            if (waiting != null) {
                waiting.complete(host.getService(reference));
            }
        }
    }

    private void listenForFailures(Bundle gemini) {
        try {
            Class<?> type = gemini.loadClass(LISTENER);
            Object listener = Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type},
                    (self, method, arguments) -> switch (method.getName()) {
                        case "onOsgiApplicationEvent" -> told(arguments[0]);
                        case "equals" -> self == arguments[0];
                        case "hashCode" -> System.identityHashCode(self);
                        default -> "sandbox";
                    });
            gemini.getBundleContext().registerService(LISTENER, listener, new Hashtable<>());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("Gemini Blueprint has no " + LISTENER, e);
        }
    }

    private Object told(Object event) throws ReflectiveOperationException {
        if (event.getClass().getSimpleName().equals("OsgiBundleContextFailedEvent")) {
            Bundle bundle = (Bundle) read(event, "getBundle");
            CompletableFuture<Object> waiting = awaited.get(bundle.getBundleId());
            if (waiting != null) {
                waiting.completeExceptionally((Throwable) read(event, "getFailureCause"));
            }
        }
        return null;
    }

    private static Object read(Object event, String getter) throws ReflectiveOperationException {
        Method method = event.getClass().getMethod(getter);
        return method.invoke(event);
    }
}
