package org.chorus.sandbox.web.template;

import java.lang.reflect.Method;
import org.apache.velocity.runtime.RuntimeServices;
import org.apache.velocity.util.RuntimeServicesAware;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.UberspectImpl;
import org.apache.velocity.util.introspection.VelMethod;
import org.apache.velocity.util.introspection.VelPropertyGet;

/** Asks for permission before a template reaches a method or property; made by Velocity from its class name. */
public final class GuardedUberspect extends UberspectImpl implements RuntimeServicesAware {

    private MethodPermission permission;

    @Override
    public void setRuntimeServices(RuntimeServices runtime) {
        this.permission = (MethodPermission) runtime.getApplicationAttribute(VelocityTemplates.PERMISSION);
    }

    @Override
    public VelMethod getMethod(Object target, String name, Object[] arguments, Info info) throws Exception {
        VelMethod found = super.getMethod(target, name, arguments, info);
        if (found != null && target != null) {
            permit(introspector.getMethod(target.getClass(), name, arguments));
        }
        return found;
    }

    @Override
    public VelPropertyGet getPropertyGet(Object target, String name, Info info) throws Exception {
        VelPropertyGet found = super.getPropertyGet(target, name, info);
        if (found != null && target != null) {
            boolean keyed = "get".equals(found.getMethodName());
            permit(introspector.getMethod(target.getClass(), found.getMethodName(),
                    keyed ? new Object[] {name} : new Object[0]));
        }
        return found;
    }

    private void permit(Method method) {
        if (method != null && !permission.allows(method)) {
            throw new MethodNotAllowed(method);
        }
    }
}
