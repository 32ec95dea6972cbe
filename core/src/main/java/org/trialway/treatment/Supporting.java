package org.trialway.treatment;

import java.util.List;
import java.util.Set;

/// Leaves out medicines that support chemotherapy and are an immune treatment only beside another.
///
/// GM-CSF is given with vaccines to rouse immune cells, and with chemotherapy to bring blood counts back.
final class Supporting {

    private static final Set<String> NAMES = Set.of(
            "sargramostim", "molgramostim", "KLH", "interleukin-1", "interleukin-3", "interleukin-6", "interleukin-11");

    private Supporting() {}

    static List<Treatment> leftOut(List<Treatment> treatments, boolean supports) {
        boolean onlySupport = treatments.stream().allMatch(each -> NAMES.contains(each.name()));
        return onlySupport && supports ? List.of() : treatments;
    }
}
