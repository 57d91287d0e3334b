package org.chorus.sandbox.web.template;

import java.lang.reflect.Array;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;

/** Dresses our functions in the interfaces that the Soy jar's own loader knows. */
final class SoyFunctionBridge {

    private final ClassLoader loader;

    SoyFunctionBridge(ClassLoader loader) {
        this.loader = loader;
    }

    Object inside(SoyFunction function) {
        try {
            Class<?>[] types = {type("SoyServerFunction"), type("SoyClientFunction")};
            return Proxy.newProxyInstance(loader, types, (proxy, called, arguments) ->
                    switch (called.getName()) {
                        case "getName" -> function.name();
                        case "validArgSizes" -> function.sizes();
                        case "apply" -> function.server().apply((Object[]) arguments[0]);
                        case "generate" -> expression(function, arguments[0]);
                        case "toString" -> function.name();
                        case "hashCode" -> function.hashCode();
                        case "equals" -> proxy == arguments[0];
                        default -> throw new IllegalStateException("Soy asks " + called);
                    });
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private Object expression(SoyFunction function, Object expressions) throws ReflectiveOperationException {
        Class<?> type = type("JsExpression");
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < Array.getLength(expressions); i++) {
            texts.add((String) type.getMethod("getText").invoke(Array.get(expressions, i)));
        }
        return type.getConstructor(String.class).newInstance(function.client().apply(texts));
    }

    private Class<?> type(String name) throws ClassNotFoundException {
        return loader.loadClass("com.atlassian.soy.renderer." + name);
    }
}
