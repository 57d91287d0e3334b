package org.chorus.sandbox.web.frame;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chorus.sandbox.NotEmulated;
import org.chorus.sandbox.web.visit.Visit;
import org.chorus.sandbox.web.fragment.Panels;
import org.chorus.sandbox.web.resource.Batches;

/**
 * The host's page round a page: header, menus, and by decorator the administration's or the profile's tabs. Like
 * Confluence it gives {@code atl.general} no space sidebar; {@code main} is the host's own for pages in a space.
 */
public final class Frame {

    private final HostTemplates templates;
    private final Menus menus;
    private final Panels panels;
    private final Batches batches;
    private final PageFacts facts;

    public Frame(HostTemplates templates, Menus menus, Panels panels, Batches batches, PageFacts facts) {
        this.templates = templates;
        this.menus = menus;
        this.panels = panels;
        this.batches = batches;
        this.facts = facts;
    }

    /** @throws NotEmulated for a decorator the sandbox does not have */
    public String around(HtmlPage page, Visit visit) {
        Map<String, Object> values = new HashMap<>();
        visit.resources().requireContext(context(page.decorator()));
        Map<String, Object> known = facts.context(page, visit);
        values.put("insideHtml", switch (page.decorator()) {
            case "atl.general", "atl.popup" -> page.bodyHtml();
            case "atl.admin" -> templates.fill(visit, "admin.vm", menus.administration(page, known));
            case "atl.userprofile" -> templates.fill(visit, "profile.vm", menus.profile(page, visit, known));
            case "main" -> templates.fill(visit, "space.vm", menus.space(page, visit, known));
            default -> throw new NotEmulated("the decorator " + page.decorator());
        });
        values.put("plain", page.decorator().equals("atl.popup"));
        values.put("title", page.title());
        values.put("headHtml", page.headHtml());
        values.put("bodyClass", page.bodyClass());
        values.put("metas", facts.metas(page, visit));
        values.putAll(menus.header(visit, known));
        values.put("bannerHtml", joined(panels.html("atl.header", known)));
        values.put("footerHtml", joined(panels.html("atl.footer", known)) + joined(panels.html("atl.general", known)));
        values.put("stylesHtml", visit.resources().headHtml(batches, visit.locale()));
        values.put("scriptsHtml", visit.resources().scriptsHtml(batches, visit.locale()));
        return templates.fill(visit, "frame.vm", values);
    }

    private static String context(String decorator) {
        return decorator.equals("atl.admin") ? "atl.admin" : "atl.general";
    }

    private static String joined(List<String> html) {
        return html.stream().collect(Collectors.joining("\n"));
    }
}
