package org.trialway.registry;

/// Records composed for tests, in the registry's manner. `'` stands for `"` where a test says so.
final class Records {

    private Records() {}

    /// A record with every field that [RecordReader] reads.
    static String full() {
        return """
        {"protocolSection": {
          "identificationModule": {"nctId": "NCT00000001", "briefTitle": "Brief title",
            "officialTitle": "Official title in full", "acronym": "BRIEF-1"},
          "statusModule": {"statusVerifiedDate": "2024-05", "overallStatus": "SUSPENDED", "whyStopped": "Drug supply",
            "startDateStruct": {"date": "2019"}, "primaryCompletionDateStruct": {"date": "2026-03-31"},
            "completionDateStruct": {"date": "2027-01"}, "studyFirstPostDateStruct": {"date": "2019-02-03"},
            "lastUpdatePostDateStruct": {"date": "2024-06-07"}},
          "sponsorCollaboratorsModule": {"leadSponsor": {"name": "Lead", "class": "INDUSTRY"},
            "collaborators": [{"name": "First helper", "class": "NIH"}, {"name": "Second helper"}]},
          "descriptionModule": {"briefSummary": "In short.", "detailedDescription": "At\\nlength."},
          "conditionsModule": {"conditions": ["Mesothelioma", "Pleural tumour"], "keywords": ["asbestos"]},
          "designModule": {"studyType": "INTERVENTIONAL", "phases": ["PHASE1", "PHASE2"],
            "designInfo": {"allocation": "RANDOMIZED", "interventionModel": "PARALLEL",
              "primaryPurpose": "TREATMENT", "maskingInfo": {"masking": "DOUBLE"}},
            "enrollmentInfo": {"count": 48, "type": "ESTIMATED"}},
          "armsInterventionsModule": {
            "armGroups": [{"label": "A", "type": "EXPERIMENTAL", "description": "Drug alone",
              "interventionNames": ["Drug: X-1"]}, {"label": "B"}],
            "interventions": [{"type": "DRUG", "name": "X-1", "description": "By vein",
              "armGroupLabels": ["A"], "otherNames": ["exadrug", "X one"]}]},
          "outcomesModule": {
            "otherOutcomes": [{"measure": "Fatigue", "description": "By diary", "timeFrame": "1 year"}],
            "primaryOutcomes": [{"measure": "Survival", "description": "From day 1", "timeFrame": "2 years"}],
            "secondaryOutcomes": [{"measure": "Response", "description": "By scan", "timeFrame": "6 weeks"},
              {"measure": "Safety"}]},
          "eligibilityModule": {"eligibilityCriteria": "Inclusion Criteria:\\n\\n* Age \\\\>= 18\\n",
            "healthyVolunteers": true, "sex": "FEMALE", "minimumAge": "18 Years", "maximumAge": "6 Months"},
          "contactsLocationsModule": {
            "centralContacts": [{"name": "Desk", "role": "CONTACT", "phone": "555-0100", "phoneExt": "7",
              "email": "a@example.org"}],
            "locations": [{"facility": "Clinic", "status": "RECRUITING", "city": "Lyon", "state": "Rhône",
              "zip": "69000", "country": "France", "geoPoint": {"lat": 45.75, "lon": 4.85},
              "contacts": [{"name": "Ward", "role": "CONTACT", "phone": "555-0101", "phoneExt": "8",
                "email": "b@example.org"}]},
              {"country": "Chile"}]},
          "referencesModule": {"references": [{"pmid": "12345", "type": "RESULT", "citation": "A paper."},
            {"citation": "Another."}]}},
         "derivedSection": {"conditionBrowseModule": {"meshes": [{"id": "D1", "term": "Tumours"}]},
           "interventionBrowseModule": {"meshes": [{"id": "D2", "term": "Antibodies"}, {"term": "Proteins"}]}},
         "hasResults": true}
        """;
    }

    /// A record with its number only.
    static String bare(String nctId) {
        return with(nctId, "", "");
    }

    /// A record of which one protocol module is given, with `'` for `"`.
    static String withModule(String module, String json) {
        return with("NCT00000001", "\"%s\": %s".formatted(module, json), "");
    }

    /// A record with further protocol modules and further sections.
    static String with(String nctId, String modules, String sections) {
        return "{\"protocolSection\":{\"identificationModule\":{\"nctId\":\"%s\"}%s}%s}"
                .formatted(nctId, modules.isEmpty() ? "" : "," + modules, sections.isEmpty() ? "" : "," + sections);
    }
}
