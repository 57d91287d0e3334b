package org.chorus.wiring;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.ws.rs.HttpMethod;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.java.ao.RawEntity;
import net.java.ao.schema.Table;
import org.junit.Test;
import org.w3c.dom.Element;

/** What `atlassian-plugin.xml` promises the host is there and complete. */
public class DescriptorTest {

    private static final String REST_ANNOTATIONS = "com.atlassian.plugins.rest.api.security.annotation";
    private static final String SERVLET_ANNOTATIONS = "com.atlassian.annotations.security";
    /** Classes of the host's own that may be named; the manifest imports their packages by name. */
    private static final List<String> HOST_CONDITIONS = List.of("com.atlassian.confluence.plugin.descriptor.web.conditions.",
            "com.atlassian.confluence.plugin.descriptor.web.urlreadingconditions.");

    private final Xml xml = Xml.descriptor();

    @Test
    public void everyClassNamedExists() {
        for (String name : xml.attributes("class")) {
            if (HOST_CONDITIONS.stream().noneMatch(name::startsWith)) {
                assertTrue(name, name.startsWith("org.chorus."));
                OwnTypes.named(name);
            }
        }
        xml.texts("entity").forEach(OwnTypes::named);
        xml.texts("upgradeTask").forEach(OwnTypes::named);
    }

    @Test
    public void everyKeyIsGivenOnce() {
        List<String> keys = new ArrayList<>();
        for (Element element : xml.elements("*")) {
            boolean isModule = element.getParentNode().getNodeName().equals("atlassian-plugin");
            if (isModule && element.hasAttribute("key")) {
                keys.add(element.getAttribute("key"));
            }
        }

        assertEquals(keys.stream().sorted().toList(), new TreeSet<>(keys).stream().toList());
    }

    @Test
    public void everyResourceAndProviderIsInAPackageThatTheHostLooksThrough() {
        Set<String> packages = new HashSet<>(xml.texts("package"));
        List<Class<?>> found = new ArrayList<>(Modules.resources());
        found.addAll(Modules.providers());

        assertEquals(List.of(), found.stream().filter(type -> !packages.contains(type.getPackageName())).toList());
        assertEquals("each package named holds some", packages,
                new HashSet<>(found.stream().map(Class::getPackageName).toList()));
    }

    /** Without one the host lets licensed people only, whatever we meant. */
    @Test
    public void everyEndpointSaysWhoMayCallIt() {
        List<String> silent = new ArrayList<>();
        for (Class<?> resource : Modules.resources()) {
            for (Method method : resource.getMethods()) {
                boolean isEndpoint = Arrays.stream(method.getAnnotations())
                        .anyMatch(annotation -> annotation.annotationType().isAnnotationPresent(HttpMethod.class));
                if (isEndpoint && !saysWho(resource, REST_ANNOTATIONS) && !saysWho(method, REST_ANNOTATIONS)) {
                    silent.add(method.toString());
                }
            }
        }
        for (Class<?> servlet : Modules.ofElement("servlet")) {
            if (!saysWho(servlet, SERVLET_ANNOTATIONS)) {
                silent.add(servlet.toString());
            }
        }

        assertEquals(List.of(), silent);
    }

    @Test
    public void resourcesAndProvidersAreInjectedByTheirConstructor() {
        List<Class<?>> found = new ArrayList<>(Modules.resources());
        found.addAll(Modules.providers());

        assertEquals(List.of(), found.stream()
                .filter(type -> Arrays.stream(type.getConstructors())
                        .noneMatch(made -> made.getParameterCount() == 0 || made.isAnnotationPresent(Inject.class)))
                .toList());
    }

    @Test
    public void everyServletIsRegistered() {
        List<Class<?>> servlets = OwnTypes.all().stream().filter(HttpServlet.class::isAssignableFrom)
                .filter(type -> !Modifier.isAbstract(type.getModifiers())).toList();

        assertEquals(new HashSet<>(servlets), new HashSet<>(Modules.ofElement("servlet")));
    }

    @Test
    public void everyTableIsRegistered() {
        List<String> tables = OwnTypes.all().stream().filter(type -> type.isInterface() && RawEntity.class.isAssignableFrom(type))
                .filter(type -> type.isAnnotationPresent(Table.class)).map(Class::getName).sorted().toList();

        assertEquals(tables, xml.texts("entity").stream().sorted().toList());
    }

    @Test
    public void everyUpgradeTaskIsRegistered() {
        List<String> tasks = OwnTypes.all().stream()
                .filter(com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask.class::isAssignableFrom)
                .map(Class::getName).sorted().toList();

        assertEquals(tasks, xml.texts("upgradeTask").stream().sorted().toList());
    }

    @Test
    public void everyJobRunsABean() {
        List<String> beans = Xml.beans().attributes("id");

        assertEquals(List.of(), xml.elements("job").stream().map(job -> job.getAttribute("key"))
                .filter(key -> !beans.contains(key)).toList());
    }

    /** Scripts and styles come from the frontend's build, which may have been left out. */
    @Test
    public void everyFileNamedIsInTheJar() {
        Path classes = Path.of("target/classes");
        List<String> missing = new ArrayList<>();
        for (String location : xml.attributes("location")) {
            boolean isLocationOfTheHost = location.startsWith("system.") || location.startsWith("atl.") || location.contains(":");
            boolean isBuilt = !location.startsWith("frontend/") || Files.exists(classes.resolve("frontend"));
            if (!isLocationOfTheHost && isBuilt && !exists(classes, location)) {
                missing.add(location);
            }
        }

        assertEquals(List.of(), missing);
    }

    private static boolean exists(Path classes, String location) {
        String file = location.startsWith("/") ? location.substring(1) : location;
        return Files.exists(classes.resolve(file)) || Files.exists(classes.resolve(file.replace('.', '/') + ".properties"))
                || file.startsWith("org.chorus");
    }

    private static boolean saysWho(AnnotatedElement element, String family) {
        return Arrays.stream(element.getAnnotations()).map(Annotation::annotationType)
                .anyMatch(type -> type.getPackageName().equals(family));
    }
}
