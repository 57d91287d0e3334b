package org.chorus.sandbox.web.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Atlassian's own Soy renderer and compiler, in a class loader of its own: its jar brings guava 18, while
 * Active Objects needs 32, so nothing but JDK types crosses the border.
 */
public final class SoyEngine implements AutoCloseable {

    private static final String JAR = "/org/chorus/sandbox/web/soy/jar/atlassian-soy-cli-support.jar";

    private final URLClassLoader loader;
    private final Object manager;

    /**
     * @param templates for a complete module key the addresses of its templates and those of its dependencies
     * @param functions functions of the installed plugins, asked for again after {@link #forget}
     */
    public SoyEngine(SoySurroundings surroundings, Function<String, Set<URL>> templates,
            Supplier<List<SoyFunction>> functions) {
        this.loader = new URLClassLoader(new URL[] {unpacked()}, ClassLoader.getPlatformClassLoader());
        refuseClosedJava();
        this.manager = inside(() -> build(surroundings, templates, functions));
    }

    /** Renders {@code template} of {@code module}; {@code injected} is what templates see as {@code $ij}. */
    public void render(Appendable out, String module, String template, Map<String, Object> data,
            Map<String, Object> injected) {
        inside(() -> method("SoyManager", "render").invoke(manager, out, module, template, data, injected));
    }

    /** The JavaScript of a template file, as the {@code soyTransformer} serves it. */
    public String compile(String source, String fileName) {
        return (String) inside(() -> method("SoyManager", "compile").invoke(manager, source, fileName));
    }

    /** Forgets compiled templates; called when a plugin comes or goes. */
    public void forget(String module) {
        inside(() -> method("SoyManager", "clearCaches").invoke(manager, module));
    }

    @Override
    public void close() {
        try {
            loader.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Object build(SoySurroundings surroundings, Function<String, Set<URL>> templates,
            Supplier<List<SoyFunction>> functions) throws ReflectiveOperationException {
        Object builder = type("impl.SoyManagerBuilder").getConstructor().newInstance();
        supply(builder, "webContextProvider", "spi.web.WebContextProvider", surroundings);
        supply(builder, "localeResolver", "spi.i18n.JsLocaleResolver", surroundings);
        supply(builder, "i18nResolver", "spi.i18n.I18nResolver", surroundings);
        set(builder, "templateSetFactory", "spi.TemplateSetFactory", (proxy, called, arguments) ->
                called.getName().equals("get") ? templates.apply((String) arguments[0]) : null);
        SoyFunctionBridge bridge = new SoyFunctionBridge(loader);
        set(builder, "functionSupplier", "spi.functions.SoyFunctionSupplier", (proxy, called, arguments) ->
                functions.get().stream().map(bridge::inside).toList());
        return builder.getClass().getMethod("build").invoke(builder);
    }

    /** Answers an interface of the other loader by the methods of the same name and parameters here. */
    private void supply(Object builder, String name, String type, SoySurroundings answers)
            throws ReflectiveOperationException {
        set(builder, name, type, (proxy, called, arguments) -> {
            if (called.getDeclaringClass() == Object.class) {
                return called.invoke(answers, arguments);
            }
            return SoySurroundings.class.getMethod(called.getName(), called.getParameterTypes())
                    .invoke(answers, arguments);
        });
    }

    private void set(Object builder, String name, String type, InvocationHandler answers)
            throws ReflectiveOperationException {
        Class<?> wanted = type(type);
        Object proxy = Proxy.newProxyInstance(loader, new Class<?>[] {wanted}, answers);
        builder.getClass().getMethod(name, wanted).invoke(builder, proxy);
    }

    private Class<?> type(String name) throws ClassNotFoundException {
        return loader.loadClass("com.atlassian.soy." + name);
    }

    private Method method(String owner, String name) throws ReflectiveOperationException {
        for (Method method : type("impl." + owner).getMethods()) {
            if (method.getName().equals(name)) {
                return method;
            }
        }
        throw new NoSuchMethodException(owner + "." + name);
    }

    /** Runs a step with the engine's loader as context, since Guice looks classes up there. */
    private Object inside(Step step) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return step.run();
        } catch (InvocationTargetException failed) {
            throw new SoyFailure(failed.getCause());
        } catch (ReflectiveOperationException missing) {
            throw new IllegalStateException("The Soy jar is not the one this engine was written for", missing);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private void refuseClosedJava() {
        if (!Object.class.getModule().isOpen("java.lang", loader.getUnnamedModule())
                && !Object.class.getModule().isOpen("java.lang", getClass().getModule())) {
            throw new IllegalStateException("Soy needs java to be started with "
                    + "--add-opens java.base/java.lang=ALL-UNNAMED");
        }
    }

    private static URL unpacked() {
        try (InputStream jar = SoyEngine.class.getResourceAsStream(JAR)) {
            if (jar == null) {
                throw new IllegalStateException("No Soy compiler on the class path: run npm ci in src/sandbox");
            }
            Path file = Files.createTempFile("soy", ".jar");
            file.toFile().deleteOnExit();
            Files.copy(jar, file, StandardCopyOption.REPLACE_EXISTING);
            return file.toUri().toURL();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private interface Step {
        Object run() throws ReflectiveOperationException;
    }
}
