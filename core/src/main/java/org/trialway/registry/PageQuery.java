package org.trialway.registry;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.trialway.study.NctId;
import org.trialway.text.PartialDate;

/// What is asked of the registry's list of studies, page after page: parameters that stay the same for all pages.
record PageQuery(Map<String, String> parameters) {

    /// The registry's limit; it lowers what is above.
    static final int MAX_PAGE = 1000;

    /// Every record of a scope, or those that changed on or after a day.
    ///
    /// @param since unknown for every record
    static PageQuery records(Scope scope, PartialDate since) {
        Map<String, String> parameters = of(scope);
        if (since.isKnown()) {
            parameters.put("filter.advanced", "AREA[LastUpdatePostDate]RANGE[" + since.earliest() + ",MAX]");
        }
        return new PageQuery(parameters);
    }

    /// The ids of a scope.
    static PageQuery ids(Scope scope) {
        Map<String, String> parameters = of(scope);
        parameters.put("fields", "NCTId");
        return new PageQuery(parameters);
    }

    /// Those of some records that are of a scope.
    static PageQuery among(Scope scope, List<NctId> ids) {
        Map<String, String> parameters = of(scope);
        parameters.put("filter.ids", ids.stream().map(NctId::value).collect(Collectors.joining("|")));
        return new PageQuery(parameters);
    }

    private static Map<String, String> of(Scope scope) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("format", "json");
        if (!scope.condition().isEmpty()) {
            parameters.put("query.cond", scope.condition());
        }
        if (!scope.term().isEmpty()) {
            parameters.put("query.term", scope.term());
        }
        return parameters;
    }

    /// The address of a page.
    ///
    /// @param token of the page, or empty for the first
    URI at(URI base, int pageSize, String token) {
        Map<String, String> all = new LinkedHashMap<>(parameters);
        all.put("pageSize", String.valueOf(Math.min(pageSize, MAX_PAGE)));
        if (token.isEmpty()) {
            all.put("countTotal", "true");
        } else {
            all.put("pageToken", token);
        }
        String query = all.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return URI.create(base.toString().replaceAll("/+$", "") + "/studies?" + query);
    }
}
