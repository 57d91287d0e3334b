package org.chorus.sandbox.ao;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;

/** Wraps connections so that each statement they execute reaches the {@link StatementLog}. */
final class LoggedConnections {

    private final StatementLog log;

    LoggedConnections(StatementLog log) {
        this.log = log;
    }

    Connection wrap(Connection connection) {
        return proxy(Connection.class, (self, method, arguments) -> {
            Object made = call(connection, method, arguments);
            String sql = arguments != null && arguments.length > 0 && arguments[0] instanceof String text ? text : "";
            if (made instanceof CallableStatement statement) {
                return logged(CallableStatement.class, statement, sql);
            }
            if (made instanceof PreparedStatement statement) {
                return logged(PreparedStatement.class, statement, sql);
            }
            return made instanceof Statement statement ? logged(Statement.class, statement, "") : made;
        });
    }

    private <T extends Statement> T logged(Class<T> type, T statement, String prepared) {
        return proxy(type, (self, method, arguments) -> {
            if (method.getName().startsWith("execute")) {
                log.sent(arguments != null && arguments.length > 0 ? String.valueOf(arguments[0]) : prepared);
            }
            return call(statement, method, arguments);
        });
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(LoggedConnections.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
