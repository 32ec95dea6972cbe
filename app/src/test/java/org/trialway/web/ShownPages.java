package org.trialway.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/// Every kind of page, served with the starter set, and a browser to look at them.
final class ShownPages implements AutoCloseable {

    /// Address by the name of the page's picture. The form with problems is reached by sending it.
    static final Map<String, String> ADDRESSES = addresses();

    private final Chromium chromium;
    private final AServer server;

    private ShownPages(Chromium chromium, AServer server) {
        this.chromium = chromium;
        this.server = server;
    }

    static ShownPages in(Path folder) {
        var chromium = Chromium.start();
        return new ShownPages(chromium, AServer.withStarterSet(folder));
    }

    private static Map<String, String> addresses() {
        var addresses = new LinkedHashMap<String, String>();
        addresses.put("home", "/");
        addresses.put("about", "/about");
        addresses.put("search-empty", "/search");
        addresses.put("search", "/search?q=mesothelioma+pembrolizumab");
        addresses.put("search-none", "/search?q=zzzz");
        addresses.put("study", "/study/" + ServedStudies.OPEN);
        addresses.put("study-restated", "/study/NCT02784171");
        addresses.put("study-bare", "/study/" + ServedStudies.BARE);
        addresses.put("study-hostile", "/study/" + ServedStudies.HOSTILE);
        addresses.put("treatments", "/treatments");
        addresses.put("treatments-target", "/treatments?name=anti-PD1");
        addresses.put("treatments-none", "/treatments?name=zzzz");
        addresses.put("kind", "/treatments/immune-checkpoint-inhibitor");
        addresses.put("kind-cells", "/treatments/adoptive-cell-transfer");
        addresses.put("agent", "/treatments/pembrolizumab");
        addresses.put("agent-unconfirmed", "/treatments/ata3271");
        addresses.put("you", "/you");
        addresses.put("record", RecordUpload.PATH);
        addresses.put("ask", "/ask");
        addresses.put("matches", "/matches");
        addresses.put("why", "/matches/" + ServedStudies.OPEN);
        addresses.put("why-restated", "/matches/NCT02784171");
        addresses.put("evidence", "/evidence");
        addresses.put("evidence-survival", "/evidence?survival=show");
        addresses.put("missing", "/no/such/page");
        return addresses;
    }

    Browser browser() {
        return chromium.browser();
    }

    String address(String path) {
        return server.address(path).toString();
    }

    /// Fills in the form as a person would and sends it.
    void tellAboutOneself(Page page) {
        page.navigate(address("/you"));
        page.getByLabel("Mesothelioma of the lining of the lung (pleural)").check();
        page.getByLabel("Epithelioid").check();
        page.getByLabel("How old are you").fill("67");
        page.getByLabel("Female", new Page.GetByLabelOptions().setExact(true)).check();
        page.getByLabel("Hard work is too much").check();
        page.getByLabel("When was this blood test?").fill("2026-11-16");
        page.getByLabel("Neutrophils", new Page.GetByLabelOptions().setExact(true))
                .fill("4.2");
        page.getByLabel("Unit of: Neutrophils").selectOption("10*9/L");
        page.getByLabel("Platelets", new Page.GetByLabelOptions().setExact(true))
                .fill("88");
        page.getByLabel("Unit of: Platelets").selectOption("10*9/L");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show studies"))
                .click();
    }

    /// Sends the example of a hospital record.
    void sendRecord(Page page) {
        page.navigate(address(RecordUpload.PATH));
        page.getByLabel("Your record").setInputFiles(Path.of("../examples/fhir/pleural-mesothelioma.json"));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Read this record"))
                .click();
    }

    /// Sends the form with four answers that cannot be taken.
    void sendWithProblems(Page page) {
        page.navigate(address("/you"));
        page.getByLabel("How old are you").fill("sixty");
        page.getByLabel("Another cancer", new Page.GetByLabelOptions().setExact(true))
                .check();
        page.getByLabel("Haemoglobin").first().fill("12.5");
        page.getByLabel("When was this blood test?").fill("");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show studies"))
                .click();
    }

    @Override
    public void close() {
        server.close();
        chromium.close();
    }
}
