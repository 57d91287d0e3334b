package org.chorus.sandbox.web.fragment;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.plugin.web.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.chorus.sandbox.NotEmulated;
import org.chorus.sandbox.confluence.Person;
import org.chorus.sandbox.confluence.Rights;
import org.chorus.sandbox.confluence.SpaceRight;
import org.chorus.sandbox.confluence.World;
import org.chorus.sandbox.plugin.InstalledPlugin;
import org.chorus.sandbox.plugin.ModuleDescriptor;
import org.w3c.dom.Element;

/**
 * Makes tests out of {@code <condition>} and {@code <conditions>}: the host's own by their class names in Confluence,
 * and those of apps, built by the app's Spring context. They are asked with {@code user}, {@code space}, {@code page}.
 */
public final class Conditions {

    private static final String HOST = "com.atlassian.confluence.plugin.descriptor.web.";

    private final World world;

    public Conditions(World world) {
        this.world = world;
    }

    /** All conditions directly below an element; true if there are none. */
    public Predicate<Map<String, Object>> of(InstalledPlugin plugin, Element parent) {
        List<Predicate<Map<String, Object>>> all = new ArrayList<>();
        ModuleDescriptor.childrenOf(parent, "condition").forEach(one -> all.add(condition(plugin, one)));
        ModuleDescriptor.childrenOf(parent, "conditions").forEach(many -> all.add(condition(plugin, many)));
        return context -> all.stream().allMatch(test -> test.test(context));
    }

    /** The test of one {@code <condition>} or of a {@code <conditions type="AND|OR">}. */
    public Predicate<Map<String, Object>> condition(InstalledPlugin plugin, Element element) {
        Predicate<Map<String, Object>> test = element.getTagName().equals("conditions")
                ? group(plugin, element) : single(plugin, element);
        return Boolean.parseBoolean(element.getAttribute("invert")) ? test.negate() : test;
    }

    private Predicate<Map<String, Object>> group(InstalledPlugin plugin, Element element) {
        List<Predicate<Map<String, Object>>> members = new ArrayList<>();
        for (String kind : List.of("condition", "conditions")) {
            ModuleDescriptor.childrenOf(element, kind).forEach(member -> members.add(condition(plugin, member)));
        }
        boolean any = element.getAttribute("type").toUpperCase(Locale.ROOT).equals("OR");
        return context -> any ? members.stream().anyMatch(test -> test.test(context))
                : members.stream().allMatch(test -> test.test(context));
    }

    private Predicate<Map<String, Object>> single(InstalledPlugin plugin, Element element) {
        String type = element.getAttribute("class");
        Map<String, String> params = ModuleDescriptor.paramsOf(element);
        if (type.startsWith("com.atlassian.")) {
            return own(type, params);
        }
        Condition condition = (Condition) plugin.create(type);
        condition.init(params);
        return condition::shouldDisplay;
    }

    private Predicate<Map<String, Object>> own(String type, Map<String, String> params) {
        return switch (type.startsWith(HOST) ? type.substring(HOST.length()) : type) {
            case "conditions.HasSpaceCondition", "conditions.SpaceSidebarCondition" -> context -> context.get("space") != null;
            case "conditions.SpacePermissionCondition" -> spacePermission(params.getOrDefault("permission", ""));
            case "conditions.ConfluenceAdministratorCondition" -> context -> person(context).systemAdmin();
            case "urlreadingconditions.UserLoggedInUrlReadingCondition" -> context -> !person(context).anonymous();
            default -> throw new NotEmulated("the condition " + type);
        };
    }

    private Predicate<Map<String, Object>> spacePermission(String name) {
        SpaceRight right = switch (name) {
            case "administer", "setspacepermissions" -> SpaceRight.SETSPACEPERMISSIONS;
            case "view", "viewspace" -> SpaceRight.VIEWSPACE;
            case "comment" -> SpaceRight.COMMENT;
            case "createpage", "editspace" -> SpaceRight.EDITSPACE;
            default -> throw new NotEmulated("SpacePermissionCondition with permission " + name);
        };
        Rights rights = world.rights();
        return context -> context.get("space") instanceof Space space && world.spaces().withKey(space.getKey())
                .filter(stored -> rights.may(person(context), right, stored)).isPresent();
    }

    private Person person(Map<String, Object> context) {
        return context.get("user") instanceof ConfluenceUser user
                ? world.people().byKey(user.getKey().getStringValue()).orElse(Person.ANONYMOUS) : Person.ANONYMOUS;
    }
}
