package org.chorus.signatures;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/** We cannot fetch the real API here, so the comparison is tried on stand-ins that differ in one thing each. */
public class ComparisonTest {

    private static final String SPACES = "com.atlassian.confluence.spaces.SpaceManager";
    private static final String GET_SPACE = SPACES + ".getSpace(Ljava/lang/String;)Lcom/atlassian/confluence/spaces/Space;";

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private Path ours;

    @Before
    public void packOurSignatures() throws IOException {
        ours = StandIn.write(folder.newFile("ours.jar").toPath(), "", type -> { });
    }

    @Test
    public void anApiWithAllOfOursFits() throws IOException {
        assertEquals(List.of(), missingWith("", type -> { }));
    }

    @Test
    public void aMethodThatIsMissingIsNamed() throws IOException {
        assertEquals(List.of(GET_SPACE), missingWith(SPACES, type -> type.methods.removeIf(method -> method.name.equals("getSpace"))));
    }

    @Test
    public void aMethodThatAnswersAnotherTypeIsMissing() throws IOException {
        assertEquals(List.of(GET_SPACE), missingWith(SPACES, type -> type.methods.stream()
                .filter(method -> method.name.equals("getSpace")).forEach(method -> method.desc = "(Ljava/lang/String;)Ljava/lang/Object;")));
    }

    @Test
    public void aClassThatIsMissingIsNamed() throws IOException {
        assertEquals(SPACES, missingWith(SPACES, type -> type.name = "").get(0));
    }

    @Test
    public void anInterfaceThatBecameAClassIsNamed() throws IOException {
        assertEquals(List.of(SPACES + " is no longer the same kind of type"),
                missingWith(SPACES, type -> type.access = Opcodes.ACC_PUBLIC | Opcodes.ACC_ABSTRACT));
    }

    @Test
    public void aConstantThatIsMissingIsNamed() throws IOException {
        assertEquals(List.of("com.atlassian.confluence.security.Permission.ADMINISTER"),
                missingWith("com.atlassian.confluence.security.Permission", type -> type.fields.removeIf(field -> field.name.equals("ADMINISTER"))));
    }

    @Test
    public void whatTheRealApiHasBeyondOursDoesNotMatter() throws IOException {
        assertEquals(List.of(), missingWith(SPACES, type ->
                type.methods.add(new MethodNode(Opcodes.ACC_PUBLIC | Opcodes.ACC_ABSTRACT, "more", "()V", null, null))));
    }

    /** As `UserAccessor` has its look-ups from the interfaces it extends. */
    @Test
    public void aMethodInheritedFromAnotherInterfaceIsThere() throws IOException {
        assertEquals(List.of(), missingWith("com.atlassian.confluence.user.ConfluenceUser", type -> {
            type.methods.clear();
            type.interfaces = List.of("com/atlassian/user/User", "com/atlassian/confluence/user/Keyed");
        }, "com/atlassian/confluence/user/Keyed", "getKey", "()Lcom/atlassian/sal/api/user/UserKey;"));
    }

    private List<String> missingWith(String type, Consumer<ClassNode> alteration) throws IOException {
        return Comparison.missing(ours, List.of(StandIn.write(folder.newFile("real.jar").toPath(), type, alteration)));
    }

    private List<String> missingWith(String type, Consumer<ClassNode> alteration, String parent, String method, String descriptor)
            throws IOException {
        Path second = StandIn.one(folder.newFile("parent.jar").toPath(), parent, method, descriptor);
        return Comparison.missing(ours, List.of(StandIn.write(folder.newFile("real.jar").toPath(), type, alteration), second));
    }
}
