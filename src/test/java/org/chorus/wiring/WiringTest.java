package org.chorus.wiring;

import static org.junit.Assert.assertEquals;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.Test;
import org.w3c.dom.Element;

/** The container builds each bean by its one public constructor; this says in a second what a start would say late. */
public class WiringTest {

    private final Xml xml = Xml.beans();
    private final List<Element> beans = xml.elements("bean");

    @Test
    public void everyIdIsGivenOnce() {
        List<String> ids = xml.attributes("id");

        assertEquals(new ArrayList<>(new HashSet<>(ids)).stream().sorted().toList(), ids.stream().sorted().toList());
    }

    @Test
    public void everyBeanHasOnePublicConstructorWhoseArgumentsAreThereOnce() {
        List<String> faults = new ArrayList<>();
        for (Element bean : beans) {
            if (bean.getElementsByTagName("constructor-arg").getLength() == 0) {
                Built.faultsOf(OwnTypes.named(bean.getAttribute("class")), offered(), faults);
            }
        }

        assertEquals(List.of(), faults);
    }

    @Test
    public void everyClassThatTheHostBuildsCanBeBuiltFromTheBeans() {
        List<String> faults = new ArrayList<>();
        for (Class<?> type : Modules.builtByTheHost()) {
            Built.faultsOf(type, offered(), faults);
        }

        assertEquals(List.of(), faults);
    }

    @Test
    public void nothingIsAskedOfTheHostThatNobodyUses() {
        Set<Class<?>> used = new HashSet<>();
        beans.forEach(bean -> used.addAll(Built.argumentsOf(OwnTypes.named(bean.getAttribute("class")))));
        Modules.builtByTheHost().forEach(type -> used.addAll(Built.argumentsOf(type)));

        assertEquals(List.of(), references().stream().filter(type -> !used.contains(type)).map(Class::getName).toList());
    }

    @Test
    public void initAndDestroyMethodsExist() throws NoSuchMethodException {
        for (Element bean : beans) {
            for (String attribute : List.of("init-method", "destroy-method")) {
                if (bean.hasAttribute(attribute)) {
                    OwnTypes.named(bean.getAttribute("class")).getMethod(bean.getAttribute(attribute));
                }
            }
        }
    }

    private List<Class<?>> offered() {
        List<Class<?>> offered = new ArrayList<>(references());
        beans.forEach(bean -> offered.add(OwnTypes.named(bean.getAttribute("class"))));
        return offered;
    }

    private List<Class<?>> references() {
        return xml.elements("reference").stream().<Class<?>>map(element -> OwnTypes.named(element.getAttribute("interface"))).toList();
    }

    /** What a constructor asks for, and whether it can be had. */
    private static final class Built {

        static void faultsOf(Class<?> type, List<Class<?>> offered, List<String> faults) {
            Constructor<?>[] constructors = type.getConstructors();
            if (constructors.length != 1) {
                faults.add(type.getName() + " has " + constructors.length + " public constructors");
                return;
            }
            for (Type wanted : constructors[0].getGenericParameterTypes()) {
                if (wanted instanceof Class<?> single) {
                    long found = offered.stream().filter(single::isAssignableFrom).count();
                    if (found != 1) {
                        faults.add(type.getName() + " wants one " + single.getName() + " and there are " + found);
                    }
                }
            }
        }

        static List<Class<?>> argumentsOf(Class<?> type) {
            List<Class<?>> found = new ArrayList<>();
            for (Constructor<?> constructor : type.getConstructors()) {
                for (Type argument : constructor.getGenericParameterTypes()) {
                    Type of = argument instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : argument;
                    if (of instanceof Class<?> single) {
                        found.add(single);
                    }
                }
            }
            return found;
        }
    }
}
