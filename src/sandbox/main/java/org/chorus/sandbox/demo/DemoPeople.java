package org.chorus.sandbox.demo;

import java.util.function.UnaryOperator;
import org.chorus.sandbox.confluence.Groups;
import org.chorus.sandbox.confluence.People;
import org.chorus.sandbox.confluence.Person;
import org.chorus.sandbox.confluence.Standing;
import org.chorus.sandbox.confluence.World;

/** Everybody at Nordhaven Utilities; each one's username is the password. */
final class DemoPeople {

    private static final String MAIL_DOMAIN = "@nordhaven.example";

    private DemoPeople() {
    }

    static void write(World world) {
        DemoFiles.read("people.txt").lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .forEach(line -> write(world.people(), line.split("\\s*\\|\\s*")));
        change(world, "admin", admin -> admin.joining(Groups.SUPER));
        change(world, "gil", gil -> gil.licensed(false));
    }

    /** One has left the company and one is away for a year: what they wrote is still there. */
    static void leave(World world) {
        change(world, "hugo", hugo -> hugo.standing(Standing.REMOVED));
        change(world, "zane", zane -> zane.standing(Standing.INACTIVE));
    }

    private static void write(People people, String... columns) {
        String username = columns[0].strip();
        String unit = columns[2].strip();
        Person person = people.create(username, columns[1]);
        people.change(person, old -> old.named(old.fullName(), username + MAIL_DOMAIN));
        if (!unit.equals("-")) {
            people.change(person, old -> old.joining(Groups.UNIT_PREFIX + unit));
        }
        if (columns.length > 3) {
            String[] place = columns[3].strip().split(" ");
            people.change(person, old -> old.speaking(place[0], place[1]));
        }
    }

    private static void change(World world, String username, UnaryOperator<Person> change) {
        world.people().change(world.people().named(username).orElseThrow(), change);
    }
}
