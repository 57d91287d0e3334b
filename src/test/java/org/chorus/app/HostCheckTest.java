package org.chorus.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.Test;

public class HostCheckTest {

    private static final OwnClasses OURS = () -> classFiles(Path.of("target/classes/org/chorus"));

    @Test
    public void nothingIsMissingInTheSignaturesWeAreCompiledAgainst() {
        assertEquals(Set.of(), new HostCheck(OURS, AlteredHost.complete()).gaps());
    }

    @Test
    public void aMethodThatIsGoneIsNamedWithTheFeatureItCosts() {
        ClassLoader host = AlteredHost.without("com.atlassian.soy.renderer.SoyTemplateRenderer", "render");

        Set<Gap> gaps = new HostCheck(OURS, host).gaps();

        assertEquals(List.of("host"), gaps.stream().map(Gap::feature).distinct().toList());
        assertTrue(gaps.toString(), gaps.iterator().next().missing().startsWith("com.atlassian.soy.renderer.SoyTemplateRenderer.render(Ljava/lang/String;"));
    }

    @Test
    public void aMethodThatAnswersAnotherTypeIsMissingTooBecauseItWouldNotLink() {
        ClassLoader host = AlteredHost.answering("com.atlassian.sal.api.user.UserManager", "isLicensed", "Ljava/lang/Boolean;");

        assertEquals("[Gap[feature=host, missing=com.atlassian.sal.api.user.UserManager.isLicensed(Lcom/atlassian/sal/api/user/UserKey;)Z]]",
                new HostCheck(OURS, host).gaps().toString());
    }

    @Test
    public void anInterfaceThatBecameAClassIsNoticed() {
        ClassLoader host = AlteredHost.asClass("com.atlassian.confluence.spaces.SpaceManager");

        assertTrue(new HostCheck(OURS, host).gaps().toString().contains("SpaceManager.getSpace"));
    }

    @Test
    public void aClassThatIsGoneIsNamed() {
        ClassLoader host = AlteredHost.withoutClass("com.atlassian.beehive.ClusterLockService");

        assertTrue(new HostCheck(OURS, host).gaps().stream()
                .anyMatch(gap -> gap.equals(new Gap("host", "com.atlassian.beehive.ClusterLockService"))));
    }

    @Test
    public void aMethodThatAnInterfaceWantsOfUsIsNoticed() {
        ClassLoader host = AlteredHost.wanting("com.atlassian.sal.api.lifecycle.LifecycleAware", "onPause");

        assertTrue(new HostCheck(OURS, host).gaps().toString().contains("LifecycleAware.onPause() in org.chorus.app.StartUp"));
    }

    @Test
    public void callsOfEveryKindAreFoundInBytecode() {
        Set<HostReference> found = ClassFile.of(bytesOf("target/classes/org/chorus/host/confluence/ConfluencePermissions.class")).hostReferences();
        List<String> names = found.stream().map(HostReference::name).distinct().toList();

        assertTrue(names.toString(), names.containsAll(List.of("hasPermission", "getExistingUserByKey", "VIEW", "<init>", "isArchived")));
        assertFalse(found.toString(), found.stream().anyMatch(reference -> !reference.owner().startsWith("com/atlassian/")));
    }

    private static List<byte[]> classFiles(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return new ArrayList<>(files.map(Path::toString).filter(file -> file.endsWith(".class")).sorted().map(HostCheckTest::bytesOf).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytesOf(String file) {
        try {
            return Files.readAllBytes(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
