package org.chorus.sandbox.web;

import java.nio.file.Path;
import org.chorus.sandbox.ProbeApp;

/** The probe with pages, links, scripts and texts. */
final class ProbePages {

    private ProbePages() {
    }

    static ProbeApp in(Path folder) {
        ProbeApp app = ProbeApp.in(folder)
                .module("<servlet key='page' class='org.chorus.probe.PageServlet'>"
                        + "<url-pattern>/probe/*</url-pattern></servlet>")
                .module("<web-resource key='templates'><resource type='soy' name='page' location='soy/probe.soy'/></web-resource>")
                .module("<web-resource key='page'><transformation extension='js'><transformer key='jsI18n'/></transformation>"
                        + "<resource type='download' name='page.js' location='js/page.js'/>"
                        + "<dependency>com.atlassian.auiplugin:ajs</dependency></web-resource>")
                .module("<web-resource key='everywhere'><resource type='download' name='all.css' location='css/all.css'/>"
                        + "<context>atl.general</context></web-resource>")
                .module("<web-resource key='insiders'><resource type='download' name='in.css' location='css/in.css'/>"
                        + "<context>atl.general</context><condition class='com.atlassian.confluence.plugin.descriptor.web."
                        + "urlreadingconditions.UserLoggedInUrlReadingCondition'/></web-resource>")
                .module("<web-item key='hello' section='system.header/left' weight='10'><label key='probe.hello'/>"
                        + "<link linkId='probe-link'>/plugins/servlet/probe</link></web-item>")
                .module("<web-item key='bob' section='system.header/left' weight='20'><label>For bob</label>"
                        + "<link linkId='bob-link'>/bob</link><condition class='org.chorus.probe.NobodyElse'>"
                        + "<param name='name'>bob</param></condition></web-item>")
                .module("<web-item key='ideas' section='system.space.sidebar/main-links'><label>Ideas</label>"
                        + "<link linkId='space-ideas'>/ideas/$htmlUtil.urlEncode($space.key)</link><condition class="
                        + "'com.atlassian.confluence.plugin.descriptor.web.conditions.HasSpaceCondition'/></web-item>")
                .module("<web-item key='tab' section='system.profile'><label>Mine</label><link>/mine</link></web-item>")
                .module("<xhtml-macro name='probe' key='probe-macro' class='org.chorus.probe.ProbeMacro'>"
                        + "<parameters><parameter name='of' type='string' default='ideas'/></parameters></xhtml-macro>")
                .module("<web-panel key='below' location='atl.comments.view.bottom'><context-provider class='org.chorus.probe.AboutPage'/>"
                        + "<resource name='view' type='soy' location='org.chorus.probe:templates/Probe.below'/></web-panel>")
                .module("<web-panel key='foot' location='atl.footer'><resource name='view' type='soy' "
                        + "location='org.chorus.probe:templates/Probe.foot'/></web-panel>");
        for (String service : new String[] {"soy.renderer.SoyTemplateRenderer", "templaterenderer.TemplateRenderer",
                "webresource.api.assembler.PageBuilderService", "sal.api.websudo.WebSudoManager",
                "sal.api.user.UserManager", "sal.api.message.LocaleResolver"}) {
            app.bean("<osgi:reference id='" + service + "' interface='com.atlassian." + service + "'/>");
        }
        return app.file("soy/probe.soy", """
                {namespace Probe}
                /**
                 * @param decorator
                 * @param name
                 */
                {template .page}
                <html><head><title>{getText('probe.title')}</title><meta name="decorator" content="{$decorator}"/>
                <meta name="tab" content="tab"/></head>
                <body class="probe-body"><h1 data-context="{contextPath()}">{getText('probe.hello')} {$name}</h1></body></html>
                {/template}
                /** @param about */
                {template .below}
                <p id="probe-below">{$about}</p>
                {/template}
                /** The foot. */
                {template .foot}
                <p id="probe-foot">foot</p>
                {/template}
                """)
                .file("js/page.js", "say(AJS.I18n.getText('probe.hello'))")
                .file("css/all.css", ".all{}").file("css/in.css", ".in{}")
                .file("probe.vm", "<p>$note.getText()</p>")
                .file("allowed.vm", "<p>$note.shown</p>").file("pics/a.svg", "<svg/>")
                .file("texts/probe.properties", "probe.hello=Hello\nprobe.title=Probe''s page\n")
                .file("texts/probe_de.properties", "probe.hello=Hallo\n")
                .module("<velocity-allowlist key='allowed'><method>org.chorus.probe.PageServlet$Title#getShown()</method>"
                        + "</velocity-allowlist>")
                .module("<resource type='download' name='images/' location='pics/'/>")
                .module("<resource type='i18n' name='i18n' location='texts.probe'/>");
    }
}
